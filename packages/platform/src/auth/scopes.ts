/** The scopes of the contract. A token may carry others (`openid`, `email`): they open nothing and close nothing. */
export const SCOPES = ['player', 'wallets:read', 'wallets:write', 'bonuses:write', 'admin'] as const;
export type Scope = (typeof SCOPES)[number];

/** The holder of a token. */
export interface Principal {
  readonly sub: string;
  /** Those that count; others of its token are left out. */
  readonly scopes: ReadonlySet<Scope>;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

const KNOWN: ReadonlySet<string> = new Set(SCOPES);

/** The scopes of a claim that count; the others are left out here, so that no later decision can depend on them. */
export function knownScopes(claim: string): ReadonlySet<Scope> {
  return new Set(claim.split(' ').filter((name): name is Scope => KNOWN.has(name)));
}

/** A caller with any scope beyond a player's. Everyone else is limited as a player. */
export function isService({ scopes }: Principal): boolean {
  return scopes.size > (scopes.has('player') ? 1 : 0);
}

export function isPlayer({ scopes }: Principal): boolean {
  return scopes.has('player');
}

export function isAdmin({ scopes }: Principal): boolean {
  return scopes.has('admin');
}

/** Anything about any wallet. */
export function readsAll({ scopes }: Principal): boolean {
  return scopes.has('wallets:read') || scopes.has('wallets:write') || scopes.has('admin');
}

/** A player's own, or anything for a caller who may read all. */
export function maySeePlayer(principal: Principal, playerId: string): boolean {
  return readsAll(principal) || (isPlayer(principal) && principal.sub === playerId);
}
