import { bucketOfId, newId } from '../accept/new-id.ts';
import type { NewOperation } from '../api.ts';
import type { NewRow } from '../accept/store.ts';

/** A request in which nothing is said that could be left out. */
export const EMPTY_OPERATION: Omit<NewOperation, 'kind' | 'walletId' | 'createdBy'> = {
  amount: null,
  toWalletId: null,
  reference: null,
  idempotencyKey: null,
  gameId: null,
  roundId: null,
  betReference: null,
  final: null,
  pending: null,
  expiresInSeconds: null,
  pendingOperationId: null,
  method: null,
  source: 'c',
  payload: null,
  metadata: null,
  trace: null,
  replyTo: null,
};

/** Gives a request its id, in the bucket of its wallet, and a key of its own where it has neither key nor reference. */
export function newRow(operation: NewOperation): NewRow {
  const id = newId(bucketOfId(operation.walletId));
  return {
    id,
    wallet_id: operation.walletId,
    kind: operation.kind,
    amount: operation.amount,
    to_wallet_id: operation.toWalletId,
    reference: operation.reference,
    idempotency_key: operation.idempotencyKey ?? (operation.reference === null ? id : null),
    game_id: operation.gameId,
    round_id: operation.roundId,
    bet_reference: operation.betReference,
    final: operation.final,
    pending: operation.pending,
    expires_in_seconds: operation.expiresInSeconds,
    pending_operation_id: operation.pendingOperationId,
    method: operation.method,
    payload: operation.payload === null ? null : JSON.stringify(operation.payload),
    source: operation.source,
    metadata: operation.metadata,
    created_by: operation.createdBy,
    trace_context: operation.trace,
    reply_to: operation.replyTo,
    brands: textOf(operation.brands),
    is_across_brands: operation.isAcrossBrands === true,
  };
}

/** A brand has no comma in it. */
function textOf(brands: NewOperation['brands']): string | null {
  return brands === undefined || brands === null ? null : brands.join();
}
