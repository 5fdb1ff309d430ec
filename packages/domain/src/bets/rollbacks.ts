import type { Bet } from './bet.ts';
import type { Bonus } from '../bonuses/bonus.ts';
import type { Ruling } from '../decision.ts';
import type { Facts } from '../facts.ts';
import type { Rollback } from '../operation.ts';
import type { Posting } from '../posting.ts';
import type { Returned } from './bet-returns.ts';
import { bonusOfBet, outcomeOf, payBack } from './bet-returns.ts';
import { withTally } from '../bonuses/bonus-tally.ts';
import { conclude } from '../conclude.ts';
import { judge } from '../bonuses/judging.ts';
import { openPosting, putBonus, tellBonus } from '../posting.ts';
import { refuse } from '../refuse.ts';

/**
 * Rule 4: a rollback gives back the stored split and takes away the bet's own stored contribution. Its amount comes from
 * the bet, never from the request. Also on a frozen wallet (rule 8) and on a closed one.
 *
 * Refusals, in this order: `bet_rolled_back` (another rollback did it, or is kept for it), `bet_already_settled` (once
 * any settlement stands, final or not; also when the reference names a settlement: wins are not reversible). So a
 * completed bonus stays completed (rule 19): its bets are all settled by then.
 */
export function decideRollback(operation: Rollback, facts: Facts): Ruling {
  const { bet } = facts;
  if (bet === null) return decideEarlyRollback(operation, facts);
  if (bet.status === 'rolled_back') return refuseAgain();
  if (bet.settlements > 0) return refuse('bet_already_settled', 'A settlement of the bet stands.');

  const posting = openPosting(facts.wallet, operation.acceptedAt);
  const returned = giveBack(posting, bet);
  judge(posting);
  const rolledBack: Bet = { ...bet, status: 'rolled_back', endedAt: operation.acceptedAt };
  const amount = returned.toCash + returned.toBonus;
  return conclude(posting, { amount, bet: rolledBack, outcome: outcomeOf(returned) });
}

/** Rule 5: a rollback whose bet is unknown is applied, moves nothing, judges nothing, and is remembered for good. */
function decideEarlyRollback(operation: Rollback, facts: Facts): Ruling {
  if (facts.hasRollbackTombstone) return refuseAgain();
  if (facts.namesSettlement) return refuse('bet_already_settled', 'The reference is that of a settlement.');

  const posting = openPosting(facts.wallet, operation.acceptedAt);
  return conclude(posting, { amount: 0, leavesTombstone: true, outcome: { toCash: 0, toBonus: 0 } });
}

function refuseAgain(): Ruling {
  return refuse('bet_rolled_back', 'Another rollback took the bet back.');
}

function giveBack(posting: Posting, bet: Bet): Returned {
  const bonus = bonusOfBet(posting, bet);
  const returned = payBack(posting, bonus, { cash: bet.fromCash, bonus: bet.fromBonus }, 'refund');
  if (bonus !== undefined) uncountBet(posting, bonus, bet, returned.toBonus);
  return returned;
}

/**
 * Rule 11: `wagered` shrinks by exactly the stored contribution, also of a bonus that was forfeited meanwhile: it is at
 * all times the sum of the contributions of the bets that stand.
 */
function uncountBet(posting: Posting, bonus: Bonus, bet: Bet, toBonus: number): void {
  const uncounted = withTally(bonus, { returned: toBonus, wagered: -bet.contribution, openBets: -1 });
  putBonus(posting, uncounted);
  if (bet.contribution > 0) tellBonus(posting, 'progress', uncounted);
}
