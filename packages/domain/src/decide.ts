import type { Decision, Refusal, Rejected } from './decision.ts';
import type { DecisionInputs } from './decision-inputs.ts';
import { ruleOf } from './rules.ts';
import type { Operation } from './rules.ts';
import type { Wallet } from './wallet/wallet.ts';

/**
 * What an operation does to the wallet in its current state, or why it is refused. Pure: the same operation on the
 * same inputs always gives the same decision. Its time is the operation's `acceptedAt`, never a clock's.
 *
 * Refusals are checked in the contract's order: `same_wallet`, `currency_mismatch`, then those of the kind in the order
 * that its function lists, and last, for all, `balance_limit_exceeded` (see `finalize`). Only faults are thrown.
 */
export function decide(operation: Operation, inputs: DecisionInputs): Decision {
  const ruling = ruleOf(operation.kind).decide(operation, inputs);
  return ruling.status === 'rejected' ? rejected(ruling.rejection, inputs.wallet) : ruling;
}

/** With the balances that it was decided on: what a caller shows may depend on them, and they change later. */
function rejected({ code, detail, available }: Refusal, { cash, bonus }: Wallet): Rejected {
  const rejection = { code, detail, balances: { cash, bonus } };
  return { status: 'rejected', rejection: available === undefined ? rejection : { ...rejection, available } };
}
