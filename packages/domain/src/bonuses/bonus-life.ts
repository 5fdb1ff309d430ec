import type { Bonus } from './bonus.ts';
import type { Posting } from '../posting.ts';
import { move, putBonus, recordBonusEvent } from '../posting.ts';
import { queuedBonuses } from './wallet-bonuses.ts';

/** Starts a bonus: only now its money comes into the wallet (rule 20) and its time begins to count. */
export function activate(posting: Posting, bonus: Bonus): Bonus {
  const { expiresInSeconds } = bonus.terms;
  const active: Bonus = {
    ...bonus,
    status: 'active',
    activatedAt: posting.at,
    expiresAt: expiresInSeconds === undefined ? null : posting.at + expiresInSeconds * 1000,
  };
  move(posting, 'bonusCost', 'bonus', bonus.balance);
  posting.parts.push({ reason: 'grant', cash: 0, bonus: bonus.balance, bonusId: bonus.id });
  putBonus(posting, active);
  return active;
}

/**
 * Rule 20: the next one starts in the transaction that ends the one before. It is not evaluated in the same operation.
 */
export function activateNext(posting: Posting): void {
  const [next] = queuedBonuses(posting.bonuses);
  if (next !== undefined) recordBonusEvent(posting, 'activated', activate(posting, next));
}

/** Rule 13: completed, min(bonus balance, maxConversion) moves to cash, the rest is removed. */
export function completeBonus(posting: Posting, bonus: Bonus): void {
  const converted = Math.min(bonus.balance, bonus.terms.maxConversion ?? bonus.balance);
  move(posting, 'bonus', 'cash', converted);
  if (converted > 0) {
    posting.parts.push({ reason: 'conversion', cash: converted, bonus: -converted, bonusId: bonus.id });
  }
  endBonus(posting, { ...bonus, balance: bonus.balance - converted, converted }, 'completed', 'completed');
}

/** Rule 15: lost, and rule 16: expired. Either way what remains of the bonus balance is removed. */
export function loseBonus(posting: Posting, bonus: Bonus, status: 'lost' | 'expired'): void {
  endBonus(posting, bonus, status, status);
}

/**
 * Rule 18: a forfeit removes the bonus balance. Bets placed under it stay open and keep the bonus in sight, for their
 * wins and rollbacks.
 */
export function forfeit(posting: Posting, bonus: Bonus, reason: string): void {
  endBonus(posting, bonus, 'forfeited', reason);
}

type Ended = 'completed' | 'lost' | 'expired' | 'forfeited';

function endBonus(posting: Posting, bonus: Bonus, status: Ended, endReason: string): void {
  const removed = bonus.balance;
  // The money of a queued bonus never came into the wallet, so there is nothing to take out of it (rule 20).
  if (bonus.status === 'active' && removed > 0) {
    move(posting, 'bonus', 'bonusCost', removed);
    posting.parts.push({ reason: 'removal', cash: 0, bonus: -removed, bonusId: bonus.id });
  }
  const ended: Bonus = { ...bonus, status, balance: 0, removed, endedAt: posting.at, endReason };
  putBonus(posting, ended);
  recordBonusEvent(posting, status, ended);
}
