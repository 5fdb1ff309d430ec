/** A rate limit of `perSecond` a second, with a burst of one second's worth. */
export class TokenBucket {
  readonly #perSecond: number;
  #left: number;
  #at = performance.now();

  constructor(perSecond: number) {
    this.#perSecond = perSecond;
    // a rate below one a second still allows the first one
    this.#left = Math.max(perSecond, 1);
  }

  /** Takes one token. False if there is none. */
  take(): boolean {
    this.#refill();
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }

  get isSpent(): boolean {
    this.#refill();
    return this.#left < 1;
  }

  #refill(): void {
    const now = performance.now();
    const capacity = Math.max(this.#perSecond, 1);
    this.#left = Math.min(capacity, this.#left + ((now - this.#at) / 1000) * this.#perSecond);
    this.#at = now;
  }
}
