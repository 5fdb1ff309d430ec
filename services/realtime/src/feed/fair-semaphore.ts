export interface FairSemaphoreOptions {
  /** Tasks that run at a time. */
  limit: number;
  /** How many of them may be of one key. Less than `limit`: one key alone never blocks the others. */
  perKey: number;
}

interface Waiting {
  start: () => void;
}

/**
 * Bounds how many tasks run at a time and takes them from each key in turn: a key with a thousand waiting tasks delays
 * another key's first task by one task, not by a thousand. Waiting tasks whose signal is aborted are dropped at once.
 */
export class FairSemaphore {
  readonly #perKey: number;
  #free: number;
  /** In the order of turns: the first key is next. */
  readonly #waiting = new Map<string, Set<Waiting>>();
  readonly #running = new Map<string, number>();

  constructor({ limit, perKey }: FairSemaphoreOptions) {
    this.#free = limit;
    this.#perKey = perKey;
  }

  /** Tasks that have not started. */
  get waiting(): number {
    let count = 0;
    for (const tasks of this.#waiting.values()) count += tasks.size;
    return count;
  }

  /** Null if `signal` was aborted before the task had its turn. */
  async run<T>(key: string, signal: AbortSignal, task: () => Promise<T>): Promise<T | null> {
    if (!(await this.#acquire(key, signal))) return null;
    try {
      return await task();
    } finally {
      this.#release(key);
    }
  }

  #acquire(key: string, signal: AbortSignal): Promise<boolean> {
    if (signal.aborted) return Promise.resolve(false);
    return new Promise((resolve) => {
      const drop = (): void => {
        this.#remove(key, entry);
        resolve(false);
      };
      const start = (): void => {
        signal.removeEventListener('abort', drop);
        resolve(true);
      };
      const entry: Waiting = { start };
      signal.addEventListener('abort', drop, { once: true });
      this.#add(key, entry);
      this.#startNext();
    });
  }

  #add(key: string, entry: Waiting): void {
    const tasks = this.#waiting.get(key);
    if (tasks === undefined) this.#waiting.set(key, new Set([entry]));
    else tasks.add(entry);
  }

  #remove(key: string, entry: Waiting): void {
    const tasks = this.#waiting.get(key);
    tasks?.delete(entry);
    if (tasks?.size === 0) this.#waiting.delete(key);
  }

  #startNext(): void {
    if (this.#free === 0) return;
    // at most limit / perKey keys are skipped
    for (const [key, tasks] of this.#waiting) {
      const running = this.#running.get(key) ?? 0;
      const [entry] = tasks;
      if (running >= this.#perKey || entry === undefined) continue;
      this.#free -= 1;
      this.#running.set(key, running + 1);
      this.#moveBack(key, tasks, entry);
      return entry.start();
    }
  }

  /** Behind all other keys, without the task that starts. */
  #moveBack(key: string, tasks: Set<Waiting>, entry: Waiting): void {
    tasks.delete(entry);
    this.#waiting.delete(key);
    if (tasks.size > 0) this.#waiting.set(key, tasks);
  }

  #release(key: string): void {
    this.#free += 1;
    const running = (this.#running.get(key) ?? 1) - 1;
    if (running === 0) this.#running.delete(key);
    else this.#running.set(key, running);
    this.#startNext();
  }
}
