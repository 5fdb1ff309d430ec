import type { Ruling } from '../decision.ts';
import type { DecisionInputs } from '../decision-inputs.ts';
import type { Withdrawal } from '../operation.ts';
import { finalize } from '../finalize.ts';
import { holdOf } from '../holds/holds.ts';
import { forfeitForOutflow, refuseOutflow } from './outflows.ts';
import { move, openPosting, recordCashPart } from '../posting.ts';

/** Cash −; pending: cash − and reserved +. Refusals: those of every outflow, in its order. */
export function decideWithdrawal(operation: Withdrawal, inputs: DecisionInputs): Ruling {
  const { amount, acceptedAt } = operation;
  const refusal = refuseOutflow(operation, inputs.wallet);
  if (refusal !== null) return refusal;

  const posting = openPosting(inputs.wallet, acceptedAt);
  move(posting, 'cash', operation.pending ? 'reserved' : 'payments', amount);
  recordCashPart(posting);
  forfeitForOutflow(posting);
  return finalize(posting, { amount, hold: holdOf(operation) });
}
