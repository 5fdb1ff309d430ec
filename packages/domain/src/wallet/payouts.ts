import type { Ruling } from '../decision.ts';
import type { DecisionInputs } from '../decision-inputs.ts';
import type { BaseOperation } from '../operation.ts';
import type { Rule } from '../rule.ts';
import { finalize } from '../finalize.ts';
import { move, openPosting } from '../posting.ts';
import { refuseClosed } from './statuses.ts';

export type Payout = BaseOperation & { readonly kind: 'payout'; readonly amount: number };

/**
 * A win without a bet (jackpot, tournament, free spins): all of it is cash; it counts towards no bonus and ends none.
 * Refusals: `wallet_frozen` (closed).
 */
function decidePayout(operation: Payout, inputs: DecisionInputs): Ruling {
  const refusal = refuseClosed(inputs.wallet);
  if (refusal !== null) return refusal;

  const posting = openPosting(inputs.wallet, operation.acceptedAt);
  move(posting, 'gaming', 'cash', operation.amount);
  posting.parts.push({ reason: 'win', cash: operation.amount, bonus: 0 });
  return finalize(posting, { amount: operation.amount });
}

export const payoutRule: Rule<Payout> = { decide: decidePayout };
