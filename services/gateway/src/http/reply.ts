import { MAX_FLAWS } from '@croupier/contracts';
import type { ErrorCode, Flaw, OperationView } from '@croupier/contracts';

export type Headers = Record<string, string>;

/** What a handler answers. */
export interface Answer {
  status: number;
  /** Sent as JSON; undefined sends no body. */
  body?: unknown;
  /** Instead of a body. */
  stream?: Stream;
  headers?: Headers;
  /** Of an item of a batch: it is logged. */
  fault?: Fault;
}

/** Is written as it is made, without a deadline. */
export interface Stream {
  type: string;
  chunks: AsyncIterable<string>;
}

/** What was thrown, or what the database did, behind the code that the client gets. */
export interface Fault {
  code: ErrorCode;
  cause: unknown;
}

/** A refusal is a value with a code of the catalogue. It becomes a problem when it is sent. */
export interface Refusal {
  code: ErrorCode;
  detail: string;
  errors?: readonly Flaw[];
  differs?: readonly string[];
  operation?: OperationView;
  available?: number;
  /** With `outcome_unknown`: a repeat with it finds out. */
  idempotencyKey?: string;
  headers?: Headers;
  /** Is logged, and never sent. */
  cause?: unknown;
  /** The connection is closed if the request has a body, which is not worth reading for a caller that is not known. */
  closes?: boolean;
}

export type Reply = Answer | Refusal;

export function isRefusal(value: object): value is Refusal {
  return 'code' in value;
}

export function refuse(
  code: ErrorCode,
  detail: string,
  more: Omit<Refusal, 'code' | 'detail'> = {},
): Refusal {
  return { code, detail, ...more };
}

export function invalid(errors: readonly Flaw[]): Refusal {
  const [first] = errors;
  const where = first === undefined || first.pointer === '' ? '' : `${first.pointer}: `;
  return {
    code: 'invalid_request',
    detail: `${where}${first?.detail ?? 'The request is not valid.'}`,
    errors: errors.length > MAX_FLAWS ? errors.slice(0, MAX_FLAWS) : errors,
  };
}

/** The key of this request belongs to another one, which differs in these fields. */
export function keyReused(differs: readonly string[]): Refusal {
  const detail = `The key belongs to another request, which differs in ${differs.join(', ')}.`;
  return refuse('idempotency_key_reused', detail, { differs });
}

/** Seconds that a client should wait before it tries again. */
export function retryAfter(seconds: number): Headers {
  return { 'Retry-After': String(Math.max(1, Math.ceil(seconds))) };
}
