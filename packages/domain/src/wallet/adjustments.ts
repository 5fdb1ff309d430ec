import type { Ruling } from '../decision.ts';
import type { Facts } from '../facts.ts';
import type { Adjustment } from '../operation.ts';
import { conclude } from '../conclude.ts';
import { move, openPosting, tellMoney } from '../posting.ts';
import { refuseFunds } from '../refuse.ts';

/**
 * An operator's correction of cash, whatever is frozen or locked. It is no withdrawal: it forfeits no bonus.
 *
 * Refusals, in this order: `insufficient_funds` (a debit beyond cash).
 */
export function decideAdjustment(operation: Adjustment, facts: Facts): Ruling {
  const { direction, amount } = operation;
  const { wallet } = facts;
  if (direction === 'debit' && wallet.cash < amount) return refuseFunds(amount, wallet.cash);

  const posting = openPosting(wallet, operation.acceptedAt);
  if (direction === 'credit') move(posting, 'adjustments', 'cash', amount);
  else move(posting, 'cash', 'adjustments', amount);
  tellMoney(posting);
  return conclude(posting, { amount });
}
