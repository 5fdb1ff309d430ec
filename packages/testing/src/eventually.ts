import { delay } from '@croupier/launcher';

export interface Limits {
  timeoutMs?: number;
  intervalMs?: number;
}

/** Repeats the assertion until it holds, and gives what it returns; at the limit, its last complaint. */
export async function eventually<T>(
  assertion: () => T | Promise<T>,
  { timeoutMs = 5_000, intervalMs = 20 }: Limits = {},
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    try {
      return await assertion();
    } catch (error) {
      if (Date.now() >= deadline) throw error;
    }
    await delay(intervalMs);
  }
}
