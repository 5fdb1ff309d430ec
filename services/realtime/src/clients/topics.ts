import type { EventBundle, SocketCode } from '@croupier/contracts';
import type { Reader, WalletHead } from '@croupier/ledger';
import { isPlayer, isSelf, maySeePlayer, ownBrand, readsAll, seesBrand } from '@croupier/platform/auth';
import type { Player, Principal } from '@croupier/platform/auth';
import { keyOf } from '../feed/players.ts';
import type { PlayerKey } from '../feed/players.ts';
import { roomsFor } from './rooms.ts';
import type { Connection } from '../feed/connection.ts';
import type { Feed } from '../feed/feed.ts';
import type { FairSemaphore } from '../feed/fair-semaphore.ts';
import type { OwnWallets } from './own-wallets.ts';

/** The contract's limit for players; the one for services only bounds memory. */
const MAX_TOPICS = { player: 100, service: 10_000 };

export interface TopicsOptions {
  reader: Pick<Reader, 'walletHeads' | 'walletHeadsOfPlayers'>;
  ownWallets: OwnWallets;
  semaphore: FairSemaphore;
  feed: Feed;
}

/** Current versions of the wallets and players that a connection subscribes to. */
interface ReadHeads {
  wallets: WalletHead[];
  ofPlayers: WalletHead[];
}

/** Ids of a call's topics. */
interface RequestedIds {
  walletIds: string[];
  players: Player[];
}

/**
 * The topics that clients subscribe to. `wallet:<id>` and `player:<id>` deliver wallets from their current version on;
 * `game` and `leaderboard` are plain rooms.
 */
export class Topics {
  readonly #options: TopicsOptions;

  constructor(options: TopicsOptions) {
    this.#options = options;
  }

  /** Subscribes to all of them or none. Null on success. `snapshotSent` resolves when a player has its snapshot. */
  async subscribe(
    connection: Connection,
    names: readonly string[],
    snapshotSent: Promise<void>,
  ): Promise<SocketCode | null> {
    const added = [...new Set(names)].filter((name) => !connection.topics.has(name));
    const refusal = refusalOf(connection, added);
    if (refusal !== null) return refusal;
    // a wallet of the player must not start before the snapshot that it starts from
    if (added.some((name) => name.includes(':'))) await snapshotSent;
    return readsAll(connection.principal)
      ? this.#subscribeToAny(connection, added)
      : this.#subscribeToOwn(connection, added);
  }

  async unsubscribe(connection: Connection, names: readonly string[]): Promise<void> {
    for (const name of names) {
      if (!connection.topics.delete(name)) continue;
      if (!name.includes(':'))
        for (const room of roomsFor(connection.principal, name)) await connection.socket.leave(room);
      unsubscribeFrom(connection, name);
    }
  }

  /**
   * A player receives the events of its own wallets without a topic. Another player's wallet and an unknown one are
   * refused alike, so that a caller cannot find out which ids exist.
   */
  async #subscribeToOwn(connection: Connection, names: readonly string[]): Promise<SocketCode | null> {
    const { walletIds } = idsIn(connection, names);
    if (!(await this.#options.ownWallets.ownsAll(connection, walletIds))) return 'forbidden';
    await this.#add(connection, names);
    return null;
  }

  /** Subscribes before it reads: events that arrive meanwhile are kept until the current versions are known. */
  async #subscribeToAny(connection: Connection, names: readonly string[]): Promise<SocketCode | null> {
    const { semaphore, feed } = this.#options;
    const requested = idsIn(connection, names);
    try {
      for (const id of requested.walletIds) connection.subscribeToWallet(id);
      for (const player of requested.players) connection.subscribeToPlayer(player);
      const { key } = connection.subject;
      const heads = await semaphore.run(key, connection.closed, () => this.#read(requested));
      // closed: no client is left to answer
      if (heads === null) return 'internal';
      const visible = heads.wallets.filter(({ brand }) => seesBrand(connection.principal, brand));
      if (visible.length < requested.walletIds.length) return missingWallet(connection.principal);
      await this.#add(connection, names);
      feed.begin(connection, start(connection, requested, heads), connection.wallets());
      return null;
    } finally {
      for (const name of names) if (!connection.topics.has(name)) unsubscribeFrom(connection, name);
    }
  }

  /** Two queries at most, for any number of ids. */
  async #read({ walletIds, players }: RequestedIds): Promise<ReadHeads> {
    const { reader } = this.#options;
    return {
      wallets: walletIds.length === 0 ? [] : await reader.walletHeads(walletIds),
      ofPlayers: players.length === 0 ? [] : await reader.walletHeadsOfPlayers(players),
    };
  }

