import { bucketOfId, newId } from '../accept/new-id.ts';
import type { NewOperation } from '../api.ts';
import type { NewRow } from '../accept/store.ts';
import { payloadColumns } from './payload.ts';

/** Gives a request its id, in the bucket of its wallet, and a key of its own where it has neither key nor reference. */
export function newRow({ kind, walletId, keys, payload, ...request }: NewOperation): NewRow {
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
    ...payloadColumns(kind, payload),
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
