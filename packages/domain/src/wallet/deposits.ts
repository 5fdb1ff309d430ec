import type { Ruling } from '../decision.ts';
import type { Facts } from '../facts.ts';
import type { Deposit } from '../operation.ts';
import { conclude } from '../conclude.ts';
import { holdOf } from '../holds/holds.ts';
import { move, openPosting, tellMoney } from '../posting.ts';

/** Cash +, also on a frozen wallet. Pending: only promised, and refused by nothing but the balance limit. */
export function decideDeposit(operation: Deposit, facts: Facts): Ruling {
  const posting = openPosting(facts.wallet, operation.acceptedAt);
  if (operation.pending) move(posting, 'promised', 'incoming', operation.amount);
  else move(posting, 'payments', 'cash', operation.amount);
  tellMoney(posting);
  return conclude(posting, { amount: operation.amount, hold: holdOf(operation) });
}
