import type { CallDeadline } from '@croupier/engine';
import { waitSeconds } from './prefer.ts';

/** For an answer to a request that does not wait for a result. */
const LIMIT_MS = 5_000;
/** Beyond what the client wants to wait. */
const BEYOND_WAIT_MS = 1_000;
/** The answer has to be there by then, and timers are late on a busy machine. */
const MARGIN_MS = 150;
/** For the step that the request is at to answer what it knows, before the answer is made without it. */
const GRACE_MS = 50;

/**
 * The time in which a request is answered, from the last byte of its body. It is measured with the monotonic clock: a
 * step of the wall clock changes nothing.
 */
export class Deadline implements CallDeadline {
  readonly #limitMs: number;
  #startedAt = performance.now();
  #timer: NodeJS.Timeout | null = null;
  #isOver = false;
  #listener: (() => void) | null = null;
  #onOver: () => void = () => {};

  constructor(limitMs: number) {
    this.#limitMs = limitMs;
  }

  /** The request has arrived: now, or `at` that moment of `performance.now()`. */
  start(at = performance.now()): void {
    this.#startedAt = at;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#expire(), Math.max(0, at + this.#limitMs - performance.now()));
  }

  onExpired(listener: () => void): void {
    this.#listener = listener;
    if (this.#isOver) listener();
  }

  leftOf(waitMs: number): number {
    return Math.max(0, this.#startedAt + waitMs - performance.now());
  }

  /** What `work` resolves to, or `otherwise` when it has not within the time. */
  bound<T>(work: Promise<T>, otherwise: () => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#onOver = () => resolve(otherwise());
      work.then(resolve, reject);
    }).finally(() => this.#stop());
  }

  #expire(): void {
    this.#isOver = true;
    this.#listener?.();
    this.#timer = setTimeout(() => this.#onOver(), GRACE_MS);
  }

  #stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#listener = null;
  }
}

/** N + 1 s with `Prefer: wait=N`, else 5 s. Batches do not wait. */
export function deadlineOf(isBatch: boolean, prefer: string | string[] | undefined): Deadline {
  const wait = isBatch ? null : waitSeconds(prefer);
  return new Deadline((wait === null ? LIMIT_MS : wait * 1000 + BEYOND_WAIT_MS) - MARGIN_MS);
}
