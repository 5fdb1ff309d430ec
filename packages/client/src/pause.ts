/** Resolves after `milliseconds`; rejects with the signal's reason if it is aborted first. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) return reject(signal.reason as Error);
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });
}

/** Doubles with each failure from `first` to `longest`; the result is random between half of that and all of it. */
export function backoffMs(failures: number, first: number, longest: number, random = Math.random()): number {
  return Math.min(longest, first * 2 ** failures) * (0.5 + random / 2);
}
