import { delay } from '@croupier/launcher';

export interface Limits {
  timeoutMs?: number;
  intervalMs?: number;
}

/** Enough for a machine that is busy with other things: what holds at last costs no more time for it. */
const TIMEOUT_MS = 15_000;

/** Repeats the assertion until it holds, and gives what it returns; at the limit, its last complaint. */
export async function eventually<T>(
  assertion: () => T | Promise<T>,
  { timeoutMs = TIMEOUT_MS, intervalMs = 20 }: Limits = {},
): Promise<T> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    try {
      return await assertion();
    } catch (error) {
      if (performance.now() >= deadline) throw error;
    }
    await delay(intervalMs);
  }
}
