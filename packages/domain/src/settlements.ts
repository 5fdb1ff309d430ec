import type { Bet } from './bet.ts';
import type { Decision } from './decision.ts';
import type { Facts } from './facts.ts';
import type { Settlement } from './operation.ts';
import type { Posting } from './posting.ts';
import { bonusOfBet, outcomeOf, payBack } from './bet-returns.ts';
import { withTally } from './bonus-tally.ts';
import { conclude } from './conclude.ts';
import { splitWin } from './funding.ts';
import { judge } from './judging.ts';
import { openPosting, putBonus } from './posting.ts';
import { refuse } from './refuse.ts';

/**
 * A bet's win, 0 if it lost; also on a frozen wallet (rule 8). With `final: false` the bet stays open for more.
 *
 * Refusals, in this order (rule 6): `bet_not_found`, `bet_rolled_back`, `bet_already_settled`.
 */
export function decideSettlement(operation: Settlement, facts: Facts): Decision {
  const { bet } = facts;
  if (bet === null) return refuse('bet_not_found', 'No such bet was placed in this wallet.');
  if (bet.status === 'rolled_back') return refuse('bet_rolled_back', 'The bet was rolled back.');
  if (bet.status === 'settled') return refuse('bet_already_settled', 'The bet has its final settlement.');

  const posting = openPosting(facts.wallet, operation.acceptedAt);
  const outcome = payWin(posting, operation, bet);
  judge(posting);
  return conclude(posting, { amount: operation.amount, bet: settledBet(operation, bet), outcome });
}

function payWin(posting: Posting, operation: Settlement, bet: Bet): ReturnType<typeof outcomeOf> {
  const bonus = bonusOfBet(posting, bet);
  const returned = payBack(posting, bonus, splitWin(operation.amount, bet), 'win');
  if (bonus !== undefined && (operation.final || returned.toBonus > 0)) {
    putBonus(posting, withTally(bonus, { won: returned.toBonus, openBets: operation.final ? -1 : 0 }));
  }
  return outcomeOf(returned);
}

/** `won` counts the dropped part too: it is what the game paid. */
function settledBet(operation: Settlement, bet: Bet): Bet {
  const won = bet.won + operation.amount;
  const settlements = bet.settlements + 1;
  if (!operation.final) return { ...bet, won, settlements };
  return { ...bet, won, settlements, status: 'settled', endedAt: operation.acceptedAt };
}
