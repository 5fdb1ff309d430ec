// What is queued, to check whether the system keeps up. The functions read the queue as a whole (migration
// 0001).

export const QUEUE_PRESSURE = `
SELECT queue, queued, free, coalesce(extract(epoch FROM now() - oldest_free) * 1000, 0)::float8 AS oldest_free_ms,
  head, ended
FROM queue_pressure() ORDER BY queue`;

/** $1: milliseconds, $2: operations of one wallet, $3: at most so many wallets. */
export const LATE_WALLETS = `
SELECT wallet_id AS "walletId", head, (extract(epoch FROM now() - queued_at) * 1000)::float8 AS "ageMs", queued
FROM delayed_wallets($1 * interval '1 millisecond', $2, $3)`;

/** $1: milliseconds, $2: at most so many. */
export const OVERLOOKED = `
SELECT wallet_id AS "walletId", queue, seq FROM delayed_operations($1 * interval '1 millisecond', $2)`;

/** The primary key of queue serves it. */
export const READ_HEADS = `
SELECT asked.id, q.seq AS head FROM unnest($1::uuid[]) AS asked(id)
CROSS JOIN LATERAL (SELECT seq FROM queue WHERE queue.wallet_id = asked.id ORDER BY queue.seq LIMIT 1) AS q`;

export const NOTE_ENDED = `
UPDATE queue_progress p SET ended = p.ended + e.ended FROM unnest($1::"char"[], $2::int8[]) AS e(queue, ended)
WHERE p.queue = e.queue`;

export const NOTE_BLOCKED = `
INSERT INTO blocked_wallets (wallet_id, error) VALUES ($1, $2)
ON CONFLICT (wallet_id) DO UPDATE SET error = excluded.error, seen_at = now()`;

/** Gauges, so counts stop at 100,001. The partial index queue_quarantined serves the second. */
export const READ_BLOCKED = `
SELECT (SELECT count(*) FROM (SELECT FROM blocked_wallets
    WHERE seen_at BETWEEN now() - interval '10 seconds' AND now() + interval '10 seconds' LIMIT 100001) AS blocked)::int4 AS "blockedWallets",
  (SELECT count(DISTINCT seq) FROM (SELECT seq FROM queue WHERE retry_at IS NOT NULL LIMIT 100001) AS quarantined)::int4 AS "quarantinedOperations"`;

/** min by the index outbox_created_at; the partial index dead_letters_seq serves the count, which stops at 100,001. */
export const READ_LEFTOVERS = `
SELECT coalesce((SELECT extract(epoch FROM now() - min(created_at)) * 1000 FROM outbox), 0)::float8 AS unpublished_ms,
  (SELECT count(*) FROM (SELECT FROM dead_letters WHERE discarded_at IS NULL LIMIT 100001) AS listed)::int4 AS dead_letters`;
