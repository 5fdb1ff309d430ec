import { setTimeout } from 'node:timers/promises';

/** Milliseconds. */
export interface BackoffLimits {
  /** Of the first wait. */
  firstMs: number;
  longestMs: number;
}

/** The wait before another attempt, doubled by each failure: `firstMs` for 0 `failures`. */
export function backoffMs(failures: number, { firstMs, longestMs }: BackoffLimits): number {
  return Math.min(firstMs * 2 ** failures, longestMs);
}

/** The wait with up to half of it left out at random, so that what failed at one time is not retried at one time. */
export function jittered(ms: number): number {
  return ms * (0.5 + Math.random() / 2);
}

/** Waits, at most until the service stops. */
export async function pause(ms: number, ending: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal: ending, ref: false }).catch(() => {});
}
