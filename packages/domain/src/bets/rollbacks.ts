import type { Bet } from './bet.ts';
import type { Bonus } from '../bonuses/bonus.ts';
import type { Ruling } from '../decision.ts';
import type { DecisionInputs } from '../decision-inputs.ts';
import type { BaseOperation } from '../operation.ts';
import type { Rule } from '../rule.ts';
import type { Posting } from '../posting.ts';
import type { Returned } from './bet-returns.ts';
import { bonusOfBet, inputsOfNamedBet, outcomeOf, payBack } from './bet-returns.ts';
import { withTally } from '../bonuses/bonus-tally.ts';
import { finalize } from '../finalize.ts';
import { evaluateBonus } from '../bonuses/evaluate-bonus.ts';
import { openPosting, putBonus, recordBonusEvent } from '../posting.ts';
import { refuse } from '../refuse.ts';

export type Rollback = BaseOperation & { readonly kind: 'rollback'; readonly betReference: string };

/**
 * Rule 4: a rollback gives back the stored split and takes away the bet's own stored contribution. Its amount comes
 * from the bet, never from the request. Also on a frozen wallet (rule 8) and on a closed one.
 *
 * Refusals, in this order: `bet_rolled_back` (another rollback did it, or left a tombstone for it),
 * `bet_already_settled` (once there is any settlement, final or not; also when the reference names a settlement: wins
 * are not reversible). So a completed bonus stays completed (rule 19): its bets are all settled by then.
 */
function decideRollback(operation: Rollback, inputs: DecisionInputs): Ruling {
  const { bet } = inputs;
  if (bet === null) return decideEarlyRollback(operation, inputs);
  if (bet.status === 'rolled_back') return refuseAgain();
  if (bet.settlements > 0) return refuse('bet_already_settled', 'The bet is already settled.');

  const posting = openPosting(inputs.wallet, operation.acceptedAt);
  const returned = giveBack(posting, bet);
  evaluateBonus(posting);
  const rolledBack: Bet = { ...bet, status: 'rolled_back', endedAt: operation.acceptedAt };
  const amount = returned.toCash + returned.toBonus;
  return finalize(posting, { amount, bet: rolledBack, outcome: outcomeOf(returned) });
}

/**
 * Rule 5: a rollback whose bet is unknown is applied, moves nothing, evaluates no bonus, and leaves a tombstone for
 * good.
 */
function decideEarlyRollback(operation: Rollback, inputs: DecisionInputs): Ruling {
  if (inputs.hasRollbackTombstone) return refuseAgain();
  if (inputs.referenceIsSettlement)
    return refuse('bet_already_settled', 'The reference is that of a settlement.');

  const posting = openPosting(inputs.wallet, operation.acceptedAt);
  return finalize(posting, { amount: 0, leavesTombstone: true, outcome: { toCash: 0, toBonus: 0 } });
}

function refuseAgain(): Ruling {
  return refuse('bet_rolled_back', 'The bet was already rolled back.');
}

function giveBack(posting: Posting, bet: Bet): Returned {
  const bonus = bonusOfBet(posting, bet);
  const returned = payBack(posting, bonus, { cash: bet.fromCash, bonus: bet.fromBonus }, 'refund');
  if (bonus !== undefined) uncountBet(posting, bonus, bet, returned.toBonus);
  return returned;
}

/**
 * Rule 11: `wagered` shrinks by exactly the stored contribution, also of a bonus that was forfeited meanwhile: it is at
 * all times the sum of the contributions of the bets that were not rolled back.
 */
function uncountBet(posting: Posting, bonus: Bonus, bet: Bet, toBonus: number): void {
  const uncounted = withTally(bonus, { returned: toBonus, wagered: -bet.contribution, openBets: -1 });
  putBonus(posting, uncounted);
  if (bet.contribution > 0) recordBonusEvent(posting, 'progress', uncounted);
}

export const rollbackRule: Rule<Rollback> = { inputs: inputsOfNamedBet, decide: decideRollback };
