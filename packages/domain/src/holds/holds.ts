import type { Ruling } from '../decision.ts';
import type { DecisionInputs } from '../decision-inputs.ts';
import type { Hold } from './hold.ts';
import type { BaseOperation, Holdable } from '../operation.ts';
import type { Lookups, Rule } from '../rule.ts';
import type { Posting } from '../posting.ts';
import { required } from '../assert.ts';
import { finalize } from '../finalize.ts';
import { move, openPosting, recordCashPart } from '../posting.ts';
import { refuse } from '../refuse.ts';
import { refuseClosed } from '../wallet/statuses.ts';

export type Complete = BaseOperation & {
  readonly kind: 'complete';
  readonly pendingOperationId: string;
  readonly amount: number | null;
};
export type Revert = BaseOperation & { readonly kind: 'revert'; readonly pendingOperationId: string };
export type Expire = BaseOperation & { readonly kind: 'expire'; readonly pendingOperationId: string };

/** A deposit, withdrawal or transfer. */
type HoldRequest = BaseOperation & Holdable & { readonly kind: Hold['kind']; readonly toWalletId?: string };

/** The hold that the operation makes, if it is a pending one. Without `expiresInSeconds` it does not expire. */
export function holdOf(operation: HoldRequest): Hold | undefined {
  if (!operation.pending) return undefined;
  const { id, kind, walletId, amount, acceptedAt, expiresInSeconds } = operation;
  return {
    operationId: id,
    kind,
    walletId,
    toWalletId: operation.toWalletId ?? null,
    amount,
    status: 'pending',
    expiresAt: expiresInSeconds === null ? null : acceptedAt + expiresInSeconds * 1000,
    completedAmount: null,
    endedBy: null,
  };
}

/**
 * Finishes a hold, in full or for less; the rest goes back to where it came from. Works on frozen wallets too.
 *
 * Refusals, in this order: `wallet_frozen` (closed), `operation_not_pending` (also from `expiresAt` on),
 * `amount_exceeds_pending`.
 */
function decideComplete(operation: Complete, inputs: DecisionInputs): Ruling {
  const byStatus = refuseClosed(inputs.wallet);
  if (byStatus !== null) return byStatus;
  const { hold } = inputs;
  if (!isPending(hold) || isDue(hold, operation.acceptedAt)) return refuseNotPending();
  const completed = operation.amount ?? hold.amount;
  if (completed > hold.amount) {
    return refuse(
      'amount_exceeds_pending',
      `Amount exceeds pending: ${completed} requested, ${hold.amount} pending.`,
    );
  }
  const ended: Hold = { ...hold, status: 'applied', completedAmount: completed, endedBy: operation.id };
  return end(ended, completed, openPosting(inputs.wallet, operation.acceptedAt), inputs);
}

/**
 * Undoes a hold. Refusals, in this order: `wallet_frozen` (closed), `operation_not_pending` (also from `expiresAt` on:
 * then the expiry undoes it).
 */
function decideRevert(operation: Revert, inputs: DecisionInputs): Ruling {
  const byStatus = refuseClosed(inputs.wallet);
  if (byStatus !== null) return byStatus;
  const { hold } = inputs;
  if (!isPending(hold) || isDue(hold, operation.acceptedAt)) return refuseNotPending();
  const ended: Hold = { ...hold, status: 'reverted', endedBy: operation.id };
  return end(ended, 0, openPosting(inputs.wallet, operation.acceptedAt), inputs);
}

/**
 * Undoes a hold whose time has passed. Refusals, in this order: `wallet_frozen` (closed), `operation_not_pending` (also
 * before `expiresAt`).
 */
function decideExpire(operation: Expire, inputs: DecisionInputs): Ruling {
  const byStatus = refuseClosed(inputs.wallet);
  if (byStatus !== null) return byStatus;
  const { hold } = inputs;
  if (!isPending(hold) || !isDue(hold, operation.acceptedAt)) return refuseNotPending();
  const ended: Hold = { ...hold, status: 'expired', endedBy: operation.id };
  return end(ended, 0, openPosting(inputs.wallet, operation.acceptedAt), inputs);
}

function isPending(hold: Hold | null): hold is Hold {
  return hold !== null && hold.status === 'pending';
}

/** Inclusive, whether or not the sweep has run. */
function isDue(hold: Hold, at: number): boolean {
  return hold.expiresAt !== null && hold.expiresAt <= at;
}

function refuseNotPending(): Ruling {
  return refuse('operation_not_pending', 'The operation is no longer pending.');
}

/** A revert and an expiry are a completion of nothing. Their amount is what they undo. */
function end(hold: Hold, completed: number, posting: Posting, inputs: DecisionInputs): Ruling {
  const amount = hold.status === 'applied' ? completed : hold.amount;
  if (hold.kind === 'transfer') {
    const receiver = openPosting(required(inputs.receiver, 'the receiver of a transfer'), posting.at);
    finishReserved(posting, hold, completed, 'counterpart');
    finishIncoming(receiver, hold, completed, 'counterpart');
    return finalize(posting, { amount, hold, receiver });
  }
  if (hold.kind === 'deposit') finishIncoming(posting, hold, completed, 'payments');
  else finishReserved(posting, hold, completed, 'payments');
  return finalize(posting, { amount, hold });
}

function finishIncoming(
  posting: Posting,
  hold: Hold,
  completed: number,
  from: 'payments' | 'counterpart',
): void {
  move(posting, 'incoming', 'promised', hold.amount);
  move(posting, from, 'cash', completed);
  recordCashPart(posting);
}

function finishReserved(
  posting: Posting,
  hold: Hold,
  completed: number,
  to: 'payments' | 'counterpart',
): void {
  move(posting, 'reserved', to, completed);
  move(posting, 'reserved', 'cash', hold.amount - completed);
  recordCashPart(posting);
}

function inputsOfHold(
  { walletId, pendingOperationId }: Complete | Revert | Expire,
  lookups: Lookups,
): Partial<DecisionInputs> {
  const hold = lookups.holds.get(pendingOperationId) ?? null;
  return { hold, receiver: lookups.receiver(hold?.toWalletId ?? null, walletId) };
}

export const completeRule: Rule<Complete> = { inputs: inputsOfHold, decide: decideComplete };
export const revertRule: Rule<Revert> = { inputs: inputsOfHold, decide: decideRevert };
export const expireRule: Rule<Expire> = { inputs: inputsOfHold, decide: decideExpire };
