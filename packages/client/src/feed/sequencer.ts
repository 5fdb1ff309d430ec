/** A message about one version of one wallet: its `wallet:updated`, or a bet or bonus event. */
export interface VersionMessage {
  readonly name: string;
  readonly event: { readonly id: string; readonly version: number };
}

/** Early versions that are kept; others are read again when they are next. */
export const MAX_EARLY = 1000;

/** Messages of a version that were received early. */
interface Early<M> {
  update: M | null;
  extras: M[];
}

/**
 * Orders the messages of one wallet: the `wallet:updated` of each version once and without gaps, followed by its bet
 * and bonus messages. An early message waits, a repeated one is dropped, and `isBehind` is true while a known version
 * is missing. It is independent of connections: versions are the same on all of them.
 */
export class WalletSequencer<M extends VersionMessage> {
  #delivered: number;
  #newest = 0;
  readonly #early = new Map<number, Early<M>>();
  /** Bet and bonus messages of the last version that had any. */
  #extras = { version: 0, ids: new Set<string>() };

  /** Delivery starts after the version `delivered`. */
  constructor(delivered: number) {
    this.#delivered = delivered;
  }

  /** The last version delivered. */
  get delivered(): number {
    return this.#delivered;
  }

  get isBehind(): boolean {
    return this.#newest > this.#delivered;
  }

  /** Notes that this version exists, whether or not it is received. */
  noteVersion(version: number): void {
    this.#newest = Math.max(this.#newest, version);
  }

  /** Returns the messages that are ready now, in order: none if the message is old or early. */
  offer(message: M): M[] {
    const { version } = message.event;
    const isUpdate = message.name === 'wallet:updated';
    this.noteVersion(version);
    if (version <= this.#delivered) return !isUpdate && this.#isNewExtra(message) ? [message] : [];
    this.#keep(message, isUpdate);
    const ready = this.#takeEarly();
    // the lowest ones are needed first
    if (this.#early.size > MAX_EARLY) this.#early.delete(Math.max(...this.#early.keys()));
    return ready;
  }

  #keep(message: M, isUpdate: boolean): void {
    const { version } = message.event;
    const early = this.#early.get(version) ?? { update: null, extras: [] };
    if (isUpdate) early.update ??= message;
    else early.extras.push(message);
    this.#early.set(version, early);
  }

  #takeEarly(): M[] {
    const ready: M[] = [];
    for (;;) {
      const next = this.#delivered + 1;
      const early = this.#early.get(next);
      if (early === undefined || early.update === null) return ready;
      this.#early.delete(next);
      this.#delivered = next;
      ready.push(early.update, ...early.extras.filter((extra) => this.#isNewExtra(extra)));
    }
  }

  #isNewExtra({ event: { id, version } }: M): boolean {
    if (version > this.#extras.version) this.#extras = { version, ids: new Set() };
    if (version < this.#extras.version || this.#extras.ids.has(id)) return false;
    this.#extras.ids.add(id);
    return true;
  }
}
