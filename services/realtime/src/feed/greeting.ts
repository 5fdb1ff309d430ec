import type { Player } from '@croupier/platform/auth';
import type { Logger } from '@croupier/platform/log';
import type { Connection } from './connection.ts';
import type { Feed } from './feed.ts';
import { FairLanes } from './fair-lanes.ts';
import { backoffMs, pause } from './pause.ts';
import { playerOfToken } from './players.ts';
import type { ReadSnapshot } from './snapshot.ts';
import type { Unversioned } from './unversioned.ts';

/** After a restart all clients come back at once; so many snapshots are read at a time, one for each player. */
const LANES = { lanes: 3, perKey: 1 };

export interface GreetingOptions {
  read: (player: Player) => Promise<ReadSnapshot>;
  feed: Feed;
  unversioned: Unversioned;
  log: Logger;
  ending: AbortSignal;
}

/** Puts players into their own room, and gives them what they have before telling them what changes. */
export class Greeting {
  readonly #options: GreetingOptions;
  readonly #lanes = new FairLanes(LANES);

  constructor(options: GreetingOptions) {
    this.#options = options;
  }

  /** Resolves when the snapshot has been sent, or the client is gone. While PostgreSQL is away it tries again. */
  async greet(connection: Connection): Promise<void> {
    const { ending, unversioned } = this.#options;
    const { key } = connection.subject;
    connection.followPlayer(playerOfToken(connection.principal));
    unversioned.keep(connection);
    let failures = 0;
    while (
      connection.isOpen &&
      !ending.aborted &&
      (await this.#lanes.run(key, connection.gone, () => this.#tryOnce(connection))) === false
    ) {
      await pause(backoffMs(++failures), ending);
    }
  }

  async #tryOnce(connection: Connection): Promise<boolean> {
    const { read, log } = this.#options;
    if (!connection.isOpen) return true;
    const found = await read(playerOfToken(connection.principal)).catch((error: unknown) => {
      log.debug('snapshot could not be read yet', { error });
      return null;
    });
    if (found !== null && connection.isOpen) this.#give(connection, found);
    return found !== null;
  }

  #give(connection: Connection, { snapshot, others }: ReadSnapshot): void {
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

/** The snapshot may already show the status that a message tells of, or one that came after it. */
function isNewer({ walletId, at }: Record<string, unknown>, changed: ReadonlyMap<string, string>): boolean {
  const included = changed.get(String(walletId));
  return included === undefined || String(at) > included;
}
