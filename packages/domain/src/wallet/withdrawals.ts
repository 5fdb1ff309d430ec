import type { Ruling } from '../decision.ts';
import type { Facts } from '../facts.ts';
import type { Withdrawal } from '../operation.ts';
import { conclude } from '../conclude.ts';
import { holdOf } from '../holds/holds.ts';
import { forfeitForOutflow, refuseOutflow } from './outflows.ts';
import { move, openPosting, tellMoney } from '../posting.ts';

/** Cash −; pending: cash − and reserved +. Refusals: those of every outflow, in its order. */
export function decideWithdrawal(operation: Withdrawal, facts: Facts): Ruling {
  const { amount, acceptedAt } = operation;
  const refusal = refuseOutflow(operation, facts.wallet);
  if (refusal !== null) return refusal;

  const posting = openPosting(facts.wallet, acceptedAt);
  move(posting, 'cash', operation.pending ? 'reserved' : 'payments', amount);
  tellMoney(posting);
  forfeitForOutflow(posting);
  return conclude(posting, { amount, hold: holdOf(operation) });
}
