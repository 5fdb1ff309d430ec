import { isAdmin, maySeePlayer, readsAll } from '@croupier/platform/auth';
import type { Principal, Scope } from '@croupier/platform/auth';

export { isAdmin, maySeePlayer as maySee, readsAll };

/** Which scopes open a route; `admin` opens all. What is not said is denied. */
export type Access = 'no token' | 'any token' | readonly Exclude<Scope, 'admin'>[] | 'admin only';

export function mayCall(principal: Principal, access: Access): boolean {
  if (isAdmin(principal) || access === 'any token' || access === 'no token') return true;
  if (access === 'admin only') return false;
  return access.some((scope) => principal.scopes.has(scope));
}

export function maySeeBonus(principal: Principal, playerId: string): boolean {
  return principal.scopes.has('bonuses:write') || maySeePlayer(principal, playerId);
}
