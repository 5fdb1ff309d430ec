/** As much of Postman's collection format 2.1 as is written. */
export interface Collection {
  info: { name: string; description: string; schema: string };
  auth: Auth;
  variable: Variable[];
  item: FolderItem[];
}

export const SCHEMA = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';

export interface Variable {
  key: string;
  value: string;
  description?: string;
}

export interface FolderItem {
  name: string;
  description: string;
  item: RequestItem[];
}

export interface RequestItem {
  name: string;
  event: Script[];
  request: {
    method: string;
    description: string;
    auth?: Auth;
    header: Variable[];
    url: { raw: string; host: string[]; path: string[]; query: (Variable & { disabled: true })[] };
    body?: { mode: 'raw'; raw: string; options: { raw: { language: 'json' } } };
  };
}

export type Auth =
  | { type: 'noauth' }
  | { type: 'bearer'; bearer: (Variable & { type: 'string' })[] }
  | { type: 'basic'; basic: (Variable & { type: 'string' })[] };

export interface Script {
  listen: 'prerequest' | 'test';
  script: { type: 'text/javascript'; exec: string[] };
}

export function script(listen: Script['listen'], exec: string[]): Script {
  return { listen, script: { type: 'text/javascript', exec } };
}
