import { hasAny, scopesThatGrant } from '@croupier/platform/auth';
import type { Principal, Scope } from '@croupier/platform/auth';

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
