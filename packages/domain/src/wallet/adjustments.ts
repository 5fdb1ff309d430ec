import type { Ruling } from '../decision.ts';
import type { Facts } from '../facts.ts';
import type { Adjustment } from '../operation.ts';
import { conclude } from '../conclude.ts';
import { move, openPosting, tellMoney } from '../posting.ts';
import { refuseFunds } from '../refuse.ts';
import { refuseByStatus } from './statuses.ts';

/**
 * An operator's correction of cash, whatever is frozen or locked, but not of a closed wallet. It is no withdrawal: it
 * forfeits no bonus.
 *
 * Refusals, in this order: `wallet_frozen` (closed), `insufficient_funds` (a debit beyond cash).
 */
export function decideAdjustment(operation: Adjustment, facts: Facts): Ruling {
  const { direction, amount } = operation;
  const { wallet } = facts;
  const byStatus = refuseByStatus(operation.kind, wallet);
  if (byStatus !== null) return byStatus;
  if (direction === 'debit' && wallet.cash < amount) return refuseFunds(amount, wallet.cash);

  const posting = openPosting(wallet, operation.acceptedAt);
  if (direction === 'credit') move(posting, 'adjustments', 'cash', amount);
  else move(posting, 'cash', 'adjustments', amount);
  tellMoney(posting);
  return conclude(posting, { amount });
}
