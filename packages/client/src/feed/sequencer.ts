/** A message about one version of one wallet: its `wallet:updated`, or what belongs to it. */
export interface VersionMessage {
  readonly name: string;
  readonly event: { readonly id: string; readonly version: number };
}

/** More versions than these do not wait: they are asked for again when their turn comes. */
export const MAX_EARLY = 1000;

/** What of a version has come before its turn. */
interface Early<M> {
  update: M | null;
  extras: M[];
}

/**
 * Puts the messages of one wallet in order: of each version its `wallet:updated` once and none left out, and behind it
 * the bet and bonus messages that belong to it. What comes early waits, what comes twice is dropped, and `isBehind` says
 * that there is something to be asked for. Knows nothing of connections: versions are the same on all of them.
 */
export class WalletSequencer<M extends VersionMessage> {
  #given: number;
  #newest = 0;
  readonly #early = new Map<number, Early<M>>();
  /** Extras of the last version that had any. */
  #extras = { version: 0, ids: new Set<string>() };

  /** Those after `given` are to be given. */
  constructor(given: number) {
    this.#given = given;
  }

  /** The last version given. */
  get given(): number {
    return this.#given;
  }

  get isBehind(): boolean {
    return this.#newest > this.#given;
  }

  /** Such a version exists, whether or not it ever comes. */
  hear(version: number): void {
    this.#newest = Math.max(this.#newest, version);
  }

  /** Returns what can be given now, in order: nothing if the message is old or early. */
  offer(message: M): M[] {
    const { version } = message.event;
    const isUpdate = message.name === 'wallet:updated';
    this.hear(version);
    if (version <= this.#given) return !isUpdate && this.#isNewExtra(message) ? [message] : [];
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
      const next = this.#given + 1;
      const early = this.#early.get(next);
      if (early === undefined || early.update === null) return ready;
      this.#early.delete(next);
      this.#given = next;
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
