import { startWatchdog, type Watchdog } from '@croupier/launcher';

interface Disposable {
  dispose(): Promise<void>;
}

/** What our Jest environment puts into the global scope of every test file. */
interface CroupierTest {
  failed: boolean;
  /** After the last hook: what is still being started then belongs to a hook that ran out of time. */
  finished: boolean;
  resources: Disposable[];
}

const state = (globalThis as { croupierTest?: CroupierTest }).croupierTest;

/** Whether a test of this file has failed so far. */
export const hasFailed = (): boolean => state?.failed ?? false;

/** Is disposed of after the last hook of the test file, in reverse order, if that has not happened by then. */
export function register(dispose: () => Promise<void>): void {
  if (state?.finished === true) void dispose();
  else state?.resources.push({ dispose });
}

/** Runs at most once: called by the test, by `await using`, or at the end of the file. */
export function once(dispose: () => Promise<void>): () => Promise<void> {
  let disposal: Promise<void> | undefined;
  return () => (disposal ??= dispose());
}

let shared: Watchdog | undefined;

/** Of this test file: it ends what is left when the test's process is killed. */
export function watchdog(): Watchdog {
  if (shared === undefined) {
    shared = startWatchdog();
    state?.resources.unshift({ dispose: async () => shared?.release() });
  }
  return shared;
}
