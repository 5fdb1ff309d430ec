import { AUDIT_COLUMNS } from '../../audit/audit-row.ts';
import { queueCodeOf } from '../../tables/queue-code.ts';

const store = ({ unlessTaken = '', onConflict = '', audited = '' }): string => `
WITH input AS (
  SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::int8[], $5::uuid[], $6::text[], $7::text[], $8::text[],
    $9::text[], $10::text[], $11::bool[], $12::bool[], $13::int4[], $14::uuid[], $15::text[], $16::text[], $17::text[],
    $18::text[], $19::text[]) WITH ORDINALITY
  AS t(id, wallet_id, kind, amount, to_wallet_id, reference, idempotency_key, game_id, round_id, bet_reference, final,
    pending, expires_in_seconds, pending_operation_id, payload, metadata, created_by, trace_context, reply_to, ord)
), accepted AS (
  INSERT INTO operations (id, wallet_id, kind, amount, to_wallet_id, reference, idempotency_key, game_id, round_id,
    bet_reference, final, pending, expires_in_seconds, pending_operation_id, payload, metadata, created_by,
    trace_context, reply_to)
  SELECT id, wallet_id, kind, amount, to_wallet_id, reference, idempotency_key, game_id, round_id,
    bet_reference, final, pending, expires_in_seconds, pending_operation_id, payload, metadata, created_by,
    trace_context, reply_to
  FROM input
  JOIN (SELECT id AS own_id FROM wallets) AS own ON own_id = input.wallet_id
  LEFT JOIN (SELECT id AS other_id FROM wallets) AS other ON other_id = input.to_wallet_id
  WHERE (to_wallet_id IS NULL OR other_id IS NOT NULL)
    ${unlessTaken}
  ORDER BY ord
  ${onConflict}
  RETURNING id, seq, wallet_id, to_wallet_id, created_at, ${queueCodeOf('kind')} AS queue
), queued AS (
  INSERT INTO queue (wallet_id, seq, sender_wallet_id, queue)
  SELECT wallet_id, seq, NULL::uuid, queue FROM accepted
  UNION ALL
  SELECT to_wallet_id, seq, wallet_id, queue FROM accepted WHERE to_wallet_id <> wallet_id
)${audited}
SELECT accepted.id, accepted.seq, accepted.created_at, wallets.currency
FROM accepted JOIN wallets ON wallets.id = accepted.wallet_id`;

const ON_CONFLICT = 'ON CONFLICT DO NOTHING';
const UNLESS_TAKEN = `
    AND NOT EXISTS (SELECT FROM operations AS known WHERE known.wallet_id = input.wallet_id
      AND known.kind = input.kind AND known.reference = input.reference)
    AND NOT EXISTS (SELECT FROM operations AS known WHERE known.wallet_id = input.wallet_id
      AND known.idempotency_key = input.idempotency_key)`;

/**
 * Stores what one flush accepts, in its order, and queues it: one round trip. What names a wallet that is missing, or has a key
 * that is taken, is left out of the answer. Wallets are found by primary key, keys by the unique indexes operations_reference
 * and operations_key; joins, since EXISTS under OR may become a hash of all wallets. Where a key is taken at the same
 * moment, or twice within the flush, it stores nothing and fails with 23505: that is rare, and `ON CONFLICT` costs
 * twice as much as these look-ups (decision 18).
 */
export const STORE_NEW_OPERATIONS = store({ unlessTaken: UNLESS_TAKEN });

/** Of each adjustment that is accepted, with the id of the operation. */
const AUDITED = `, audited AS (
  INSERT INTO audit_log (${AUDIT_COLUMNS})
  SELECT input.id, input.created_by, 'token', NULL, split_part(input.trace_context, '-', 1), 'adjustment.create', 'wallet', input.wallet_id,
    NULL, json_build_object('operationId', input.id, 'direction', input.payload::json->>'direction', 'amount', input.amount,
      'currency', wallets.currency, 'reference', input.reference), input.payload::json->>'reason'
  FROM accepted JOIN input USING (id) JOIN wallets ON wallets.id = input.wallet_id WHERE input.kind = 'adjustment'
)`;

/** For flushes with adjustments, which are rows of the audit log too; all others do without this part. */
export const STORE_NEW_AUDITED_OPERATIONS = store({ unlessTaken: UNLESS_TAKEN, audited: AUDITED });

/** The same, but leaves out each row whose key is taken, even by a concurrent request. */
export const STORE_OPERATIONS = store({ onConflict: ON_CONFLICT });
export const STORE_AUDITED_OPERATIONS = store({ onConflict: ON_CONFLICT, audited: AUDITED });
