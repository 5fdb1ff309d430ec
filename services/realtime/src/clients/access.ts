import type { Principal } from '@croupier/platform';

/** Anything about any wallet. */
export function readsAll({ scopes }: Principal): boolean {
  return scopes.has('wallets:read') || scopes.has('wallets:write') || scopes.has('admin');
}

/** Is in a room of its own from the start. */
export function isPlayer({ scopes }: Principal): boolean {
  return scopes.has('player');
}

export function maySeePlayer(principal: Principal, playerId: string): boolean {
  return readsAll(principal) || (isPlayer(principal) && principal.sub === playerId);
}
