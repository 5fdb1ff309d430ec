import type { Principal } from '@croupier/platform';

export type Scope = 'player' | 'wallets:read' | 'wallets:write' | 'bonuses:write' | 'admin';

/** Which scopes open a route; `admin` opens all. What is not said is denied. */
export type Access = 'no token' | 'any token' | readonly Exclude<Scope, 'admin'>[] | 'admin only';

export function mayCall({ scopes }: Principal, access: Access): boolean {
  if (scopes.has('admin') || access === 'any token' || access === 'no token') return true;
  if (access === 'admin only') return false;
  return access.some((scope) => scopes.has(scope));
}

export function isAdmin({ scopes }: Principal): boolean {
  return scopes.has('admin');
}

/** Anything about any wallet. */
export function readsAll({ scopes }: Principal): boolean {
  return scopes.has('wallets:read') || scopes.has('wallets:write') || scopes.has('admin');
}

/** A player sees what is its own; anything else does not exist for it. */
export function maySee(principal: Principal, playerId: string): boolean {
  return readsAll(principal) || (principal.scopes.has('player') && principal.sub === playerId);
}

export function maySeeBonus(principal: Principal, playerId: string): boolean {
  return principal.scopes.has('bonuses:write') || maySee(principal, playerId);
}
