import type { Operation, Problem } from './types.ts';

/**
 * The gateway's and the feed's codes (docs/errors.md), and the client's own: `unreachable` (no answer, in spite of all
 * tries), `unreadable` (an answer that is not Croupier's, as of a proxy on the way) and `closed` (the feed was closed).
 */
export type CroupierErrorCode = Problem['code'] | 'unreachable' | 'unreadable' | 'closed';

interface Details {
  status?: number;
  problem?: Problem | null;
  key?: string | null;
  cause?: unknown;
}

/** Why a call failed. Go by `code`. */
export class CroupierError extends Error {
  override readonly name = 'CroupierError';
  readonly code: CroupierErrorCode;
  /** The HTTP status; 0 where nothing was answered, and on a feed. */
  readonly status: number;
  /** As it was answered. */
  readonly problem: Problem | null;
  /** Of a rejection: the operation that was rejected. Nothing moved, and its key is used up. */
  readonly operation: Operation | null;
  /**
   * The `Idempotency-Key` that the call had, its own one included, or that the gateway gave it. The same call with it as `key` is safe whatever
   * happened to this one.
   */
  readonly key: string | null;

  constructor(code: CroupierErrorCode, message: string, { status = 0, problem, key, cause }: Details = {}) {
    super(`${code}: ${message}`, cause === undefined ? undefined : { cause });
    this.code = code;
    this.status = status;
    this.problem = problem ?? null;
    this.operation = problem?.operation ?? null;
    this.key = key ?? problem?.idempotencyKey ?? null;
  }
}
