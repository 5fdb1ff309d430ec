import { queueCodeOf } from '../../tables/queue-code.ts';

const store = ({ where = '', onConflict = '', ofStored = '' }): string => `
WITH input AS (
  SELECT t.*, own.currency FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::int8[], $5::uuid[], $6::text[], $7::text[],
    $8::text[], $9::text[], $10::text[], $11::bool[], $12::bool[], $13::int4[], $14::uuid[], $15::text[], $16::text[],
    $17::text[], $18::text[], $19::text[], $20::text[]) WITH ORDINALITY
  AS t(id, wallet_id, kind, amount, to_wallet_id, reference, idempotency_key, game_id, round_id, bet_reference, final,
    pending, expires_in_seconds, pending_operation_id, payload, metadata, created_by, trace_context, reply_to, source, ord)
  CROSS JOIN LATERAL (SELECT currency FROM wallets WHERE wallets.id = t.wallet_id LIMIT 1) AS own
  WHERE (to_wallet_id IS NULL OR EXISTS (SELECT FROM wallets WHERE wallets.id = t.to_wallet_id))
    ${where}
  ORDER BY ord
), numbered AS MATERIALIZED (
  SELECT nextval('operations_seq_seq') AS seq, now_millis_precision() AS created_at, ${queueCodeOf('kind')} AS queue,
    input.* FROM input
), stored AS (
  INSERT INTO operations (seq, created_at, id, wallet_id, kind, amount, to_wallet_id, reference, idempotency_key, source,
    game_id, round_id, bet_reference, final, pending, expires_in_seconds, pending_operation_id, payload, created_by)
  OVERRIDING SYSTEM VALUE
  SELECT seq, created_at, id, wallet_id, kind, amount, to_wallet_id, reference, idempotency_key, source::"char", game_id,
    round_id, bet_reference, final, pending, expires_in_seconds, pending_operation_id, payload, created_by
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
)
SELECT id, seq, created_at, currency FROM numbered WHERE true ${ofStored}`;

const UNLESS_TAKEN = `
    AND NOT EXISTS (SELECT FROM operations AS known WHERE known.reference = t.reference
      AND known.wallet_id = t.wallet_id AND known.kind = t.kind AND known.source = t.source::"char")
    AND NOT EXISTS (SELECT FROM operations AS known WHERE known.wallet_id = t.wallet_id
      AND known.idempotency_key = t.idempotency_key AND known.source = t.source::"char")`;

/**
 * Stores what one flush accepts, in its order, and queues it: one round trip. What names a wallet that is missing, or has a key
 * that is taken, is left out of the answer. Wallets are found by primary key, keys by the unique indexes operations_reference
 * and operations_key. Where a key is taken at the same moment, or twice within the flush, it stores nothing and fails with
 * 23505: that is rare, and `ON CONFLICT` costs twice as much as these look-ups (decision 18).
 *
 * The numbers are drawn before the rows are inserted, so that the inserts need no join with one another.
 */
export const STORE_NEW_OPERATIONS = store({ where: UNLESS_TAKEN });

/** The same, but leaves out each row whose key is taken, even by a concurrent request. */
export const STORE_OPERATIONS = store({
  onConflict: 'ON CONFLICT DO NOTHING RETURNING seq AS stored_seq',
  ofStored: 'AND seq IN (SELECT stored_seq FROM stored)',
});
