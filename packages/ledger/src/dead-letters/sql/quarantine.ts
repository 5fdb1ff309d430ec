import { isOperationOf } from '../../tables/operation-of.ts';

// Statements about one operation in trouble, $1. All of them find their rows by primary keys.

const WALLETS = `
  (SELECT wallet_id FROM operations WHERE id = $1 UNION SELECT to_wallet_id FROM operations WHERE id = $1)`;

/**
 * Its rows of the queue, whose wallets are locked. By ctid, since a plan that was made while the queue was empty would
 * read all of it.
 */
const PLACES = `
ARRAY(SELECT place.ctid FROM operations o
  CROSS JOIN LATERAL unnest(array_remove(ARRAY[o.wallet_id, o.to_wallet_id], NULL)) AS named(wallet_id)
  CROSS JOIN LATERAL (
    SELECT queue.ctid FROM queue WHERE queue.wallet_id = named.wallet_id AND queue.seq = o.seq LIMIT 1
  ) AS place WHERE o.id = $1)`;

export const LOCK_WALLETS_IN_TROUBLE = `
SELECT id, streak_ms, (extract(epoch FROM clock_timestamp() - streak_at) * 1000)::float8 AS since_ms
FROM wallets WHERE id IN ${WALLETS} ORDER BY id FOR NO KEY UPDATE`;

export const READ_QUEUED_OPERATION = `
SELECT o.kind, o.wallet_id, o.to_wallet_id, q.reply_to, q.trace_context, q.attempts,
  greatest(coalesce((extract(epoch FROM q.retry_at - w.streak_at) * 1000)::float8, 0), 0) AS planned_ms
FROM operations o JOIN wallets w ON w.id = o.wallet_id JOIN queue q ON q.wallet_id = o.wallet_id AND q.seq = o.seq
WHERE o.id = $1`;

/** $2: milliseconds until the next attempt. */
export const SET_RETRY = `
UPDATE queue SET retry_at = clock_timestamp() + $2 * interval '1 millisecond', attempts = $3
WHERE ctid = ANY (${PLACES})`;

export const DELETE_FROM_QUEUE = `DELETE FROM queue WHERE ctid = ANY (${PLACES})`;

/** What later operations name operation `o` by. */
export const SUBJECT = `coalesce(CASE o.kind WHEN 'bet' THEN o.reference END, o.bet_reference, o.id::text)`;

export const INSERT_DEAD_LETTER = `
INSERT INTO dead_letters (operation_id, wallet_id, seq, kind, error, attempts, subject, trace_context)
SELECT o.id, o.wallet_id, o.seq, o.kind, $2, $3, ${SUBJECT}, q.trace_context
FROM operations o CROSS JOIN LATERAL (
  SELECT trace_context FROM queue WHERE queue.wallet_id = o.wallet_id AND queue.seq = o.seq LIMIT 1
) AS q WHERE o.id = $1`;

/** $1: wallets, $2: how much of their time is used up. */
export const SAVE_STREAK = `
UPDATE wallets SET streak_ms = s.used_ms, streak_at = clock_timestamp()
FROM unnest($1::uuid[], $2::int4[]) AS s(id, used_ms) WHERE wallets.id = s.id`;

export const INSERT_TRANSITION = `
INSERT INTO operation_transitions (operation_id, state, attempts, reason, actor) VALUES ($1, $2, $3, $4, $5)`;

/** A retry is never planned for more than 10 s ahead: what lies further in the future was put there by a clock. */
const FURTHEST = `interval '15 seconds'`;

/** Whether the next attempt of row `q` is due, or nearly: a job may come a little before PostgreSQL's time. */
export const RETRY_IS_DUE = `(q.retry_at <= now() + interval '50 milliseconds' OR q.retry_at > now() + ${FURTHEST})`;

export const DUE_RETRIES = `
SELECT o.id AS "operationId", array_agg(q.wallet_id::text) AS "walletIds"
FROM queue q CROSS JOIN LATERAL (SELECT o.id FROM operations o WHERE ${isOperationOf('q')} LIMIT 1) AS o
WHERE q.retry_at IS NOT NULL
  AND (q.retry_at < now() - $1 * interval '1 millisecond' OR q.retry_at > now() + ${FURTHEST})
GROUP BY o.id ORDER BY min(q.retry_at) LIMIT $2`;
