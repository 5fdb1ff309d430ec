/** A token bucket: so many a second, and a second's worth at once. */
export class Rate {
  readonly #perSecond: number;
  #left: number;
  #at = performance.now();

  constructor(perSecond: number) {
    this.#perSecond = perSecond;
    // less than one a second still lets the first one pass
    this.#left = Math.max(perSecond, 1);
  }

  /** Whether there is one left; it is gone then. */
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
    const most = Math.max(this.#perSecond, 1);
    this.#left = Math.min(most, this.#left + ((now - this.#at) / 1000) * this.#perSecond);
    this.#at = now;
  }
}
