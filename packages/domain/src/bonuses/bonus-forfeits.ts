import type { Bonus } from './bonus.ts';
import type { Ruling } from '../decision.ts';
import type { DecisionInputs } from '../decision-inputs.ts';
import type { BaseOperation } from '../operation.ts';
import type { Rule } from '../rule.ts';
import { activateNext, forfeit } from './bonus-life.ts';
import { finalize } from '../finalize.ts';
import { openPosting } from '../posting.ts';
import { refuse } from '../refuse.ts';
import { bonusById, hasExpired } from './wallet-bonuses.ts';
import { refuseClosed } from '../wallet/statuses.ts';

export type BonusForfeit = BaseOperation & {
  readonly kind: 'bonus_forfeit';
  readonly bonusId: string;
  readonly reason: string;
};

/**
 * Ends a bonus by request, the active one or one in the queue. Its open bets stay open (rule 18).
 *
 * Refusals, in this order: `wallet_frozen` (closed), `bonus_not_active` (also from `expiresAt` on: it is expiring).
 */
function decideForfeit(operation: BonusForfeit, inputs: DecisionInputs): Ruling {
  const byStatus = refuseClosed(inputs.wallet);
  if (byStatus !== null) return byStatus;
  const bonus = bonusById(inputs.wallet.bonuses, operation.bonusId);
  if (bonus === undefined || !mayBeForfeited(bonus, operation.acceptedAt)) {
    return refuse('bonus_not_active', 'The bonus is neither active nor queued.');
  }
  const posting = openPosting(inputs.wallet, operation.acceptedAt);
  forfeit(posting, bonus, operation.reason);
  if (bonus.status === 'active') activateNext(posting);
  return finalize(posting, { amount: null });
}

function mayBeForfeited(bonus: Bonus, at: number): boolean {
  return bonus.status === 'queued' || (bonus.status === 'active' && !hasExpired(bonus, at));
}

export const forfeitRule: Rule<BonusForfeit> = { decide: decideForfeit };
