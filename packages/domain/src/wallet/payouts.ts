import type { Ruling } from '../decision.ts';
import type { Facts } from '../facts.ts';
import type { Payout } from '../operation.ts';
import { conclude } from '../conclude.ts';
import { move, openPosting } from '../posting.ts';
import { refuseByStatus } from './statuses.ts';

/**
 * A win without a bet (jackpot, tournament, free spins): all of it is cash, and no bonus counts or is judged by it.
 * Refusals: `wallet_frozen` (closed).
 */
export function decidePayout(operation: Payout, facts: Facts): Ruling {
  const refusal = refuseByStatus(operation.kind, facts.wallet);
  if (refusal !== null) return refusal;

  const posting = openPosting(facts.wallet, operation.acceptedAt);
  move(posting, 'gaming', 'cash', operation.amount);
  posting.parts.push({ reason: 'win', cash: operation.amount, bonus: 0 });
  return conclude(posting, { amount: operation.amount });
}
