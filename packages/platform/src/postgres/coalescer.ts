/** What one run leaves for the next: keys that could not be finished, and whether to wait a little before them. */
export interface Leftover {
  keys: Iterable<string>;
  /** None of them could be processed, as another worker has them locked: wait before the next run. */
  blocked: boolean;
}

interface Submission {
  open: number;
  resolve: () => void;
  reject: (error: unknown) => void;
}

export interface CoalescerOptions {
  /** Does the work for these keys in one run. What it throws rejects every submission with any of them. */
  run: (keys: string[]) => Promise<Leftover>;
  maxKeys: number;
  /** Milliseconds before blocked keys are tried again. */
  blockedDelayMs: number;
}

/**
 * Combines the keys of many submissions into one run, as DataLoader does for reads. It never waits to fill a batch: it
 * takes what is there when the last run has ended. A key that comes while a run is under way is run again, since that
 * run may have looked before there was something to see.
 */
export class Coalescer {
  readonly #options: CoalescerOptions;
  #waiting = new Map<string, Submission[]>();
  #running: Promise<void> | null = null;

  constructor(options: CoalescerOptions) {
    this.#options = options;
  }

  /** Resolves when a run that began after this call has finished each of the keys. */
  submit(keys: Iterable<string>): Promise<void> {
    const distinct = new Set(keys);
    if (distinct.size === 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const submission = { open: distinct.size, resolve, reject };
      for (const key of distinct) this.#add(key, [submission]);
      this.#running ??= this.#drain();
    });
  }

  /** Resolves when nothing is under way or waiting. */
  async idle(): Promise<void> {
    while (this.#running !== null) await this.#running;
  }

  #add(key: string, submissions: Submission[]): void {
    const there = this.#waiting.get(key);
    if (there === undefined) this.#waiting.set(key, submissions);
    else there.push(...submissions);
  }

  async #drain(): Promise<void> {
    // jobs that are delivered in the same tick belong into one run
    await Promise.resolve();
    while (this.#waiting.size > 0) await this.#runOnce(this.#take());
    this.#running = null;
  }

  #take(): Map<string, Submission[]> {
    if (this.#waiting.size <= this.#options.maxKeys) {
      const all = this.#waiting;
      this.#waiting = new Map();
      return all;
    }
    const taken = new Map<string, Submission[]>();
    for (const [key, submissions] of this.#waiting) {
      if (taken.size >= this.#options.maxKeys) break;
      taken.set(key, submissions);
      this.#waiting.delete(key);
    }
    return taken;
  }

  async #runOnce(taken: Map<string, Submission[]>): Promise<void> {
    try {
      const leftover = await this.#options.run([...taken.keys()]);
      this.#putBack(taken, leftover.keys);
      for (const submissions of taken.values()) this.#finish(submissions);
      if (leftover.blocked) await new Promise((resolve) => setTimeout(resolve, this.#options.blockedDelayMs));
    } catch (error) {
      for (const submissions of taken.values()) for (const one of submissions) one.reject(error);
    }
  }

  #putBack(taken: Map<string, Submission[]>, keys: Iterable<string>): void {
    for (const key of keys) {
      this.#add(key, taken.get(key) ?? []);
      taken.delete(key);
    }
  }

  #finish(submissions: Submission[]): void {
    for (const submission of submissions) {
      submission.open -= 1;
      if (submission.open === 0) submission.resolve();
    }
  }
}