  async #add(connection: Connection, names: readonly string[]): Promise<void> {
    for (const name of names) {
      // a room that is joined after the connection closed would never be left
      if (!connection.isOpen) return;
      connection.topics.add(name);
      if (!name.includes(':')) await connection.socket.join(roomsFor(connection.principal, name));
    }
  }
}

/** Without players that the connection is subscribed to already: their starting points are known. */
function idsIn(connection: Connection, names: readonly string[]): RequestedIds {
  const topics = names.map((name) => parsed(connection.principal, name));
  return {
    walletIds: topics.flatMap((topic) => (topic.kind === 'wallet' ? [topic.id] : [])),
    players: topics.flatMap((topic) =>
      topic.kind === 'player' && !connection.isSubscribedTo(topic.player) ? [topic.player] : [],
    ),
  };
}

function start(
  connection: Connection,
  { players }: RequestedIds,
  { wallets, ofPlayers }: ReadHeads,
): EventBundle[] {
  const byPlayer = new Map<PlayerKey, WalletHead[]>(players.map((player) => [keyOf(player), []]));
  for (const head of ofPlayers) byPlayer.get(keyOf(head))?.push(head);
  return [
    ...wallets.flatMap((head) => connection.startWallet(head)),
    ...players.flatMap((player) => connection.startPlayer(player, byPlayer.get(keyOf(player)) ?? [], false)),
  ];
}

type Topic = { kind: 'room' } | { kind: 'wallet'; id: string } | { kind: 'player'; player: Player };

const PLAYER = /^(?:brand:([^/]*)\/)?player:(.*)$/;

/** `player:<id>` means a player of the token's only brand, or of the default brand. */
function parsed(principal: Principal, name: string): Topic {
  if (!name.includes(':')) return { kind: 'room' };
  const [, brand = ownBrand(principal), playerId] = PLAYER.exec(name) ?? [];
  if (playerId !== undefined) return { kind: 'player', player: { brand, playerId } };
  return { kind: 'wallet', id: name.slice('wallet:'.length) };
}

/** For a token that is restricted to brands, a wallet of another brand does not exist. */
export function missingWallet({ brands }: Principal): SocketCode {
  return brands === null ? 'wallet_not_found' : 'not_found';
}

/** The refusals that need no read of a wallet. */
function refusalOf({ principal, topics }: Connection, names: readonly string[]): SocketCode | null {
  for (const name of names) {
    const topic = parsed(principal, name);
    if (topic.kind === 'player' && !seesBrand(principal, topic.player.brand)) return 'not_found';
    if (topic.kind === 'player' && !maySeePlayer(principal, topic.player)) return 'forbidden';
    if (topic.kind === 'wallet' && !readsAll(principal) && !isPlayer(principal)) return 'forbidden';
  }
  const maxTopics = readsAll(principal) ? MAX_TOPICS.service : MAX_TOPICS.player;
  return topics.size + names.length > maxTopics ? 'limit_reached' : null;
}

/** A player stays subscribed to its own wallets. */
function unsubscribeFrom(connection: Connection, name: string): void {
  const { principal } = connection;
  const topic = parsed(principal, name);
  if (topic.kind === 'wallet') connection.unsubscribeFromWallet(topic.id);
  if (topic.kind === 'player' && !isSelf(principal, topic.player))
    connection.unsubscribeFromPlayer(topic.player);
}
