import { keyOf, playerOfKey } from './players.ts';
import type { PlayerKey } from './players.ts';
import type { Player } from '@croupier/platform/auth';

/** Which connections of this process follow which players and wallets. */
export class Followers<Connection> {
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

  /** Each of them once, however it came to follow the wallet. */
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

  /** Players whose wallets somebody follows, those included that are yet to be made. */
  players(): Player[] {
    return [...this.#byPlayer.keys()].map(playerOfKey);
  }
}

const NONE: ReadonlySet<never> = new Set<never>();

function add<Key, Connection>(index: Map<Key, Set<Connection>>, key: Key, connection: Connection): void {
  const followers = index.get(key);
  if (followers === undefined) index.set(key, new Set([connection]));
  else followers.add(connection);
}

function remove<Key, Connection>(index: Map<Key, Set<Connection>>, key: Key, connection: Connection): void {
  const followers = index.get(key);
  if (followers?.delete(connection) && followers.size === 0) index.delete(key);
}
