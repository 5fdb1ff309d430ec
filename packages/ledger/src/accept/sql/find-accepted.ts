import { IS_VISIBLE, MAY_CROSS } from './brand-conditions.ts';

/**
 * For operations that were not stored: is the wallet there, and which operations have their keys? Unique indexes serve
 * it.
 */
export const FIND_ACCEPTED = `
SELECT input.ord::int4 AS ord,
  own.id IS NOT NULL AND ${IS_VISIBLE} AS wallets_exist, ${MAY_CROSS} AS may_cross,
  (SELECT id FROM operations WHERE operations.reference = input.reference AND operations.wallet_id = input.wallet_id
    AND operations.kind = input.kind AND operations.source = input.source::"char") AS by_reference,
  (SELECT id FROM operations WHERE operations.wallet_id = input.wallet_id
    AND operations.idempotency_key = input.idempotency_key AND operations.source = input.source::"char") AS by_key
FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
  $8::bool[]) WITH ORDINALITY
  AS input(wallet_id, to_wallet_id, kind, reference, idempotency_key, source, brands, is_across, ord)
LEFT JOIN wallets AS own ON own.id = input.wallet_id LEFT JOIN wallets AS other ON other.id = input.to_wallet_id`;
