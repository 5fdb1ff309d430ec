/** Early versions that are kept; others are read again when they are next. */
export const MAX_EARLY = 256;

const NONE: readonly never[] = [];

/**
 * Orders the versions of one wallet for one connection: each once, without gaps. An early version waits, a repeated one
 * is dropped, and `behind` is true while a known version has not been delivered.
 */
export class Sequencer<T extends { readonly version: number }> {
  /** The last version delivered. Null until the starting point is known; versions received meanwhile wait. */
  #delivered: number | null = null;
  #newest = 0;
  #early: Map<number, T> | null = null;

  get delivered(): number | null {
    return this.#delivered;
  }

  get behind(): boolean {
    return this.#delivered !== null && this.#newest > this.#delivered;
  }

  /** Starts delivery after `version`. Returns the waiting versions that are ready, in order. Later calls do nothing. */
  start(version: number): readonly T[] {
    if (this.#delivered !== null) return NONE;
    this.#delivered = version;
    for (const early of this.#early?.keys() ?? NONE) if (early <= version) this.#early?.delete(early);
    return this.#takeEarly([]);
  }

  /** Notes that this version exists, whether or not it is received. */
  noteVersion(version: number): void {
    if (version > this.#newest) this.#newest = version;
  }

  /** The newest version that was received. */
  get newest(): number {
    return this.#newest;
  }

  /**
   * To be called with the wallet's `version` as read after `newestReceived` was received: versions in between do not
   * exist. False if there is nothing to correct, or something newer was received since.
   */
  correct(version: number, newestReceived: number): boolean {
    if (newestReceived <= version || this.#newest > newestReceived) return false;
    this.#newest = version;
    for (const early of this.#early?.keys() ?? NONE) if (early > version) this.#early?.delete(early);
    return true;
  }

  /** Whether it has been delivered. */
  isOld(version: number): boolean {
    return this.#delivered !== null && version <= this.#delivered;
  }

  /** Returns the versions that are ready now, in order: none if the item is old or early. */
  offer(item: T): readonly T[] {
    this.noteVersion(item.version);
    if (this.isOld(item.version)) return NONE;
    if (item.version - 1 !== this.#delivered) {
      this.#keep(item);
      return NONE;
    }
    this.#delivered = item.version;
    this.#early?.delete(item.version);
    return this.#takeEarly([item]);
  }

  #takeEarly(ready: T[]): readonly T[] {
    if (this.#early === null || this.#delivered === null) return ready;
    for (
      let next = this.#early.get(this.#delivered + 1);
      next !== undefined;
      next = this.#early.get(this.#delivered + 1)
    ) {
      this.#delivered = next.version;
      this.#early.delete(next.version);
      ready.push(next);
    }
    if (this.#early.size === 0) this.#early = null;
    return ready;
  }

  /** Keeps the lowest versions, since they are needed first. */
  #keep(item: T): void {
    this.#early ??= new Map();
    this.#early.set(item.version, item);
    if (this.#early.size > MAX_EARLY) this.#early.delete(Math.max(...this.#early.keys()));
  }
}
