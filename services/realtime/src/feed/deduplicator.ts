/** Keeps recent keys in bounded memory: two halves, the older of which is dropped as a whole. */
export class Deduplicator {
  readonly #half: number;
  #young = new Set<string>();
  #old = new Set<string>();

  constructor(size: number) {
    this.#half = Math.ceil(size / 2);
  }

  /** Adds a key. False if it is known. */
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
