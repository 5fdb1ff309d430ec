import { AUDIT_COLUMNS } from '../../audit/audit-row.ts';
import { IS_VISIBLE, MAY_CROSS } from './brand-conditions.ts';
import { queueCodeOf } from '../../tables/queue-code.ts';

/**
 * Of all callers but an admin: the two wallets of a transfer are of one brand. Other kinds name the wallets of a
 * transfer that is there.
 */
const IS_WITHIN_BRAND = `(to_wallet_id IS NULL OR other.brand = own.brand OR kind <> 'transfer' AND other.brand IS NOT NULL)`;

const store = ({
  where = '',
  onConflict = '',
  ofStored = '',
  isAudited = false,
  isRestricted = false,
}): string => `
WITH input AS (
  SELECT t.*, own.currency, own.brand
  FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::int8[], $5::uuid[], $6::text[], $7::text[], $8::text[],
    $9::text[], $10::text[], $11::bool[], $12::bool[], $13::int4[], $14::uuid[], $15::text[], $16::text[], $17::text[],
    $18::text[], $19::text[], $20::text[], $21::text[]${isRestricted ? ', $22::text[], $23::bool[]' : ''}) WITH ORDINALITY
  AS t(id, wallet_id, kind, amount, to_wallet_id, reference, idempotency_key, game_id, round_id, bet_reference, final,
    pending, expires_in_seconds, pending_operation_id, payload, metadata, created_by, trace_context, reply_to, source,
    method, ${isRestricted ? 'brands, is_across, ' : ''}ord)
  CROSS JOIN LATERAL (SELECT currency, brand FROM wallets WHERE wallets.id = t.wallet_id LIMIT 1) AS own
  LEFT JOIN LATERAL (SELECT brand FROM wallets WHERE wallets.id = t.to_wallet_id LIMIT 1) AS other ON true
  WHERE ${isRestricted ? `${IS_VISIBLE} AND ${MAY_CROSS}` : IS_WITHIN_BRAND}
    ${where}
  ORDER BY ord
), numbered AS MATERIALIZED (
  SELECT nextval('operations_seq_seq') AS seq, now_millis_precision() AS created_at, ${queueCodeOf('kind')} AS queue,
    input.* FROM input
), stored AS (
  INSERT INTO operations (seq, created_at, id, wallet_id, kind, amount, to_wallet_id, reference, idempotency_key,
    source, game_id, round_id, bet_reference, final, pending, expires_in_seconds, pending_operation_id, method,
    payload, created_by)
  OVERRIDING SYSTEM VALUE
  SELECT seq, created_at, id, wallet_id, kind, amount, to_wallet_id, reference, idempotency_key,
    source::"char", game_id, round_id, bet_reference, final, pending, expires_in_seconds, pending_operation_id, method,
    payload, created_by
  FROM numbered
  ${onConflict}
), described AS (
  INSERT INTO operation_metadata (wallet_id, seq, metadata)
  SELECT wallet_id, seq, metadata FROM numbered WHERE metadata IS NOT NULL ${ofStored}
), queued AS (
  INSERT INTO queue (wallet_id, seq, queue, sender_wallet_id, reply_to, trace_context)
  SELECT wallet_id, seq, queue, NULL::uuid, reply_to, trace_context FROM numbered WHERE true ${ofStored}
  UNION ALL
  SELECT to_wallet_id, seq, queue, wallet_id, NULL, NULL FROM numbered WHERE to_wallet_id <> wallet_id ${ofStored}
)${isAudited ? audited(ofStored) : ''}
SELECT id, seq, created_at, currency, brand FROM numbered WHERE true ${ofStored}`;

/** Of each adjustment that is stored, with the id of the operation. */
const audited = (ofStored: string): string => `, audited AS (
  INSERT INTO audit_log (${AUDIT_COLUMNS})
  SELECT id, created_by, 'token', NULL, split_part(trace_context, '-', 1), 'adjustment.create', 'wallet', wallet_id,
    NULL, json_build_object('operationId', id, 'direction', payload::json->>'direction', 'amount', amount,
      'currency', currency, 'reference', reference), payload::json->>'reason', brand
  FROM numbered WHERE kind = 'adjustment' ${ofStored}
)`;

const AROUND_TAKEN = {
  onConflict: 'ON CONFLICT DO NOTHING RETURNING seq AS stored_seq',
  ofStored: 'AND seq IN (SELECT stored_seq FROM stored)',
};
const UNLESS_TAKEN = `
    AND NOT EXISTS (SELECT FROM operations AS known WHERE known.reference = t.reference
      AND known.wallet_id = t.wallet_id AND known.kind = t.kind AND known.source = t.source::"char")
    AND NOT EXISTS (SELECT FROM operations AS known WHERE known.wallet_id = t.wallet_id
      AND known.idempotency_key = t.idempotency_key AND known.source = t.source::"char")`;

interface StoreStatement {
  name: string;
  text: string;
}

export interface StoreStatements {
  ifNew: StoreStatement;
  around: StoreStatement;
}

const statements = (kind: string, how: { isAudited?: boolean; isRestricted?: boolean }): StoreStatements => ({
  ifNew: { name: `store-new-${kind}operations`, text: store({ where: UNLESS_TAKEN, ...how }) },
  around: { name: `store-${kind}operations`, text: store({ ...AROUND_TAKEN, ...how }) },
});

/**
 * Stores what one flush accepts, in its order, and queues it: one round trip. What names a wallet that is missing, or has a key
 * that is taken, is left out of the answer. Wallets are found by primary key, keys by the unique indexes operations_reference
 * and operations_key; joins, since EXISTS under OR may become a hash of all wallets. Where a key is taken at the same
 * moment, or twice within the flush, it stores nothing and fails with 23505: that is rare, and `ON CONFLICT` costs
 * twice as much as these look-ups (decision 18).
 *
 * The numbers are drawn before the rows are inserted, so that the inserts need no join with one another.
 *
 * `around` is the same, but leaves out each row whose key is taken, even by a concurrent request. Flushes with
 * adjustments, which are rows of the audit log too, and flushes of callers that are restricted to brands
 * (`isRestricted`) have statements of their own: all others do without these parts.
 */
export const STATEMENTS = {
  plain: statements('', {}),
  audited: statements('audited-', { isAudited: true }),
  restricted: statements('restricted-', { isRestricted: true }),
  restrictedAndAudited: statements('restricted-audited-', { isRestricted: true, isAudited: true }),
} as const;
