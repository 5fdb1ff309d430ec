import type { Ruling } from '../decision.ts';
import type { DecisionInputs } from '../decision-inputs.ts';
import type { BaseOperation, Holdable } from '../operation.ts';
import type { Rule } from '../rule.ts';
import { finalize } from '../finalize.ts';
import { holdOf } from '../holds/holds.ts';
import { forfeitForOutflow, refuseOutflow } from './outflows.ts';
import { move, openPosting, recordCashPart } from '../posting.ts';

export type Withdrawal = BaseOperation & Holdable & { readonly kind: 'withdrawal' };

/** Cash −; pending: cash − and reserved +. Refusals: those of every outflow, in its order. */
function decideWithdrawal(operation: Withdrawal, inputs: DecisionInputs): Ruling {
  const { amount, acceptedAt } = operation;
  const refusal = refuseOutflow(operation, inputs.wallet);
  if (refusal !== null) return refusal;

  const posting = openPosting(inputs.wallet, acceptedAt);
  move(posting, 'cash', operation.pending ? 'reserved' : 'payments', amount);
  recordCashPart(posting);
  forfeitForOutflow(posting);
  return finalize(posting, { amount, hold: holdOf(operation) });
}

export const withdrawalRule: Rule<Withdrawal> = { decide: decideWithdrawal };
