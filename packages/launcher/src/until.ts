/** How long to wait, how often to probe, and what is awaited, for the error message. */
export interface PollOptions {
  what: string;
  timeoutMs: number;
  intervalMs?: number;
}

export const delay = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Looks until `probe` answers something other than undefined or false. */
export async function until<T>(
  probe: () => T | undefined | false | Promise<T | undefined | false>,
  { what, timeoutMs, intervalMs = 20 }: PollOptions,
): Promise<T> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const answer = await probe();
    if (answer !== undefined && answer !== false) return answer;
    if (performance.now() >= deadline) throw new Error(`${what} did not happen within ${timeoutMs / 1000} s`);
    await delay(intervalMs);
  }
}
