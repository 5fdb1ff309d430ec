import type { SocketCode } from '@croupier/contracts';
import type { EventBundle, Reader } from '@croupier/ledger';
import { isPlayer, maySeePlayer, readsAll } from './access.ts';
import type { Connection } from '../feed/connection.ts';
import type { Feed } from '../feed/feed.ts';
import { Lanes } from '../feed/lanes.ts';

/** The contract's limit for players; services get one that only guards memory. */
const MOST = { player: 100, service: 10_000 };
const LANES = 4;

/** A topic that may be subscribed to: `start` begins to tell it, once all the others may be too. */
type Prepared = { start: () => readonly EventBundle[] } | { code: SocketCode };

export interface TopicsOptions {
  reader: Pick<Reader, 'wallet' | 'walletsOfPlayer'>;
  feed: Feed;
}

/**
 * What clients ask to hear of, beside their own room. `wallet:<id>` and `player:<id>` follow wallets from the version
 * that they have now; `game` and `leaderboard` are plain rooms.
 */
export class Topics {
  readonly #options: TopicsOptions;
  readonly #lanes = new Lanes(LANES);

  constructor(options: TopicsOptions) {
    this.#options = options;
  }

  /** All of them or none. Null when it is done. `greeted`: the client has its snapshot, if it gets one. */
  async subscribe(
    connection: Connection,
    names: readonly string[],
    greeted: Promise<void>,
  ): Promise<SocketCode | null> {
    const fresh = [...new Set(names)].filter((name) => !connection.topics.has(name));
    const refusal = refusalOf(connection, fresh);
    if (refusal !== null) return refusal;
    // a wallet of the player's own must not be started before the snapshot that it starts from
    if (fresh.some((name) => name.includes(':'))) await greeted;
    try {
      const prepared = await allEnded(fresh.map((name) => this.#prepare(connection, name)));
      for (const one of prepared) if ('code' in one) return one.code;
      await this.#start(connection, fresh, prepared);
      return null;
    } finally {
      for (const name of fresh) if (!connection.topics.has(name)) unfollow(connection, name);
    }
  }

  async unsubscribe(connection: Connection, names: readonly string[]): Promise<void> {
    for (const name of names) {
      if (!connection.topics.delete(name)) continue;
      if (!name.includes(':')) await connection.socket.leave(name);
      unfollow(connection, name);
    }
  }

  async #start(
    connection: Connection,
    names: readonly string[],
    prepared: readonly Prepared[],
  ): Promise<void> {
    for (const name of names) {
      // a room that is joined after the client has gone would be kept for ever
      if (!connection.isOpen) return;
      connection.topics.add(name);
      if (!name.includes(':')) await connection.socket.join(name);
    }
    const ready = prepared.flatMap((one) => ('start' in one ? one.start() : []));
    this.#options.feed.begin(connection, ready, connection.wallets());
  }

  /** What is told of the topic from now on is kept, until it is known which of it is new. */
  async #prepare(connection: Connection, name: string): Promise<Prepared> {
    const { kind, id } = parsed(name);
    if (kind === 'room') return NOTHING_TO_START;
    return kind === 'player' ? this.#preparePlayer(connection, id) : this.#prepareWallet(connection, id);
  }

  async #preparePlayer(connection: Connection, playerId: string): Promise<Prepared> {
    if (connection.followsPlayer(playerId)) return NOTHING_TO_START;
    connection.followPlayer(playerId);
    const wallets = await this.#lanes.run(() => this.#options.reader.walletsOfPlayer(playerId));
    const versions = new Map(wallets.map(({ id, version }) => [id, version]));
    return { start: () => connection.startPlayer(playerId, versions, false) };
  }

  /** A wallet that is another player's is refused like one that does not exist: nobody learns which ids do. */
  async #prepareWallet(connection: Connection, walletId: string): Promise<Prepared> {
    const { principal } = connection;
    // everything of a player's own comes through its own room
    if (!readsAll(principal)) return (await this.#isOwn(connection, walletId)) ? NOTHING_TO_START : FORBIDDEN;
    connection.followWallet(walletId);
    const read = await this.#lanes.run(() => this.#options.reader.wallet(walletId));
    if (read === null) return { code: 'wallet_not_found' };
    const { playerId, version } = read.wallet;
    return { start: () => connection.startWallet(walletId, playerId, version) };
  }

  async #isOwn(connection: Connection, walletId: string): Promise<boolean> {
    const { sub } = connection.principal;
    if (connection.playerOf(walletId) === sub) return true;
    const read = await this.#lanes.run(() => this.#options.reader.wallet(walletId));
    return read !== null && read.wallet.playerId === sub;
  }
}

const NOTHING_TO_START: Prepared = { start: () => [] };
const FORBIDDEN: Prepared = { code: 'forbidden' };

/** None is under way any more when this resolves or throws. */
async function allEnded<T>(tasks: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(tasks);
  return Promise.all(tasks);
}

interface Topic {
  kind: 'room' | 'player' | 'wallet';
  id: string;
}

function parsed(name: string): Topic {
  const colon = name.indexOf(':');
  if (colon < 0) return { kind: 'room', id: name };
  return { kind: name.startsWith('player:') ? 'player' : 'wallet', id: name.slice(colon + 1) };
}

/** What can be refused without a look at any wallet. */
function refusalOf({ principal, topics }: Connection, names: readonly string[]): SocketCode | null {
  for (const { kind, id } of names.map(parsed)) {
    if (kind === 'player' && !maySeePlayer(principal, id)) return 'forbidden';
    if (kind === 'wallet' && !readsAll(principal) && !isPlayer(principal)) return 'forbidden';
  }
  const most = readsAll(principal) ? MOST.service : MOST.player;
  return topics.size + names.length > most ? 'limit_reached' : null;
}

/** The own room of a player is none of its topics: it stays. */
function unfollow(connection: Connection, name: string): void {
  const { kind, id } = parsed(name);
  if (kind === 'wallet') connection.unfollowWallet(id);
  if (kind === 'player' && !(isPlayer(connection.principal) && connection.principal.sub === id)) {
    connection.unfollowPlayer(id);
  }
}
