import type { Ruling } from '../decision.ts';
import type { DecisionInputs } from '../decision-inputs.ts';
import type { BaseOperation } from '../operation.ts';
import type { Rule } from '../rule.ts';
import { finalize } from '../finalize.ts';
import { move, openPosting, recordCashPart } from '../posting.ts';
import { refuseFunds } from '../refuse.ts';
import { refuseClosed } from './statuses.ts';

export type Adjustment = BaseOperation & {
  readonly kind: 'adjustment';
  readonly direction: 'credit' | 'debit';
  readonly amount: number;
};

/**
 * An operator's correction of cash, whatever is frozen or locked, but not of a closed wallet. It is not a withdrawal:
 * it forfeits no bonus.
 *
 * Refusals, in this order: `wallet_frozen` (closed), `insufficient_funds` (a debit beyond cash).
 */
function decideAdjustment(operation: Adjustment, inputs: DecisionInputs): Ruling {
  const { direction, amount } = operation;
  const { wallet } = inputs;
  const byStatus = refuseClosed(wallet);
  if (byStatus !== null) return byStatus;
  if (direction === 'debit' && wallet.cash < amount) return refuseFunds(amount, wallet.cash);

  const posting = openPosting(wallet, operation.acceptedAt);
  if (direction === 'credit') move(posting, 'adjustments', 'cash', amount);
  else move(posting, 'cash', 'adjustments', amount);
  recordCashPart(posting);
  return finalize(posting, { amount });
}

export const adjustmentRule: Rule<Adjustment> = { decide: decideAdjustment };
