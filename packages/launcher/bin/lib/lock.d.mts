export type LockAnswer =
  { release: () => Promise<void>; holder?: undefined } | { release?: undefined; holder: string };

/** Takes the lock, or returns the holder's note. */
export function tryLock(name: string, note?: string): Promise<LockAnswer>;
/** Waits for its turn; resolves to the release. */
export function lock(name: string, onWait?: () => void): Promise<() => Promise<void>>;
/** The holder's note, or undefined where the lock is free. */
export function holderOf(name: string): Promise<string | undefined>;
