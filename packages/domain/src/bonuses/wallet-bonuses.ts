import type { Bonus } from './bonus.ts';

/** The one bonus of a wallet that is active (rule 20), whether or not its time has passed. */
export function activeBonus(bonuses: readonly Bonus[]): Bonus | undefined {
  for (const bonus of bonuses) if (bonus.status === 'active') return bonus;
  return undefined;
}

/**
 * The active bonus if it is live at this time: only a live bonus funds, counts, limits and takes a bet under it.
 * From `expiresAt` on the bonus does not exist for new bets, whether or not the expiry job has run (rule 16).
 */
export function liveBonus(bonuses: readonly Bonus[], at: number): Bonus | undefined {
  const bonus = activeBonus(bonuses);
  return bonus !== undefined && !hasExpired(bonus, at) ? bonus : undefined;
}

/** Inclusive: what is accepted at the very millisecond of `expiresAt` is too late. */
export function hasExpired(bonus: Bonus, at: number): boolean {
  return bonus.expiresAt !== null && bonus.expiresAt <= at;
}

/** In the order of granting (rule 20). */
export function queuedBonuses(bonuses: readonly Bonus[]): Bonus[] {
  return bonuses.filter((bonus) => bonus.status === 'queued');
}

export function bonusById(bonuses: readonly Bonus[], id: string): Bonus | undefined {
  return bonuses.find((bonus) => bonus.id === id);
}

/** Whether operations still look at it: it is queued or active, or bets placed under it are open. */
export function isRelevant(bonus: Bonus): boolean {
  return bonus.status === 'active' || bonus.status === 'queued' || bonus.openBets > 0;
}

/** The list with this bonus in it, new or in place of its former state, in the order of granting. */
export function withBonus(bonuses: readonly Bonus[], bonus: Bonus): Bonus[] {
  const others = bonuses.filter((other) => other.id !== bonus.id);
  // A replayed grant may be older than what was granted meanwhile, so it is not simply the last.
  const later = others.findIndex((other) => other.seq > bonus.seq);
  others.splice(later === -1 ? others.length : later, 0, bonus);
  return others;
}
