import { backoffMs } from '../pause.ts';

const FIRST_MS = 100;
const LONGEST_MS = 5000;
/** Whoever is told to wait longer than this had better hear of it. */
const LONGEST_ASKED_MS = 30_000;

/** What came of one try. */
export interface Failure {
  /** 0: no answer. */
  status: number;
  /** `Retry-After`. */
  retryAfterMs: number | null;
}

/**
 * For how long to wait before the next try; null where there should be none. `failures`: tries before this one.
 * A request that may not be done twice is repeated only where it was certainly not done once.
 */
export function pauseBeforeRetry(
  { status, retryAfterMs }: Failure,
  { failures, isRepeatable }: { failures: number; isRepeatable: boolean },
  random = Math.random(),
): number | null {
  const isWorthIt = status === 429 || (isRepeatable && (status === 0 || status >= 500));
  if (!isWorthIt || (retryAfterMs ?? 0) > LONGEST_ASKED_MS) return null;
  return (retryAfterMs ?? 0) + backoffMs(failures, FIRST_MS, LONGEST_MS, random);
}

/** The header in seconds, as Croupier and most proxies write it. */
export function retryAfterOf(headers: Headers): number | null {
  const text = headers.get('retry-after') ?? '';
  return /^\d{1,9}$/.test(text) ? Number(text) * 1000 : null;
}
