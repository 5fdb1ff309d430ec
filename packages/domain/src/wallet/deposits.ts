import type { Ruling } from '../decision.ts';
import type { Facts } from '../facts.ts';
import type { Deposit } from '../operation.ts';
import { conclude } from '../conclude.ts';
import { holdOf } from '../holds/holds.ts';
import { move, openPosting, tellMoney } from '../posting.ts';
import { refuseByStatus } from './statuses.ts';

/** Cash +, also on a frozen wallet. Pending: only promised. Refusals: `wallet_frozen` (closed). */
export function decideDeposit(operation: Deposit, facts: Facts): Ruling {
  const refusal = refuseByStatus(operation.kind, facts.wallet);
  if (refusal !== null) return refusal;

  const posting = openPosting(facts.wallet, operation.acceptedAt);
  if (operation.pending) move(posting, 'promised', 'incoming', operation.amount);
  else move(posting, 'payments', 'cash', operation.amount);
  tellMoney(posting);
  return conclude(posting, { amount: operation.amount, hold: holdOf(operation) });
}
