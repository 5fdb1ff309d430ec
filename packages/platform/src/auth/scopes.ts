import { ownBrand, seesBrand } from './brands.ts';
import type { Brands, Player } from './brands.ts';

/** What a scope allows, for documentation, and the narrower scopes whose rights it contains. */
interface ScopeEntry {
  readonly may: string;
  readonly includes: readonly string[];
}

/**
 * The one catalogue of scopes, also of those whose calls are still to come. A token may carry others (`openid`,
 * `email`): they open nothing and close nothing. `admin` includes every scope but `player`, which names a person and
 * not a right.
 */
export const SCOPE_CATALOGUE = {
  player: {
    may: 'Read its own objects (`sub` is the playerId); those of others do not exist for it',
    includes: [],
  },
  'wallets:read': { may: 'Read anything about any wallet', includes: [] },
  'wallets:write': {
    may: 'Create, freeze and close wallets and move money',
    includes: ['wallets:read', 'wallets:freeze', 'holds:write', 'limits:write'],
  },
  'wallets:freeze': { may: 'Freeze and unfreeze wallets', includes: [] },
  'holds:write': { may: 'Complete and revert pending operations', includes: [] },
  'adjustments:write': { may: 'Correct the cash of a wallet', includes: [] },
  'limits:write': { may: 'Set limits and exclusions on behalf of a player', includes: [] },
  'limits:operator': { may: 'Set limits of layer `operator` and lift exclusions', includes: [] },
  'bonuses:write': {
    may: 'Offers, bonuses, games and leaderboards, and reading operations of kind `bonus_*`',
    includes: ['bonuses:grant'],
  },
  'bonuses:grant': { may: 'Read offers, grant and forfeit bonuses by hand', includes: [] },
  'reports:read': { may: 'Read reports', includes: [] },
  'events:read': { may: 'Read the change feed', includes: [] },
  'approvals:write': { may: 'Approve and reject what waits for a second person', includes: [] },
  'dead_letters:write': { may: 'Read, replay and discard dead letters', includes: [] },
  'audit:read': { may: 'Read the audit log', includes: [] },
  admin: { may: 'Everything', includes: [] },
} as const satisfies Record<string, ScopeEntry>;

export type Scope = keyof typeof SCOPE_CATALOGUE;

export const SCOPES = Object.keys(SCOPE_CATALOGUE) as readonly Scope[];

/** The roles of operators, and the scopes that each of them has. */
export const ROLES = {
  support: ['wallets:read', 'wallets:freeze', 'limits:write', 'bonuses:grant'],
  finance: ['wallets:read', 'adjustments:write', 'holds:write', 'reports:read', 'approvals:write'],
  bonus: ['wallets:read', 'bonuses:grant', 'bonuses:write', 'reports:read'],
  operations: ['wallets:read', 'dead_letters:write'],
  compliance: [
    ...(['wallets:read', 'wallets:freeze', 'limits:write', 'limits:operator'] as const),
    ...(['reports:read', 'approvals:write', 'audit:read'] as const),
  ],
  admin: ['admin'],
} as const satisfies Record<string, readonly Scope[]>;

/** The holder of a token. */
export interface Principal {
  readonly sub: string;
  /** Those that count; others of its token are left out. */
  readonly scopes: ReadonlySet<Scope>;
  /** What belongs to other brands does not exist for it; null: it may see all. */
  readonly brands: Brands;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

const KNOWN: ReadonlySet<string> = new Set(SCOPES);

/** The scopes of a claim that count; the others are left out here, so that no later decision can depend on them. */
export function knownScopes(claim: string): ReadonlySet<Scope> {
  return new Set(claim.split(' ').filter((name): name is Scope => KNOWN.has(name)));
}

/** Each of these scopes and every scope that includes one of them, `admin` last. */
export function scopesThatGrant(...wanted: readonly Scope[]): readonly Scope[] {
  const names: ReadonlySet<Scope> = new Set(wanted);
  const grants = (scope: Scope): boolean =>
    names.has(scope) || includesOf(scope).some((included) => names.has(included));
  const granting = SCOPES.filter((scope) => scope !== 'admin' && grants(scope));
  return [...wanted, ...granting.filter((scope) => !names.has(scope)), 'admin'];
}

function includesOf(scope: Scope): readonly Scope[] {
  return SCOPE_CATALOGUE[scope].includes;
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

/** Whether a token has one of these scopes, or one that includes it. `granting`: what `scopesThatGrant` gave. */
export function hasAny({ scopes }: Principal, granting: readonly Scope[]): boolean {
  return granting.some((scope) => scopes.has(scope));
}

const READERS = scopesThatGrant('wallets:read');

/** Anything about any wallet of its brands. */
export function readsAll(principal: Principal): boolean {
  return hasAny(principal, READERS);
}

/** A player's own, or anything of its brands for a caller who may read all. */
export function maySeePlayer(principal: Principal, player: Player): boolean {
  return seesBrand(principal, player.brand) && (readsAll(principal) || isSelf(principal, player));
}

/** Whether the caller is this player. */
export function isSelf(principal: Principal, { brand, playerId }: Player): boolean {
  return isPlayer(principal) && principal.sub === playerId && ownBrand(principal) === brand;
}
