export type LockAnswer =
  { release: () => Promise<void>; holder?: undefined } | { release?: undefined; holder: string };

/** Takes the lock, or tells what its holder says of itself. */
export function tryLock(name: string, note?: string): Promise<LockAnswer>;
/** Waits for its turn, and gives the release. */
export function lock(name: string, onWait?: () => void): Promise<() => Promise<void>>;
/** What the holder says of itself, or undefined where nobody holds the lock. */
export function holderOf(name: string): Promise<string | undefined>;
