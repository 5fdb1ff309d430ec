import type { Reader } from '@croupier/ledger';
import type { FairSemaphore } from '../feed/fair-semaphore.ts';
import { keyOf, playerOfToken } from '../feed/players.ts';
import type { Connection } from '../feed/connection.ts';

type WalletIds = ReadonlySet<string>;

interface Reads {
  current: Promise<WalletIds>;
  /** Starts when the current one has ended; calls that arrive meanwhile share it. */
  next: Promise<WalletIds> | null;
}

export interface OwnWalletsOptions {
  reader: Pick<Reader, 'walletHeadsOfPlayers'>;
  semaphore: FairSemaphore;
}

/**
 * Whether wallets belong to a player. The answer comes from the list of the player's wallets, never from reading the
 * requested ones: a foreign id costs no query. At most one read of a `sub` runs and one waits, however many calls need
 * it. A call does not use a read that started before the call, so that a wallet created before the call is found.
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
    // the next read runs even if the current one fails
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

  /** Not dropped with the connection, since other connections may share it. */
  async #readNow({ principal, subject: { key } }: Connection): Promise<WalletIds> {
    const { reader, semaphore } = this.#options;
    const heads = await semaphore.run(key, NEVER, () =>
      reader.walletHeadsOfPlayers([playerOfToken(principal)]),
    );
    return new Set(heads?.map(({ id }) => id));
  }
}

const NEVER = new AbortController().signal;
