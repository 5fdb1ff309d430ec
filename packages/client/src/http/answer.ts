import { CroupierError } from '../errors.ts';
import type { Problem } from '../types.ts';
import { retryAfterOf } from './retry.ts';
import type { Failure } from './retry.ts';

export type Answered = { ok: true; body: unknown } | { ok: false; failure: Failure; error: CroupierError };

/** @throws if the connection is lost before the answer is complete */
export async function readAnswer(response: Response, key: string | null): Promise<Answered> {
  const text = await response.text();
  const body = parsed(text);
  if (response.ok && body !== undefined) return { ok: true, body };
  const { status, headers } = response;
  const failure = { status, retryAfterMs: retryAfterOf(headers) };
  return { ok: false, failure, error: errorOf(body, { status, text, key }) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

interface Read {
  status: number;
  text: string;
  key: string | null;
}

/** An answer that is not a problem document may come from a proxy. */
function errorOf(body: unknown, { status, text, key }: Read): CroupierError {
  if (isProblem(body)) return new CroupierError(body.code, body.detail, { status, key, problem: body });
  return new CroupierError('unreadable', `${status} ${text.slice(0, 200)}`, { status, key });
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'detail' in body;
}
