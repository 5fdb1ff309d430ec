import type { Ruling } from '../decision.ts';
import type { DecisionInputs } from '../decision-inputs.ts';
import type { BaseOperation, Holdable } from '../operation.ts';
import type { Rule } from '../rule.ts';
import { finalize } from '../finalize.ts';
import { holdOf } from '../holds/holds.ts';
import { move, openPosting, recordCashPart } from '../posting.ts';
import { refuseClosed } from './statuses.ts';

export type Deposit = BaseOperation & Holdable & { readonly kind: 'deposit' };

/** Cash +, also on a frozen wallet. Pending: only promised. Refusals: `wallet_frozen` (closed). */
function decideDeposit(operation: Deposit, inputs: DecisionInputs): Ruling {
  const refusal = refuseClosed(inputs.wallet);
  if (refusal !== null) return refusal;

  const posting = openPosting(inputs.wallet, operation.acceptedAt);
  if (operation.pending) move(posting, 'promised', 'incoming', operation.amount);
  else move(posting, 'payments', 'cash', operation.amount);
  recordCashPart(posting);
  return finalize(posting, { amount: operation.amount, hold: holdOf(operation) });
}

export const depositRule: Rule<Deposit> = { decide: decideDeposit };
