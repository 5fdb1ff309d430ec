import type { SocketCode } from '@croupier/contracts';
import type { Reader } from '@croupier/ledger';
import { isPlayer, readsAll, seesBrand } from '@croupier/platform/auth';
import type { Connection } from '../feed/connection.ts';
import type { FairSemaphore } from '../feed/fair-semaphore.ts';
import { missingWallet } from './topics.ts';
import type { OwnWallets } from './own-wallets.ts';

const PAGE = 200;

export interface Missed {
  ok: true;
  /** `wallet:updated` payloads, oldest first, the same as live. */
  events: Record<string, unknown>[];
  /** Of the wallet, not of the last event. */
  version: number;
  more: boolean;
}

export interface Resume {
  walletId: string;
  afterVersion: number;
}

export interface ResumesOptions {
  reader: Pick<Reader, 'bundles' | 'wallet'>;
  ownWallets: OwnWallets;
  semaphore: FairSemaphore;
}

/** Reads the events of a wallet that a client missed, page by page. */
export class Resumes {
  readonly #options: ResumesOptions;

  constructor(options: ResumesOptions) {
    this.#options = options;
  }

  async read(connection: Connection, asked: Resume): Promise<Missed | SocketCode> {
    const { semaphore } = this.#options;
    const refusal = await this.#refusalOf(connection, asked.walletId);
    if (refusal !== null) return refusal;
    const read = await semaphore.run(connection.subject.key, connection.closed, () =>
      this.#readPage(connection, asked),
    );
    // the connection is closed: no client is left to answer
    return read ?? 'internal';
  }

  /** As with topics, a player gets the same refusal for another player's wallet and for an unknown one. */
  async #refusalOf(connection: Connection, walletId: string): Promise<SocketCode | null> {
    const { principal } = connection;
    if (readsAll(principal)) return null;
    const isOwn = isPlayer(principal) && (await this.#options.ownWallets.ownsAll(connection, [walletId]));
    return isOwn ? null : 'forbidden';
  }

  async #readPage(connection: Connection, { walletId, afterVersion }: Resume): Promise<Missed | SocketCode> {
    const { reader } = this.#options;
    const { principal } = connection;
    if (connection.playerOf(walletId) === null) {
      const read = await reader.wallet(walletId);
      if (read === null || !seesBrand(principal, read.wallet.brand)) return missingWallet(principal);
    }
    const { bundles, version } = await reader.bundles(walletId, afterVersion, PAGE);
    const events = bundles.flatMap(({ messages: [first] }) => (first === undefined ? [] : [first[1]]));
    const last = bundles.at(-1)?.version ?? afterVersion;
    return { ok: true, events, version, more: last < version };
  }
}
