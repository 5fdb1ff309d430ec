import { setTimeout } from 'node:timers/promises';

/** Waits, at most until the service stops. */
export async function pause(ms: number, ending: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal: ending, ref: false }).catch(() => {});
}

/** Doubles with each failure in a row, up to a limit; half of it is random, so that retries spread out. */
export function backoffMs(failures: number, limitMs = 2000): number {
  const full = Math.min(50 * 2 ** Math.min(failures, 10), limitMs);
  return full / 2 + (Math.random() * full) / 2;
}
