/** More versions than these do not wait: they are read again when their turn comes. */
export const MAX_EARLY = 256;

const NOTHING: readonly never[] = [];

/**
 * Puts the versions of one wallet in order for one connection: each once, none left out. What comes early waits, what
 * comes twice is dropped, and `behind` says that something is known of that has not been told.
 */
export class Sequencer<T extends { readonly version: number }> {
  /** The last version told. Null until it is known from where on to tell; all that comes meanwhile waits. */
  #told: number | null = null;
  #newest = 0;
  #early: Map<number, T> | null = null;

  get told(): number | null {
    return this.#told;
  }

  get behind(): boolean {
    return this.#told !== null && this.#newest > this.#told;
  }

  /** Those after `version` are to be told. Returns which of them can be, in order. Once only; later calls do nothing. */
  start(version: number): readonly T[] {
    if (this.#told !== null) return NOTHING;
    this.#told = version;
    for (const early of this.#early?.keys() ?? NOTHING) if (early <= version) this.#early?.delete(early);
    return this.#takeEarly([]);
  }

  /** Such a version exists, whether or not it ever arrives. */
  hear(version: number): void {
    if (version > this.#newest) this.#newest = version;
  }

  /** The newest version that was received. */
  get newest(): number {
    return this.#newest;
  }

  /**
   * The wallet itself was at `version` after `newestReceived` had come, so what lies between does not exist. False where
   * there is nothing to correct, or something newer has come since.
   */
  correct(version: number, newestReceived: number): boolean {
    if (newestReceived <= version || this.#newest > newestReceived) return false;
    this.#newest = version;
    for (const early of this.#early?.keys() ?? NOTHING) if (early > version) this.#early?.delete(early);
    return true;
  }

  /** Whether it has been told. */
  isOld(version: number): boolean {
    return this.#told !== null && version <= this.#told;
  }

  /** Returns what can be told now, in order: nothing if the item is old or early. */
  offer(item: T): readonly T[] {
    this.hear(item.version);
    if (this.isOld(item.version)) return NOTHING;
    if (item.version - 1 !== this.#told) {
      this.#keep(item);
      return NOTHING;
    }
    this.#told = item.version;
    this.#early?.delete(item.version);
    return this.#takeEarly([item]);
  }

  #takeEarly(ready: T[]): readonly T[] {
    if (this.#early === null || this.#told === null) return ready;
    for (
      let next = this.#early.get(this.#told + 1);
      next !== undefined;
      next = this.#early.get(this.#told + 1)
    ) {
      this.#told = next.version;
      this.#early.delete(next.version);
      ready.push(next);
    }
    if (this.#early.size === 0) this.#early = null;
    return ready;
  }

  /** The lowest ones are needed first, so they are the ones that stay. */
  #keep(item: T): void {
    this.#early ??= new Map();
    this.#early.set(item.version, item);
    if (this.#early.size > MAX_EARLY) this.#early.delete(Math.max(...this.#early.keys()));
  }
}
