/** Which connections of this process follow which players and wallets. */
export class Followers<Connection> {
  readonly #byPlayer = new Map<string, Set<Connection>>();
  readonly #byWallet = new Map<string, Set<Connection>>();

  addPlayer(playerId: string, connection: Connection): void {
    add(this.#byPlayer, playerId, connection);
  }

  addWallet(walletId: string, connection: Connection): void {
    add(this.#byWallet, walletId, connection);
  }

  removePlayer(playerId: string, connection: Connection): void {
    remove(this.#byPlayer, playerId, connection);
  }

  removeWallet(walletId: string, connection: Connection): void {
    remove(this.#byWallet, walletId, connection);
  }

  /** Each of them once, however it came to follow the wallet. */
  of(walletId: string, playerId: string): ReadonlySet<Connection> {
    const ofPlayer = this.#byPlayer.get(playerId);
    const ofWallet = this.#byWallet.get(walletId);
    if (ofWallet === undefined) return ofPlayer ?? NONE;
    if (ofPlayer === undefined) return ofWallet;
    return new Set([...ofPlayer, ...ofWallet]);
  }

  ofPlayer(playerId: string): ReadonlySet<Connection> {
    return this.#byPlayer.get(playerId) ?? NONE;
  }

  /** Players whose wallets somebody follows, those included that are yet to be made. */
  players(): string[] {
    return [...this.#byPlayer.keys()];
  }
}

const NONE: ReadonlySet<never> = new Set<never>();

function add<Connection>(index: Map<string, Set<Connection>>, key: string, connection: Connection): void {
  const followers = index.get(key);
  if (followers === undefined) index.set(key, new Set([connection]));
  else followers.add(connection);
}

function remove<Connection>(index: Map<string, Set<Connection>>, key: string, connection: Connection): void {
  const followers = index.get(key);
  if (followers?.delete(connection) && followers.size === 0) index.delete(key);
}
