import type { Reader } from '@croupier/ledger';
import type { FairLanes } from '../feed/fair-lanes.ts';
import { keyOf, playerOfToken } from '../feed/players.ts';
import type { Connection } from '../feed/connection.ts';

type WalletIds = ReadonlySet<string>;

interface Reads {
  current: Promise<WalletIds>;
  /** Begins when the current one has ended; callers that ask meanwhile share it. */
  next: Promise<WalletIds> | null;
}

export interface OwnWalletsOptions {
  reader: Pick<Reader, 'walletHeadsOfPlayers'>;
  lanes: FairLanes;
}

/**
 * Whether wallets are a player's own. That is decided by the list of its own wallets, never by reading those asked for:
 * a foreign id costs no query. At most one read of a `sub` runs and one waits, however many calls ask; one that had begun
 * before a call came is not used for it, so a wallet made before the call is found.
 */
export class OwnWallets {
  readonly #options: OwnWalletsOptions;
  readonly #reads = new Map<string, Reads>();

  constructor(options: OwnWalletsOptions) {
    this.#options = options;
  }

  async ownsAll(connection: Connection, walletIds: readonly string[]): Promise<boolean> {
    const self = keyOf(playerOfToken(connection.principal));
    const unknown = walletIds.filter((id) => connection.playerOf(id) !== self);
    if (unknown.length === 0) return true;
    const own = await this.#read(connection);
    return unknown.every((id) => own.has(id));
  }

  #read(connection: Connection): Promise<WalletIds> {
    const { key } = connection.subject;
    const reads = this.#reads.get(key);
    if (reads === undefined) return this.#begin(connection);
    // a failed read says nothing about the next one
    reads.next ??= reads.current.then(
      () => this.#begin(connection),
      () => this.#begin(connection),
    );
    return reads.next;
  }

  #begin(connection: Connection): Promise<WalletIds> {
    const { key } = connection.subject;
    const reads: Reads = { current: this.#readNow(connection), next: null };
    this.#reads.set(key, reads);
    const ended = (): void => {
      if (reads.next === null) this.#reads.delete(key);
    };
    reads.current.then(ended, ended);
    return reads.current;
  }

  /** Not dropped with the connection: others may share it. */
  async #readNow({ principal, subject: { key } }: Connection): Promise<WalletIds> {
    const { reader, lanes } = this.#options;
    const heads = await lanes.run(key, NEVER, () => reader.walletHeadsOfPlayers([playerOfToken(principal)]));
    return new Set(heads?.map(({ id }) => id));
  }
}

const NEVER = new AbortController().signal;
