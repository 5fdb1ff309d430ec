import type { Subject } from './subjects.ts';

/** Waiting and running calls of one connection: a second's worth and a burst; only a flood exceeds it. */
export const MAX_CALLS_PER_CONNECTION = 40;

type Call = () => Promise<void>;

/** Runs the calls of one connection one after another, bounded for the connection and for its `sub`. */
export class CallQueue {
  readonly #subject: Subject;
  readonly #waiting: Call[] = [];
  #pending = 0;
  #isClosed = false;

  constructor(subject: Subject) {
    this.#subject = subject;
  }

  get isFull(): boolean {
    return this.#pending >= MAX_CALLS_PER_CONNECTION || this.#subject.calls >= this.#subject.maxCalls;
  }

  /** `call` must not reject. */
  add(call: Call): void {
    if (this.#isClosed) return;
    this.#pending += 1;
    this.#subject.calls += 1;
    this.#waiting.push(call);
    if (this.#pending === 1) void this.#run();
  }

  /** Drops waiting calls; a running one no longer counts. */
  close(): void {
    this.#isClosed = true;
    this.#waiting.length = 0;
    this.#subject.calls -= this.#pending;
    this.#pending = 0;
  }

  async #run(): Promise<void> {
    for (let call = this.#waiting.shift(); call !== undefined; call = this.#waiting.shift()) {
      await call();
      if (this.#isClosed) return;
      this.#pending -= 1;
      this.#subject.calls -= 1;
    }
  }
}
