import type { BetView, BonusView, Page } from '@croupier/contracts';
import type { Kind } from '@croupier/domain';
import type { Total } from '@croupier/ledger';

/** The statement of a bonus. Amounts are minor units; the sentences write them out. */
export interface ExplainView {
  bonus: BonusView;
  currency: string;
  /** What happened, in plain words, in order. */
  summary: string[];
  totals: ExplainTotals;
  /** Null while it has not ended. */
  end: {
    status: BonusView['status'];
    reason: string;
    at: string;
    operationId: string;
    kind: Kind;
    version: number;
  } | null;
  bets: Page<ExplainedBet>;
}

/**
 * The bonus money's way: granted + won + returned = staked + converted + removed + balance. And the bets placed under
 * the bonus, whatever paid for them: stakes = fromCash + fromBonus, fromBonus = staked, contribution = wagered.
 */
export interface ExplainTotals {
  granted: number;
  won: number;
  returned: number;
  staked: number;
  converted: number;
  removed: number;
  balance: number;
  /** Bonus parts of wins and refunds that came after the end, and were not paid. */
  dropped: Total;
  required: number;
  wagered: number;
  bets: {
    placed: number;
    open: number;
    settled: number;
    rolledBack: number;
    stakes: Total;
    fromCash: Total;
    fromBonus: Total;
    /** All that they won, what was dropped included. */
    won: Total;
    /** Of the bets that were not rolled back. */
    contribution: Total;
  };
}

export interface ExplainedBet extends BetView {
  /** The part of the stake that the terms count. */
  counted: number;
  /** What of it contributes, by the category that its game had when the bet was placed. */
  percent: number;
  /** What its settlements or its rollback paid. */
  toCash: number;
  toBonus: number;
  dropped: number;
  words: string;
}
