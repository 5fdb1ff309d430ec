/** A step: slewing and the time between two readings are far below it. */
const STEP_MS = 1000;

/** Notices that the wall clock was set back, by a clock that is never set. */
export class ClockWatch {
  readonly #wall: () => number;
  readonly #monotonic: () => number;
  #ahead: number;

  constructor(wall = (): number => Date.now(), monotonic = (): number => performance.now()) {
    this.#wall = wall;
    this.#monotonic = monotonic;
    this.#ahead = this.#difference();
  }

  /**
   * Runs the task if the clock was set back since the last one that succeeded. @throws what the task threw: it runs
   * again next time.
   */
  async afterSetBack(task: () => Promise<unknown>): Promise<void> {
    const ahead = this.#difference();
    if (ahead < this.#ahead - STEP_MS) await task();
    this.#ahead = ahead;
  }

  #difference(): number {
    return this.#wall() - this.#monotonic();
  }
}
