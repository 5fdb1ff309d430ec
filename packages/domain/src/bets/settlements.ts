import type { Bet } from './bet.ts';
import type { Ruling, Outcome } from '../decision.ts';
import type { DecisionInputs } from '../decision-inputs.ts';
import type { Split } from '../bonuses/funding.ts';
import type { BaseOperation } from '../operation.ts';
import type { Rule } from '../rule.ts';
import type { Posting } from '../posting.ts';
import { bonusOfBet, inputsOfNamedBet, outcomeOf, payBack } from './bet-returns.ts';
import { withTally } from '../bonuses/bonus-tally.ts';
import { finalize } from '../finalize.ts';
import { splitWin } from '../bonuses/funding.ts';
import { evaluateBonus } from '../bonuses/evaluate-bonus.ts';
import { openPosting, putBonus } from '../posting.ts';
import { refuse } from '../refuse.ts';

export type Settlement = BaseOperation & {
  readonly kind: 'settlement';
  readonly betReference: string;
  readonly amount: number;
  readonly final: boolean;
};

/**
 * A bet's win, 0 if it lost; also on a frozen wallet (rule 8) and on a closed one. With `final: false` the bet stays
 * open for more.
 *
 * Refusals, in this order (rule 6): `bet_rolled_back` (also where a rollback tombstone names the bet), `bet_not_found`,
 * `bet_already_settled`.
 */
function decideSettlement(operation: Settlement, inputs: DecisionInputs): Ruling {
  const { bet } = inputs;
  if (inputs.hasRollbackTombstone || bet?.status === 'rolled_back') {
    return refuse('bet_rolled_back', 'The bet was rolled back.');
  }
  if (bet === null) return refuse('bet_not_found', 'No such bet was placed in this wallet.');
  if (bet.status === 'settled') return refuse('bet_already_settled', 'The bet is already settled.');

  const posting = openPosting(inputs.wallet, operation.acceptedAt);
  const split = splitWin(operation.amount, bet);
  const outcome = payWin(posting, { operation, bet, split });
  evaluateBonus(posting);
  return finalize(posting, { amount: operation.amount, bet: settledBet(operation, bet, split), outcome });
}

interface Win {
  readonly operation: Settlement;
  readonly bet: Bet;
  readonly split: Split;
}

/** Whether the bonus part is paid or dropped is decided for each settlement on its own. */
function payWin(posting: Posting, { operation, bet, split }: Win): Outcome {
  const bonus = bonusOfBet(posting, bet);
  const returned = payBack(posting, bonus, split, 'win');
  if (bonus !== undefined && (operation.final || returned.toBonus > 0)) {
    putBonus(posting, withTally(bonus, { won: returned.toBonus, openBets: operation.final ? -1 : 0 }));
  }
  return outcomeOf(returned);
}

/** `won` and `wonBonus` count the dropped part too: it is what the game paid. */
function settledBet(operation: Settlement, bet: Bet, split: Split): Bet {
  const won = bet.won + operation.amount;
  const wonBonus = bet.wonBonus + split.bonus;
  const settlements = bet.settlements + 1;
  if (!operation.final) return { ...bet, won, wonBonus, settlements };
  return { ...bet, won, wonBonus, settlements, status: 'settled', endedAt: operation.acceptedAt };
}

export const settlementRule: Rule<Settlement> = { inputs: inputsOfNamedBet, decide: decideSettlement };
