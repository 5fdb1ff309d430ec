import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from './version.ts';

export interface ComposeService {
  image: string;
  command?: string[];
  environment?: Record<string, string>;
  ports?: string[];
  volumes?: string[];
  profiles?: string[];
  read_only?: boolean;
  cap_drop?: string[];
  security_opt?: string[];
  mem_limit?: string;
  restart?: string;
  stop_grace_period?: string;
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test?: string[]; disable?: boolean };
}

export const composeText = readFileSync(join(root, 'docker-compose.yml'), 'utf8');

export function readCompose(text = composeText): Record<string, ComposeService> {
  return (parse(text, { merge: true }) as { services: Record<string, ComposeService> }).services;
}

/** Variables that compose refuses to do without, and those with a default. */
export function variablesOf(text: string): { required: Set<string>; defaults: Map<string, string> } {
  const found = [...text.matchAll(/\$\{(\w+)(:\?|:-)([^}]*)\}/g)];
  const required = found.filter(([, , how]) => how === ':?').map(([, name = '']) => name);
  const defaults = found
    .filter(([, , how]) => how === ':-')
    .map(([, name = '', , value = '']) => [name, value] as const);
  return { required: new Set(required), defaults: new Map(defaults) };
}

/** As compose does it, with a long text for what is required. */
export const interpolated = (text: string): string =>
  text.replaceAll(/\$\{\w+(:\?|:-)([^}]*)\}/g, (_all, how, value: string) =>
    how === ':-' ? value : 'x'.repeat(64),
  );
