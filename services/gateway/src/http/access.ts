import { hasAny, isService, maySeePlayer, readsAll, scopesThatGrant } from '@croupier/platform/auth';
import type { OperationView } from '@croupier/ledger';
import type { Principal, Scope } from '@croupier/platform/auth';

export { maySeePlayer as maySee, readsAll };

/**
 * The narrowest scopes that open a route; those that include one of them open it too, and `admin` opens all. What is
 * not named is denied.
 */
export type Access = 'no token' | 'any token' | readonly Exclude<Scope, 'admin'>[] | 'admin only';

/** Who may call a route: `true` is every caller that got so far. */
export type Granting = true | readonly Scope[];

export function grantingOf(access: Access): Granting {
  switch (access) {
    case 'no token':
    case 'any token':
      return true;
    case 'admin only':
      return ['admin'];
    default:
      return scopesThatGrant(...access);
  }
}

export function mayCall(principal: Principal, granting: Granting): boolean {
  return granting === true || hasAny(principal, granting);
}

const READS_BONUSES = scopesThatGrant('bonuses:write');

export function maySeeBonus(principal: Principal, playerId: string): boolean {
  return hasAny(principal, READS_BONUSES) || maySeePlayer(principal, playerId);
}

/** Services and operators see who asked for an operation, players do not. */
export function shownTo(principal: Principal, operation: OperationView): OperationView {
  if (isService(principal)) return operation;
  const { createdBy: _, ...shown } = operation;
  return shown;
}
