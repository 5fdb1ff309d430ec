import { backoffMs } from '../pause.ts';

const MIN_PAUSE_MS = 100;
const MAX_PAUSE_MS = 5000;
/** A longer `Retry-After` is reported to the caller instead of waiting. */
const MAX_RETRY_AFTER_MS = 30_000;

/** The failure of one try. */
export interface Failure {
  /** 0: no answer. */
  status: number;
  /** `Retry-After`. */
  retryAfterMs: number | null;
}

/**
 * Milliseconds to wait before the next try; null to stop. `failures`: tries before this one. A request that is not
 * idempotent is repeated only if it certainly had no effect.
 */
export function pauseBeforeRetry(
  { status, retryAfterMs }: Failure,
  { failures, isRepeatable }: { failures: number; isRepeatable: boolean },
  random = Math.random(),
): number | null {
  const isWorthIt = status === 429 || (isRepeatable && (status === 0 || status >= 500));
  if (!isWorthIt || (retryAfterMs ?? 0) > MAX_RETRY_AFTER_MS) return null;
  return (retryAfterMs ?? 0) + backoffMs(failures, MIN_PAUSE_MS, MAX_PAUSE_MS, random);
}

/** `Retry-After` in seconds, the form that Croupier and most proxies send. */
export function retryAfterOf(headers: Headers): number | null {
  const text = headers.get('retry-after') ?? '';
  return /^\d{1,9}$/.test(text) ? Number(text) * 1000 : null;
}
