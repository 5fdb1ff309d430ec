import type { Player } from '@croupier/platform/auth';
import type { Logger } from '@croupier/platform/log';
import type { Connection } from './connection.ts';
import type { Feed } from './feed.ts';
import { FairSemaphore } from './fair-semaphore.ts';
import { pause } from '@croupier/platform/timing';
import { retryMs } from '../timing.ts';
import { playerOfToken } from './players.ts';
import type { ReadSnapshot } from './snapshot.ts';
import type { UnversionedQueue } from './unversioned-queue.ts';

/** Snapshots read at a time, and for each player: after a restart all clients connect at the same time. */
const READ_LIMITS = { limit: 3, perKey: 1 };

export interface SnapshotSenderOptions {
  read: (player: Player) => Promise<ReadSnapshot>;
  feed: Feed;
  unversioned: UnversionedQueue;
  log: Logger;
  ending: AbortSignal;
}

/** Subscribes a player's connection to the player's wallets, and sends the snapshot before any event. */
export class SnapshotSender {
  readonly #options: SnapshotSenderOptions;
  readonly #reads = new FairSemaphore(READ_LIMITS);

  constructor(options: SnapshotSenderOptions) {
    this.#options = options;
  }

  /** Resolves when the snapshot has been sent or the connection has closed. Retries while PostgreSQL is unavailable. */
  async send(connection: Connection): Promise<void> {
    const { ending, unversioned } = this.#options;
    const { key } = connection.subject;
    connection.subscribeToPlayer(playerOfToken(connection.principal));
    unversioned.hold(connection);
    let failures = 0;
    while (
      connection.isOpen &&
      !ending.aborted &&
      (await this.#reads.run(key, connection.closed, () => this.#tryOnce(connection))) === false
    ) {
      await pause(retryMs(++failures), ending);
    }
  }

  async #tryOnce(connection: Connection): Promise<boolean> {
    const { read, log } = this.#options;
    if (!connection.isOpen) return true;
    const found = await read(playerOfToken(connection.principal)).catch((error: unknown) => {
      log.debug('snapshot could not be read yet', { error });
      return null;
    });
    if (found !== null && connection.isOpen) this.#emit(connection, found);
    return found !== null;
  }

  #emit(connection: Connection, { snapshot, others }: ReadSnapshot): void {
    const { feed, unversioned } = this.#options;
    const player = playerOfToken(connection.principal);
    connection.socket.emit('snapshot', snapshot);
    const changed = new Map(snapshot.wallets.map(({ id, updatedAt }) => [id, updatedAt]));
    const wallets = snapshot.wallets.map((wallet) => ({
      ...wallet,
      updatedAt: Date.parse(wallet.updatedAt),
    }));
    const ready = [
      ...others.flatMap((head) => connection.startWallet(head)),
      ...connection.startPlayer(player, wallets, true),
    ];
    feed.begin(connection, ready, connection.wallets());
    unversioned.release(
      connection,
      ({ name, payload }) => name !== 'wallet:status' || isNewer(payload, changed),
    );
  }
}

/** The snapshot may already contain the status of the message, or a later one. */
function isNewer({ walletId, at }: Record<string, unknown>, changed: ReadonlyMap<string, string>): boolean {
  const included = changed.get(String(walletId));
  return included === undefined || String(at) > included;
}
