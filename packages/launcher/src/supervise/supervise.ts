import { delay } from '../until.ts';
import type { Watchdog } from './watchdog.ts';

/** A process that has been started. */
export interface Running {
  readonly pid: number;
  readonly exited: Promise<unknown>;
  stop(): Promise<void>;
}

export interface Supervision {
  name: string;
  say: (line: string) => void;
  watchdog: Watchdog;
  /** How the watchdog ends it; null where it leaves by itself when it loses us. */
  signal: NodeJS.Signals | null;
}

const FIRST_BACKOFF_MS = 500;
const LONGEST_BACKOFF_MS = 30_000;
/** A process that ran this long was well: its next crash is its first. */
const WELL_AFTER_MS = 60_000;

/** Starts a process again when it ends without having been told to. */
export class Supervised<T extends Running> {
  readonly #start: () => Promise<T>;
  readonly #is: Supervision;
  #current: T | undefined;
  #starting: Promise<unknown> = Promise.resolve();
  #stopping = false;
  #crashes = 0;
  #startedAt = 0;
  #wake = new AbortController();
  restarts = 0;

  constructor(is: Supervision, start: () => Promise<T>) {
    this.#is = is;
    this.#start = start;
  }

  /** Undefined while it is down. */
  get current(): T | undefined {
    return this.#current;
  }

  get name(): string {
    return this.#is.name;
  }

  async start(): Promise<T> {
    this.#startedAt = performance.now();
    const starting = this.#start();
    this.#starting = starting;
    const running = await starting;
    this.#current = running;
    this.#is.watchdog.watch(running.pid, this.#is.signal);
    void running.exited.then((how) => this.#ended(running, how));
    return running;
  }

  /** On purpose, for new code; the supervision goes on. */
  async restart(): Promise<void> {
    const running = this.#current;
    if (running === undefined || this.#stopping) return;
    this.#current = undefined;
    const stopped = running.stop();
    this.#starting = stopped;
    await stopped;
    if (!this.#stopping) await this.start();
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    this.#wake.abort();
    await this.#starting.catch(() => {});
    await new Promise(setImmediate); // `start` has noted what it started by now
    await this.#current?.stop();
  }

  #ended(running: T, how: unknown): void {
    this.#is.watchdog.gone(running.pid);
    if (this.#current !== running) return;
    this.#current = undefined;
    if (!this.#stopping) void this.#startAgain(how);
  }

  async #startAgain(how: unknown): Promise<void> {
    this.#crashes = performance.now() - this.#startedAt > WELL_AFTER_MS ? 1 : this.#crashes + 1;
    const backoffMs = Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (this.#crashes - 1));
    this.#is.say(
      `${this.name} ended by itself (${describe(how)}); starting it again in ${backoffMs / 1000} s`,
    );
    await Promise.race([delay(backoffMs), aborted(this.#wake.signal)]);
    if (this.#stopping) return;
    this.restarts++;
    await this.start().catch((error: unknown) => (this.#stopping ? undefined : this.#startAgain(error)));
  }
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));

function describe(how: unknown): string {
  if (how instanceof Error) return how.message;
  return typeof how === 'string' || typeof how === 'number' ? `exit ${how}` : 'unknown';
}
