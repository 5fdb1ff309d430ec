const INTERVAL_MS = 1_000;
/** A task that takes long, such as a look at a long queue, is run less often: it takes at most a tenth of the time. */
const IDLE_FACTOR = 10;

/** Runs a task again a second after it ended, and later where it takes long; never twice at once. */
export class Poller {
  readonly #task: () => Promise<void>;
  #timer: NodeJS.Timeout | null = null;
  #stopped = false;

  /** `task` must not reject. */
  constructor(task: () => Promise<void>) {
    this.#task = task;
  }

  start(): void {
    this.#schedule(INTERVAL_MS);
  }

  stop(): void {
    this.#stopped = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  #schedule(inMs: number): void {
    if (!this.#stopped) this.#timer = setTimeout(() => void this.#run(), inMs).unref();
  }

  async #run(): Promise<void> {
    const began = performance.now();
    await this.#task();
    this.#schedule(Math.max(INTERVAL_MS, (performance.now() - began) * IDLE_FACTOR));
  }
}
