import type { EventBundle, SocketCode } from '@croupier/contracts';
import type { Reader, WalletHead } from '@croupier/ledger';
import { isPlayer, isSelf, maySeePlayer, ownBrand, readsAll, seesBrand } from './access.ts';
import type { Player, Principal } from '@croupier/platform/auth';
import { keyOf } from '../feed/players.ts';
import type { PlayerKey } from '../feed/players.ts';
import { roomsFor } from './rooms.ts';
import type { Connection } from '../feed/connection.ts';
import type { Feed } from '../feed/feed.ts';
import type { FairLanes } from '../feed/fair-lanes.ts';
import type { OwnWallets } from './own-wallets.ts';

/** The contract's limit for players; services get one that only guards memory. */
const MOST = { player: 100, service: 10_000 };

export interface TopicsOptions {
  reader: Pick<Reader, 'walletHeads' | 'walletHeadsOfPlayers'>;
  ownWallets: OwnWallets;
  lanes: FairLanes;
  feed: Feed;
}

/** What was read of the wallets and players that a connection is to follow. */
interface Heads {
  wallets: WalletHead[];
  ofPlayers: WalletHead[];
}

/** Ids of a call's topics. */
interface Asked {
  walletIds: string[];
  players: Player[];
}

/**
 * What clients ask to hear of, beside their own room. `wallet:<id>` and `player:<id>` follow wallets from the version
 * that they have now; `game` and `leaderboard` are plain rooms.
 */
export class Topics {
  readonly #options: TopicsOptions;

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
    return readsAll(connection.principal)
      ? this.#subscribeToAny(connection, fresh)
      : this.#subscribeToOwn(connection, fresh);
  }

  async unsubscribe(connection: Connection, names: readonly string[]): Promise<void> {
    for (const name of names) {
      if (!connection.topics.delete(name)) continue;
      if (!name.includes(':'))
        for (const room of roomsFor(connection.principal, name)) await connection.socket.leave(room);
      unfollow(connection, name);
    }
  }

  /**
   * Everything of a player's own comes through its own room already. A wallet that is another player's is refused like
   * one that does not exist: a caller cannot learn which ids do.
   */
  async #subscribeToOwn(connection: Connection, names: readonly string[]): Promise<SocketCode | null> {
    const { walletIds } = idsIn(connection, names);
    if (!(await this.#options.ownWallets.ownsAll(connection, walletIds))) return 'forbidden';
    await this.#add(connection, names);
    return null;
  }

  /** What is told of the wallets from now on is kept, until it is known which of it is new. */
  async #subscribeToAny(connection: Connection, names: readonly string[]): Promise<SocketCode | null> {
    const { lanes, feed } = this.#options;
    const asked = idsIn(connection, names);
    try {
      for (const id of asked.walletIds) connection.followWallet(id);
      for (const player of asked.players) connection.followPlayer(player);
      const { key } = connection.subject;
      const heads = await lanes.run(key, connection.gone, () => this.#read(asked));
      // closed: no client is left to answer
      if (heads === null) return 'internal';
      const seen = heads.wallets.filter(({ brand }) => seesBrand(connection.principal, brand));
      if (seen.length < asked.walletIds.length) return missingWallet(connection.principal);
      await this.#add(connection, names);
      feed.begin(connection, start(connection, asked, heads), connection.wallets());
      return null;
    } finally {
      for (const name of names) if (!connection.topics.has(name)) unfollow(connection, name);
    }
  }

  /** Two queries at most, however many ids there are. */
  async #read({ walletIds, players }: Asked): Promise<Heads> {
    const { reader } = this.#options;
    return {
      wallets: walletIds.length === 0 ? [] : await reader.walletHeads(walletIds),
      ofPlayers: players.length === 0 ? [] : await reader.walletHeadsOfPlayers(players),
    };
  }

  async #add(connection: Connection, names: readonly string[]): Promise<void> {
    for (const name of names) {
      // a room that is joined after the client has gone would be kept for ever
      if (!connection.isOpen) return;
      connection.topics.add(name);
      if (!name.includes(':')) await connection.socket.join(roomsFor(connection.principal, name));
    }
  }
}

/** A player that is followed already needs no start: it has had one. */
function idsIn(connection: Connection, names: readonly string[]): Asked {
  const topics = names.map((name) => parsed(connection.principal, name));
  return {
    walletIds: topics.flatMap((topic) => (topic.kind === 'wallet' ? [topic.id] : [])),
    players: topics.flatMap((topic) =>
      topic.kind === 'player' && !connection.followsPlayer(topic.player) ? [topic.player] : [],
    ),
  };
}

function start(connection: Connection, { players }: Asked, { wallets, ofPlayers }: Heads): EventBundle[] {
  const byPlayer = new Map<PlayerKey, WalletHead[]>(players.map((player) => [keyOf(player), []]));
  for (const head of ofPlayers) byPlayer.get(keyOf(head))?.push(head);
  return [
    ...wallets.flatMap((head) => connection.startWallet(head)),
    ...players.flatMap((player) => connection.startPlayer(player, byPlayer.get(keyOf(player)) ?? [], false)),
  ];
}

type Topic = { kind: 'room' } | { kind: 'wallet'; id: string } | { kind: 'player'; player: Player };

const PLAYER = /^(?:brand:([^/]*)\/)?player:(.*)$/;

/** `player:<id>` is of the token's only brand, or of the default one. */
function parsed(principal: Principal, name: string): Topic {
  if (!name.includes(':')) return { kind: 'room' };
  const [, brand = ownBrand(principal), playerId] = PLAYER.exec(name) ?? [];
  if (playerId !== undefined) return { kind: 'player', player: { brand, playerId } };
  return { kind: 'wallet', id: name.slice('wallet:'.length) };
}

/** To who is restricted to brands, a wallet of another brand is one that does not exist. */
export function missingWallet({ brands }: Principal): SocketCode {
  return brands === null ? 'wallet_not_found' : 'not_found';
}

/** What can be refused without a look at any wallet. */
function refusalOf({ principal, topics }: Connection, names: readonly string[]): SocketCode | null {
  for (const name of names) {
    const topic = parsed(principal, name);
    if (topic.kind === 'player' && !seesBrand(principal, topic.player.brand)) return 'not_found';
    if (topic.kind === 'player' && !maySeePlayer(principal, topic.player)) return 'forbidden';
    if (topic.kind === 'wallet' && !readsAll(principal) && !isPlayer(principal)) return 'forbidden';
  }
  const most = readsAll(principal) ? MOST.service : MOST.player;
  return topics.size + names.length > most ? 'limit_reached' : null;
}

/** The own room of a player is none of its topics: it stays. */
function unfollow(connection: Connection, name: string): void {
  const { principal } = connection;
  const topic = parsed(principal, name);
  if (topic.kind === 'wallet') connection.unfollowWallet(topic.id);
  if (topic.kind === 'player' && !isSelf(principal, topic.player)) connection.unfollowPlayer(topic.player);
}
