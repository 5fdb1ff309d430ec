import { WIN_PAID } from '@croupier/ledger';

/**
 * Locks the progress of those of the wallets $1 that no other worker has locked, and reads of the $2 versions that come
 * after it: not the bets, which are half of them and matter only when they settle, but always the last one. A wallet
 * without new entries gives one row without a version. The primary keys of pipeline_progress, wallets and entries serve
 * it; every join is by a unique key, and by null, which finds nothing, for kinds that do not need it.
 *
 * Each has a LIMIT of its own, which keeps the planner from joining in another order: where it does not know yet how
 * many bets a wallet has, it would read them all and look through them.
 *
 * The lock sees the newest progress and the entries an older snapshot; that is safe, because versions are committed in
 * order: entries after the progress that are visible follow it without a gap.
 */
export const READ_NEW_ENTRIES = `
WITH held AS MATERIALIZED (
  SELECT wallet_id, version FROM pipeline_progress WHERE wallet_id = ANY($1::uuid[]) ORDER BY wallet_id
  FOR UPDATE SKIP LOCKED
)
SELECT held.wallet_id, held.version AS processed_version, w.brand, w.player_id, w.test, w.currency, w.first_deposit_id,
  e.version, e.kind, e.applied_at, e.cash,
  extract(epoch FROM clock_timestamp() - e.applied_at)::float8 * 1000 AS age_ms,
  CASE WHEN e.kind <> 'bet' THEN e.breakdown->'events' END AS events,
  CASE WHEN e.kind = 'settlement' THEN ${WIN_PAID} END AS paid,
  e.trace_context,
  o.id AS operation_id, o.pending, o.pending_operation_id, coalesce(o.final, true) AS final, h.kind AS hold_kind,
  placed.game_id, placed.stake, bet.won, bet.contribution
FROM held
CROSS JOIN LATERAL (
  SELECT brand, player_id, test, currency, first_deposit_id, least(wallets.version, held.version + $2) AS last
  FROM wallets WHERE wallets.id = held.wallet_id LIMIT 1
) AS w
LEFT JOIN LATERAL (
  SELECT * FROM entries WHERE entries.wallet_id = held.wallet_id AND entries.version > held.version
    AND entries.version <= w.last AND (entries.kind <> 'bet' OR entries.version = w.last) LIMIT $2
) AS e ON true
LEFT JOIN LATERAL (
  SELECT * FROM operations WHERE operations.wallet_id = coalesce(e.sender_wallet_id, e.wallet_id)
    AND operations.seq = CASE WHEN e.kind IN ('deposit', 'complete', 'settlement') THEN e.seq END AND operations.seq > 0
  LIMIT 1
) AS o ON true
LEFT JOIN LATERAL (
  SELECT kind FROM holds WHERE holds.operation_id = CASE WHEN e.kind = 'complete' THEN o.pending_operation_id END LIMIT 1
) AS h ON true
LEFT JOIN LATERAL (
  SELECT p.wallet_id, p.seq, p.game_id, p.amount AS stake FROM operations p
  WHERE p.wallet_id = o.wallet_id AND p.kind = 'bet' AND p.reference = o.bet_reference
    AND p.source = o.source LIMIT 1
) AS placed ON true
LEFT JOIN LATERAL (
  SELECT won, contribution FROM bets WHERE bets.wallet_id = placed.wallet_id AND bets.seq = placed.seq LIMIT 1
) AS bet ON true
ORDER BY held.wallet_id, e.version`;
