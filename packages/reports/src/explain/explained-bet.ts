import { contributionPercent, countedStake } from '@croupier/domain';
import type { Terms } from '@croupier/domain';
import { betView } from '@croupier/ledger';
import type { BetRow } from '@croupier/ledger';
import type { ExplainedBet } from './explain-views.ts';
import { betText } from './bonus-statement-text.ts';
import type { Currency } from '../money-text.ts';

/** A row of EXPLAIN_BETS. */
export type ExplainedBetRow = BetRow & {
  category: string;
  to_cash: number;
  to_bonus: number;
  dropped: number;
};

export function explainedBet(row: ExplainedBetRow, terms: Terms, currency: Currency): ExplainedBet {
  const bet = betView(row);
  const { gameId, fromCash, fromBonus } = bet;
  const explained = {
    ...bet,
    counted: countedStake({ cash: fromCash, bonus: fromBonus }, terms),
    percent: contributionPercent(terms, gameId, row.category),
    toCash: row.to_cash,
    toBonus: row.to_bonus,
    dropped: row.dropped,
  };
  return { ...explained, words: betText(explained, currency) };
}
