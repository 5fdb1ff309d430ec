import type { Ruling, Refused } from '../decision.ts';
import type { DecisionInputs } from '../decision-inputs.ts';
import type { BaseOperation, Holdable } from '../operation.ts';
import type { Rule } from '../rule.ts';
import type { Posting } from '../posting.ts';
import { required } from '../assert.ts';
import { finalize } from '../finalize.ts';
import { holdOf } from '../holds/holds.ts';
import { forfeitForOutflow, refuseOutflow } from './outflows.ts';
import { move, openPosting, recordCashPart } from '../posting.ts';
import { refuse } from '../refuse.ts';
import { refuseReceiver } from './statuses.ts';

export type Transfer = BaseOperation & Holdable & { readonly kind: 'transfer'; readonly toWalletId: string };

/**
 * Cash from one wallet to another. Pending: reserved on one side, promised on the other. A frozen receiver receives, a
 * closed one does not.
 *
 * Refusals, in this order: `same_wallet`, `currency_mismatch`, `wallet_frozen` (the receiver is closed), then those of
 * every outflow, for the sender.
 */
function decideTransfer(operation: Transfer, inputs: DecisionInputs): Ruling {
  const refusal = refuseTransfer(operation, inputs);
  if (refusal !== null) return refusal;

  const { amount, acceptedAt } = operation;
  const sender = openPosting(inputs.wallet, acceptedAt);
  const receiver = openPosting(required(inputs.receiver, 'the receiver of a transfer'), acceptedAt);
  if (operation.pending) promise(sender, receiver, amount);
  else pass(sender, receiver, amount);
  forfeitForOutflow(sender);
  return finalize(sender, { amount, receiver, hold: holdOf(operation) });
}

function refuseTransfer(operation: Transfer, { wallet, receiver }: DecisionInputs): Refused | null {
  if (operation.toWalletId === wallet.id) {
    return refuse('same_wallet', 'A transfer needs two different wallets.');
  }
  const to = required(receiver, 'the receiver of a transfer');
  if (to.currency !== wallet.currency) {
    return refuse('currency_mismatch', 'The two wallets have different currencies.');
  }
  return refuseReceiver(to) ?? refuseOutflow(operation, wallet);
}

function promise(sender: Posting, receiver: Posting, amount: number): void {
  move(sender, 'cash', 'reserved', amount);
  move(receiver, 'promised', 'incoming', amount);
  recordCashPart(sender);
}

function pass(sender: Posting, receiver: Posting, amount: number): void {
  move(sender, 'cash', 'counterpart', amount);
  move(receiver, 'counterpart', 'cash', amount);
  recordCashPart(sender);
  recordCashPart(receiver);
}

export const transferRule: Rule<Transfer> = {
  inputs: ({ walletId, toWalletId }, lookups) => ({ receiver: lookups.receiver(toWalletId, walletId) }),
  decide: decideTransfer,
};
