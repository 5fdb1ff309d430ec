import type { Bonus } from './bonus.ts';
import type { Posting } from '../posting.ts';
import { activateNext, completeBonus, loseBonus } from './bonus-life.ts';
import { activeBonus, hasExpired } from './wallet-bonuses.ts';

/**
 * Rule 12: a bonus is evaluated at the end of a settlement, a rollback or an expiry, never at a bet, and only when none
 * of the bets placed under it (whatever funded them) is open. So no open bet can lose its bonus to another one's
 * result.
 */
export function evaluateBonus(posting: Posting): void {
  const bonus = activeBonus(posting.bonuses);
  if (bonus === undefined || bonus.openBets > 0) return;
  const ending = endingOf(bonus, posting.at);
  if (ending === null) return;
  if (ending === 'completed') completeBonus(posting, bonus);
  else loseBonus(posting, bonus, ending);
  activateNext(posting);
}

/** In this order (rule 12): a requirement that is met counts even if the time has passed or nothing is left. */
function endingOf(bonus: Bonus, at: number): 'completed' | 'expired' | 'lost' | null {
  if (bonus.wagered >= bonus.required) return 'completed';
  if (hasExpired(bonus, at)) return 'expired';
  if (bonus.balance < (bonus.terms.bustBelow ?? 1)) return 'lost';
  return null;
}
