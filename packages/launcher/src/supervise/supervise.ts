import { backoffMs } from '@croupier/platform/timing';
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
  log: (line: string) => void;
  watchdog: Watchdog;
  /** How the watchdog ends it; null where it exits on its own when the launcher has exited. */
  signal: NodeJS.Signals | null;
}

const RESTARTS = { firstMs: 500, longestMs: 30_000 };
/** A process that ran this long was stable: its next crash counts as the first. */
const STABLE_AFTER_MS = 60_000;

/** Restarts a process that exits without a request to stop. */
export class Supervised<T extends Running> {
  readonly #start: () => Promise<T>;
  readonly #options: Supervision;
  #current: T | undefined;
  #starting: Promise<unknown> = Promise.resolve();
  #stopping = false;
  #crashes = 0;
  #startedAt = 0;
  #wake = new AbortController();
  restarts = 0;

  constructor(options: Supervision, start: () => Promise<T>) {
    this.#options = options;
    this.#start = start;
  }

  /** Undefined while it is down. */
  get current(): T | undefined {
    return this.#current;
  }

  get name(): string {
    return this.#options.name;
  }

  async start(): Promise<T> {
    this.#startedAt = performance.now();
    const starting = this.#start();
    this.#starting = starting;
    const running = await starting;
    this.#current = running;
    this.#options.watchdog.watch(running.pid, this.#options.signal);
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
    this.#options.watchdog.gone(running.pid);
    if (this.#current !== running) return;
    this.#current = undefined;
    if (!this.#stopping) void this.#startAgain(how);
  }

  async #startAgain(how: unknown): Promise<void> {
    this.#crashes = performance.now() - this.#startedAt > STABLE_AFTER_MS ? 1 : this.#crashes + 1;
    const waitMs = backoffMs(this.#crashes - 1, RESTARTS);
    this.#options.log(`${this.name} exited unexpectedly (${describe(how)}); restart in ${waitMs / 1000} s`);
    await Promise.race([delay(waitMs), aborted(this.#wake.signal)]);
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
