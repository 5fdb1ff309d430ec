import type { OpenApiDocument } from '../openapi/document.ts';

interface DocumentedParameter {
  name: string;
  in: 'path' | 'query' | 'header';
  description?: string;
}

/** As much of an operation of the document as a request needs. */
export interface DocumentedCall {
  method: string;
  path: string;
  summary: string;
  description?: string;
  security?: readonly Record<string, unknown>[];
  parameters?: readonly DocumentedParameter[];
  requestBody?: { content: { 'application/json': { example?: Record<string, unknown> } } };
  responses: Record<string, unknown>;
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

/** All calls of the document by their names: `POST /v1/bets`. */
export function documentedCalls({ paths = {} }: OpenApiDocument): Map<string, DocumentedCall> {
  const calls = new Map<string, DocumentedCall>();
  for (const [path, item] of Object.entries(paths)) {
    for (const [verb, operation] of Object.entries(item)) {
      const method = verb.toUpperCase();
      if (METHODS.includes(verb))
        calls.set(`${method} ${path}`, { ...(operation as DocumentedCall), method, path });
    }
  }
  return calls;
}

export function takesHeader({ parameters = [] }: DocumentedCall, header: string): boolean {
  return parameters.some(({ in: place, name }) => place === 'header' && name === header);
}
