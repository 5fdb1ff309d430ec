/** Runs at most `limit` tasks at a time, in order: one kind of read does not use all connections of the pool. */
export class Semaphore {
  #free: number;
  readonly #queue: (() => void)[] = [];

  constructor(limit: number) {
    this.#free = limit;
  }

  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#queue.push(resolve));
    try {
      return await task();
    } finally {
      const next = this.#queue.shift();
      // the permit passes to the next task directly, so that a newer one cannot take it
      if (next === undefined) this.#free += 1;
      else next();
    }
  }
}
