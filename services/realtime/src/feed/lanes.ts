/** At most so many tasks at once; the others wait in line. Keeps one kind of reading from taking all connections. */
export class Lanes {
  #free: number;
  readonly #line: (() => void)[] = [];

  constructor(count: number) {
    this.#free = count;
  }

  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#line.push(resolve));
    try {
      return await task();
    } finally {
      const next = this.#line.shift();
      // a lane goes from hand to hand, so that nobody can slip in between
      if (next === undefined) this.#free += 1;
      else next();
    }
  }
}
