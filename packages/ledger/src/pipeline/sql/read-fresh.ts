import { WIN_PAID } from './win-paid.ts';

/**
 * Locks the progress of those of the wallets $1 that no other worker has in hand, and reads at most $2 entries of each
 * that come after it. A wallet without news gives one row without a version. The primary keys of pipeline_progress and
 * entries serve it; every join is by a unique key, and by null, which finds nothing, for kinds that do not need it.
 *
 * The lock sees the newest progress and the entries an older snapshot; that is safe, because versions are committed in
 * order: entries after the progress that are visible follow it without a gap.
 */
export const READ_FRESH = `
WITH held AS MATERIALIZED (
  SELECT wallet_id, version FROM pipeline_progress WHERE wallet_id = ANY($1::uuid[]) ORDER BY wallet_id
  FOR UPDATE SKIP LOCKED
)
SELECT held.wallet_id, held.version AS seen, w.player_id, w.currency, w.first_deposit_id,
  e.version, e.kind, e.at, e.cash, extract(epoch FROM clock_timestamp() - e.at)::float8 * 1000 AS age_ms,
  CASE WHEN e.kind <> 'bet' THEN e.story->'events' END AS events,
  CASE WHEN e.kind = 'settlement' THEN ${WIN_PAID} END AS paid,
  o.id AS operation_id, o.pending, o.pending_operation_id, coalesce(o.final, true) AS final, h.kind AS hold_kind,
  bet.game_id, bet.amount AS stake, bets.won, bets.contribution
FROM held
JOIN wallets w ON w.id = held.wallet_id
LEFT JOIN LATERAL (
  SELECT * FROM entries WHERE entries.wallet_id = held.wallet_id AND entries.version > held.version
  ORDER BY entries.version LIMIT $2
) AS e ON true
LEFT JOIN operations o
  ON o.id = CASE WHEN e.kind IN ('deposit', 'complete', 'settlement') THEN e.operation_id END
LEFT JOIN holds h ON h.operation_id = CASE WHEN e.kind = 'complete' THEN o.pending_operation_id END
LEFT JOIN operations bet ON bet.wallet_id = o.wallet_id AND bet.kind = 'bet' AND bet.reference = o.bet_reference
LEFT JOIN bets ON bets.wallet_id = bet.wallet_id AND bets.seq = bet.seq
ORDER BY held.wallet_id, e.version`;
