import type { Bonus } from './bonus.ts';
import type { Posting } from '../posting.ts';
import { activateNext, completeBonus, loseBonus } from './bonus-life.ts';
import { activeBonus, hasExpired } from './wallet-bonuses.ts';

/**
 * Rule 12: a bonus is judged at the end of a settlement, a rollback or an expiry, never at a bet, and only when none of
 * the bets placed under it (whatever funded them) is open. So no open bet can lose its bonus to another one's result.
 */
export function judge(posting: Posting): void {
  const bonus = activeBonus(posting.bonuses);
  if (bonus === undefined || bonus.openBets > 0) return;
  const verdict = verdictOn(bonus, posting.at);
  if (verdict === null) return;
  if (verdict === 'completed') completeBonus(posting, bonus);
  else loseBonus(posting, bonus, verdict);
  activateNext(posting);
}

/** In this order (rule 12): a requirement that is met counts even if the time has passed or nothing is left. */
function verdictOn(bonus: Bonus, at: number): 'completed' | 'expired' | 'lost' | null {
  if (bonus.wagered >= bonus.required) return 'completed';
  if (hasExpired(bonus, at)) return 'expired';
  if (bonus.balance < (bonus.terms.bustBelow ?? 1)) return 'lost';
  return null;
}
