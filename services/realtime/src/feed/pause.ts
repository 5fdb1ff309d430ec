import { setTimeout } from 'node:timers/promises';

/** Waits, but not for longer than the service lives. */
export async function pause(ms: number, ending: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal: ending, ref: false }).catch(() => {});
}

/** Grows with each failure in a row, up to a limit; half of it is chance, so that not all come back together. */
export function backoffMs(failures: number, limitMs = 2000): number {
  const full = Math.min(50 * 2 ** Math.min(failures, 10), limitMs);
  return full / 2 + (Math.random() * full) / 2;
}
