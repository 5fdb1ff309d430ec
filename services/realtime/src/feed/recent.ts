/** Remembers what was seen lately, in bounded memory: two halves, of which the older is forgotten as a whole. */
export class Recent {
  readonly #half: number;
  #young = new Set<string>();
  #old = new Set<string>();

  constructor(size: number) {
    this.#half = Math.ceil(size / 2);
  }

  /** Whether it is new; from now on it is not. */
  add(key: string): boolean {
    if (this.#young.has(key) || this.#old.has(key)) return false;
    if (this.#young.size >= this.#half) {
      this.#old = this.#young;
      this.#young = new Set();
    }
    this.#young.add(key);
    return true;
  }
}
