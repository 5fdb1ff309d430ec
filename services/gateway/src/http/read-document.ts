import { parseExactJson } from '@croupier/contracts';
import type { Flaw } from '@croupier/contracts';
import { refuse } from '@croupier/engine';
import type { Refusal } from '@croupier/engine';
import { readBody } from './read-body.ts';
import type { HttpRequest } from './send.ts';

/** The body of a request as JSON, and the places of it that cannot be taken as they are. */
export interface Document {
  body: unknown;
  flaws: readonly Flaw[];
}

export const NO_DOCUMENT: Document = { body: undefined, flaws: [] };

export async function readDocument(request: HttpRequest): Promise<Document | Refusal> {
  const text = await readBody(request);
  if (typeof text !== 'string') return text;
  const parsed = parseExactJson(text);
  return parsed.ok ? { body: parsed.value, flaws: parsed.flaws } : refuse('invalid_request', parsed.detail);
}
