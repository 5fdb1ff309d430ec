import { keyOf, playerOfKey } from './players.ts';
import type { PlayerKey } from './players.ts';
import type { Player } from '@croupier/platform/auth';

/** The connections of this process by the players and wallets that they are subscribed to. */
export class Subscriptions<Connection> {
  readonly #byPlayer = new Map<PlayerKey, Set<Connection>>();
  readonly #byWallet = new Map<string, Set<Connection>>();

  addPlayer(player: PlayerKey, connection: Connection): void {
    add(this.#byPlayer, player, connection);
  }

  addWallet(walletId: string, connection: Connection): void {
    add(this.#byWallet, walletId, connection);
  }

  removePlayer(player: PlayerKey, connection: Connection): void {
    remove(this.#byPlayer, player, connection);
  }

  removeWallet(walletId: string, connection: Connection): void {
    remove(this.#byWallet, walletId, connection);
  }

  /** Each connection once, also if it is subscribed to both the wallet and its player. */
  of(walletId: string, player: Player): ReadonlySet<Connection> {
    const ofPlayer = this.#byPlayer.get(keyOf(player));
    const ofWallet = this.#byWallet.get(walletId);
    if (ofWallet === undefined) return ofPlayer ?? NONE;
    if (ofPlayer === undefined) return ofWallet;
    return new Set([...ofPlayer, ...ofWallet]);
  }

  ofPlayer(player: Player): ReadonlySet<Connection> {
    return this.#byPlayer.get(keyOf(player)) ?? NONE;
  }

  /** Players with a subscription, which includes wallets that are created later. */
  players(): Player[] {
    return [...this.#byPlayer.keys()].map(playerOfKey);
  }
}

const NONE: ReadonlySet<never> = new Set<never>();

function add<Key, Connection>(index: Map<Key, Set<Connection>>, key: Key, connection: Connection): void {
  const subscriptions = index.get(key);
  if (subscriptions === undefined) index.set(key, new Set([connection]));
  else subscriptions.add(connection);
}

function remove<Key, Connection>(index: Map<Key, Set<Connection>>, key: Key, connection: Connection): void {
  const subscriptions = index.get(key);
  if (subscriptions?.delete(connection) && subscriptions.size === 0) index.delete(key);
}
