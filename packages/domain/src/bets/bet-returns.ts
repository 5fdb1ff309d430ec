import type { Bet } from './bet.ts';
import type { Bonus } from '../bonuses/bonus.ts';
import type { DecisionInputs } from '../decision-inputs.ts';
import type { Outcome } from '../decision.ts';
import type { BaseOperation } from '../operation.ts';
import type { Lookups } from '../rule.ts';
import type { Split } from '../bonuses/funding.ts';
import type { Posting } from '../posting.ts';
import { required } from '../assert.ts';
import { move } from '../posting.ts';
import { bonusById } from '../bonuses/wallet-bonuses.ts';

/** What came back from a bet, by where it went. */
export interface Returned {
  readonly toCash: number;
  readonly toBonus: number;
  readonly dropped: number;
}

/** Of a settlement or rollback. */
export function inputsOfNamedBet(
  { walletId, betReference }: BaseOperation & { readonly betReference: string },
  lookups: Lookups,
): Partial<DecisionInputs> {
  return {
    bet: lookups.bet(walletId, betReference) ?? null,
    hasRollbackTombstone: lookups.hasRollbackTombstone(walletId, betReference),
    referenceIsSettlement: lookups.isSettlement(walletId, betReference),
  };
}

/** The bonus under which an open bet was placed: open bets keep it in the wallet even after its end. */
export function bonusOfBet(posting: Posting, bet: Bet): Bonus | undefined {
  if (bet.bonusId === null) return undefined;
  return required(bonusById(posting.bonuses, bet.bonusId), 'the bonus of an open bet');
}

/**
 * Pays a bet's win or refund. The bonus part goes to its bonus while that is the wallet's active one, also past its
 * `expiresAt`: bets placed before count as before (rule 16). Of an ended bonus it is dropped and recorded as such
 * (rule 18).
 */
export function payBack(
  posting: Posting,
  bonus: Bonus | undefined,
  split: Split,
  reason: 'win' | 'refund',
): Returned {
  const alive = bonus?.status === 'active';
  const toBonus = alive ? split.bonus : 0;
  const dropped = split.bonus - toBonus;
  const mark = bonus === undefined ? {} : { bonusId: bonus.id };
  move(posting, 'gaming', 'cash', split.cash);
  move(posting, 'gaming', 'bonus', toBonus);
  if (split.cash + toBonus > 0) {
    posting.parts.push({ reason, cash: split.cash, bonus: toBonus, ...(toBonus > 0 ? mark : {}) });
  }
  if (dropped > 0) posting.parts.push({ reason: 'dropped', cash: 0, bonus: dropped, ...mark });
  return { toCash: split.cash, toBonus, dropped };
}

/** `dropped` is there only where something was dropped. */
export function outcomeOf({ toCash, toBonus, dropped }: Returned): Outcome {
  return dropped > 0 ? { toCash, toBonus, dropped } : { toCash, toBonus };
}
