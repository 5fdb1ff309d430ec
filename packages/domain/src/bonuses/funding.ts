import type { Bet } from '../bets/bet.ts';
import type { Bonus } from './bonus.ts';
import { MAX_AMOUNT, mulDivFloor } from '../money.ts';

/** An amount split into its cash and its bonus part. */
export interface Split {
  readonly cash: number;
  readonly bonus: number;
}

/**
 * Rule 1: a stake is funded by the active bonus's `funding`; without one only cash is used. Rule 2: the split is stored
 * with the bet and never recomputed. The stake must not be more than cash and bonus together.
 */
export function splitStake(stake: number, cash: number, bonus: Bonus | undefined): Split {
  const fromBonus = bonus === undefined ? 0 : bonusPartOfStake(stake, cash, bonus);
  return { cash: stake - fromBonus, bonus: fromBonus };
}

function bonusPartOfStake(stake: number, cash: number, bonus: Bonus): number {
  switch (bonus.terms.funding) {
    case 'cash_first':
      return stake - Math.min(stake, cash);
    case 'bonus_first':
      return Math.min(stake, bonus.balance);
    case 'proportional':
      return proportionalPart(stake, cash, bonus.balance);
  }
}

/**
 * floor(stake × bonus ÷ (cash + bonus)), limited by both balances: it cannot pass them while the stake is covered, for
 * the floor is at most the bonus, and what is left of the stake is at most the cash.
 */
function proportionalPart(stake: number, cash: number, bonus: number): number {
  const total = cash + bonus;
  // The sum of two balances may pass what a number holds exactly.
  return mulDivFloor(stake, bonus, total <= MAX_AMOUNT ? total : BigInt(cash) + BigInt(bonus));
}

/** What the split of a win looks at: the bet as it was before this settlement. */
export type WinningBet = Pick<Bet, 'stake' | 'fromBonus' | 'won' | 'wonBonus'>;

/**
 * Rule 3: a win is split as its stake was, over everything that the bet has won so far. The bonus part so far is
 * floor(won so far × fromBonus ÷ stake); a settlement pays what is new of it, at least 0 and at most its own amount,
 * and the rest of its amount is cash. So many small settlements give what one large one gives.
 */
export function splitWin(win: number, bet: WinningBet): Split {
  if (bet.fromBonus === 0) return { cash: win, bonus: 0 };
  const bonusSoFar = mulDivFloor(bet.won + win, bet.fromBonus, bet.stake);
  const bonus = Math.min(Math.max(bonusSoFar - bet.wonBonus, 0), win);
  return { cash: win - bonus, bonus };
}
