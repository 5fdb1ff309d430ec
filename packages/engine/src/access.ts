import type { OperationView } from '@croupier/contracts';
import {
  brandOf,
  hasAny,
  isService,
  maySeePlayer,
  ownBrand,
  scopesThatGrant,
  seesBrand,
} from '@croupier/platform/auth';
import type { Player, Principal } from '@croupier/platform/auth';

/**
 * The brand of what is to be made for all brands where none is named; undefined where that does not exist for the
 * caller. A caller that is restricted to brands makes nothing for others.
 */
export function brandOfNew(principal: Principal, named: string | undefined): string | null | undefined {
  if (principal.brands === null) return named ?? null;
  return brandOf(principal, named) ?? undefined;
}

/**
 * Whose a key is that belongs to a caller. No `sub` has a space in it, so those of a restricted caller differ from all
 * others.
 */
export function keyOwnerOf({ brands, sub }: Principal): string {
  return brands === null ? sub : `${brands.join()} ${sub}`;
}

/** Whether the caller may change what belongs to this brand; null: to all brands, its own and others. */
export function mayChange({ brands }: Principal, brand: string | null): boolean {
  return brands === null || (brand !== null && brands.includes(brand));
}

/**
 * The player that a call names; null where it does not exist for the caller. `brand`: of the request, if it names one.
 */
export function playerOf(principal: Principal, playerId: string, brand?: string): Player | null {
  const player = { brand: brand ?? ownBrand(principal), playerId };
  return maySeePlayer(principal, player) ? player : null;
}

const READS_BONUSES = scopesThatGrant('bonuses:write');

export function maySeeBonus(principal: Principal, player: Player): boolean {
  return (
    maySeePlayer(principal, player) ||
    (seesBrand(principal, player.brand) && hasAny(principal, READS_BONUSES))
  );
}

/** Services and operators see who asked for an operation, players do not. */
export function shownTo(principal: Principal, operation: OperationView): OperationView {
  if (isService(principal)) return operation;
  const { createdBy: _, ...shown } = operation;
  return shown;
}
