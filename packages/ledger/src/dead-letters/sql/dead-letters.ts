import { AUDIT_COLUMNS, authorParameters } from '../../audit/audit-row.ts';
import { queueCodeOf } from '../../tables/queue-code.ts';

/** $1: milliseconds. Dead letters are few; the newest hundred are enough for a sweep. */
export const RECENT_DEAD_LETTERS = `
SELECT d.operation_id AS "operationId", d.kind,
  array_remove(ARRAY[o.wallet_id::text, nullif(o.to_wallet_id, o.wallet_id)::text], NULL) AS "walletIds",
  NULL AS "replyTo", d.trace_context AS "trace", d.attempts, d.error
FROM dead_letters d CROSS JOIN LATERAL (SELECT * FROM operations WHERE id = d.operation_id LIMIT 1) AS o
WHERE d.discarded_at IS NULL AND d.failed_at > now() - $1 * interval '1 millisecond'
ORDER BY d.failed_at DESC LIMIT 100`;

/** Whether a dead letter is of the brands in the parameter; null: of all. The primary key of wallets serves it. */
export function isOfBrands(alias: string, parameter: string): string {
  return `(${parameter}::text[] IS NULL OR EXISTS (SELECT FROM wallets
    WHERE wallets.id = ${alias}.wallet_id AND wallets.brand = ANY(${parameter}::text[])))`;
}

/** How many operations, and the first hundred of them; all are in `operation_transitions`. */
function countedOperations(fields: string): string {
  return `json_build_object(${fields}, count(*), 'operationIds', (array_agg(operation_id ORDER BY seq))[:100])`;
}

/**
 * $1: operations, or null for all; $2: by whom; $3–$7: the author; $8–$10: action and subject of the row of the audit
 * log; $11: brands, or null for all. The wallets get a new streak: what they waited for before has ended. Locks in the
 * order of acceptance, as DISCARD does, so that the two never deadlock.
 */
export const REPLAY = `
WITH locked AS (
  SELECT operation_id FROM dead_letters d
  WHERE ($1::uuid[] IS NULL OR operation_id = ANY($1::uuid[])) AND discarded_at IS NULL AND ${isOfBrands('d', '$11')}
  ORDER BY seq FOR UPDATE
), chosen AS (
  DELETE FROM dead_letters WHERE operation_id IN (SELECT operation_id FROM locked)
  RETURNING operation_id, seq, attempts, error, trace_context
), named AS (
  SELECT o.id, o.kind, o.seq, chosen.trace_context, o.wallet_id AS own, n.wallet_id
  FROM chosen JOIN operations o ON o.id = chosen.operation_id
  CROSS JOIN LATERAL (SELECT o.wallet_id UNION SELECT o.to_wallet_id WHERE o.to_wallet_id IS NOT NULL) AS n(wallet_id)
), recorded AS (
  INSERT INTO operation_transitions (operation_id, state, attempts, reason, actor)
  SELECT operation_id, 'replayed', attempts, error, $2 FROM chosen
), logged AS (
  INSERT INTO audit_log (${AUDIT_COLUMNS})
  SELECT ${authorParameters(3)}, $8::text, $9::text, $10::text, '{"status": "failed"}',
    ${countedOperations("'status', 'queued', 'replayed'")}, NULL,
    (SELECT min(w.brand) FROM named JOIN wallets w ON w.id = named.own HAVING count(DISTINCT w.brand) = 1)
  FROM chosen HAVING count(*) > 0
), queued AS (
  INSERT INTO queue (wallet_id, seq, sender_wallet_id, queue, trace_context)
  SELECT wallet_id, seq, nullif(own, wallet_id), ${queueCodeOf('kind')}, CASE wallet_id WHEN own THEN trace_context END
  FROM named
), forgotten AS (
  UPDATE wallets SET streak_ms = NULL, streak_at = NULL WHERE id IN (
    SELECT id FROM wallets WHERE id IN (SELECT wallet_id FROM named) AND streak_at IS NOT NULL ORDER BY id FOR NO KEY UPDATE)
)
SELECT id AS "operationId", kind, array_agg(wallet_id::text) AS "walletIds" FROM named GROUP BY id, kind, seq ORDER BY seq`;

/**
 * $1: the operation, $2: why, $3: by whom, $4–$8: the author, $9: brands, or null for all. The index
 * dead_letters_because_of finds what failed with it. A replay at the same moment may take some of them: only what still
 * fails because of the operation is discarded, so it is looked up again under the locks.
 */
export const DISCARD = `
WITH RECURSIVE found(operation_id) AS (
  SELECT operation_id FROM dead_letters d
  WHERE operation_id = $1 AND discarded_at IS NULL AND ${isOfBrands('d', '$9')}
  UNION
  SELECT d.operation_id FROM found JOIN dead_letters d ON d.because_of = found.operation_id AND d.discarded_at IS NULL
), locked AS (
  SELECT operation_id, because_of FROM dead_letters
  WHERE operation_id IN (SELECT operation_id FROM found) AND discarded_at IS NULL ORDER BY seq FOR UPDATE
), chosen(operation_id) AS (
  SELECT operation_id FROM locked WHERE operation_id = $1
  UNION
  SELECT locked.operation_id FROM chosen JOIN locked ON locked.because_of = chosen.operation_id
), discarded AS (
  UPDATE dead_letters SET discarded_at = now_millis_precision() WHERE operation_id IN (SELECT operation_id FROM chosen)
  RETURNING operation_id, seq, attempts
), recorded AS (
  INSERT INTO operation_transitions (operation_id, state, attempts, reason, actor)
  SELECT operation_id, 'discarded', attempts, $2, $3 FROM discarded
), logged AS (
  INSERT INTO audit_log (${AUDIT_COLUMNS})
  SELECT ${authorParameters(4)}, 'dead_letter.discard', 'operation', $1::text, '{"discarded": 0}',
    ${countedOperations("'discarded'")}, $2,
    (SELECT w.brand FROM operations o JOIN wallets w ON w.id = o.wallet_id WHERE o.id = $1)
  FROM discarded HAVING count(*) > 0
)
SELECT operation_id AS id FROM discarded ORDER BY seq`;
