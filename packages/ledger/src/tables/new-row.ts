import { bucketOfId, newId } from '../accept/new-id.ts';
import type { NewOperation } from '../api.ts';
import type { NewRow } from '../accept/store.ts';
import { otherFields } from './payload.ts';

/**
 * Gives a request its id, in the bucket of its wallet, and a key of its own where it has neither key nor reference.
 * Field by field, without spreads: decision 14.
 */
export function newRow(request: NewOperation): NewRow {
  const { kind, walletId, keys, payload } = request;
  const id = newId(bucketOfId(walletId));
  const { reference = null, idempotencyKey = null, source = 'c' } = keys;
  return {
    id,
    wallet_id: walletId,
    kind,
    to_wallet_id: request.toWalletId ?? null,
    reference,
    idempotency_key: idempotencyKey ?? (reference === null ? id : null),
    source,
    amount: payload.amount ?? null,
    game_id: payload.gameId ?? null,
    round_id: payload.roundId ?? null,
    bet_reference: payload.betReference ?? null,
    final: payload.final ?? null,
    pending: payload.pending ?? null,
    expires_in_seconds: payload.expiresInSeconds ?? null,
    pending_operation_id: payload.pendingOperationId ?? null,
    method: payload.method ?? null,
    payload: otherFields(kind, payload),
    metadata: request.metadata ?? null,
    created_by: request.createdBy,
    trace_context: request.trace ?? null,
    reply_to: request.replyTo ?? null,
    brands: textOf(request.brands),
    is_across_brands: request.isAcrossBrands === true,
  };
}

/** A brand has no comma in it. */
function textOf(brands: NewOperation['brands']): string | null {
  return brands === undefined || brands === null ? null : brands.join();
}
