import { isOperationOf } from '../../tables/operation-of.ts';
import { RETRY_IS_DUE } from '../../dead-letters/sql/quarantine.ts';

/**
 * What is queued for the wallets $1, at most $2 for each and $3 in all, in accept order, with everything that their
 * decisions look at. A transfer comes once for each of its wallets that is among them.
 *
 * Each LATERAL finds one row by a unique or primary key, and nothing by null, for kinds that do not need it. Their LIMIT 1
 * keeps the planner from joining in another order: with stale statistics it would scan all settlements for one rollback.
 * With EXISTS in place of the last subquery it may read all settlements into a hash.
 */
export const READ_QUEUE = `
SELECT q.wallet_id AS queue_wallet_id, q.retry_at IS NOT NULL AS quarantined, ${RETRY_IS_DUE} AS retry_due, q.attempts, q.queued_at,
  o.seq, o.id, o.wallet_id, o.kind, o.amount, o.to_wallet_id, o.reference, o.idempotency_key, o.game_id, o.round_id,
  o.bet_reference, o.final, o.pending, o.expires_in_seconds, o.pending_operation_id, o.method, o.payload, o.source,
  o.created_by, o.created_at, q.reply_to, q.trace_context,
  bet.seq AS bet_seq, bet.amount AS bet_stake, bet.reference AS bet_own_reference, bet.game_id AS bet_game_id,
  bet.round_id AS bet_round_id, bet.created_at AS bet_placed_at,
  placed.status AS bet_status, placed.from_cash, placed.from_bonus, placed.won, placed.won_bonus, placed.settlements,
  placed.contribution, placed.bonus_id AS bet_bonus_id, placed.category AS bet_category, placed.ended_at AS bet_ended_at,
  failed.operation_id AS failed_with, failed.kind AS failed_kind,
  tombstone.operation_id IS NOT NULL AS has_tombstone,
  o.kind = 'rollback' AND bet.id IS NULL AND coalesce((
    SELECT true FROM operations settlement JOIN entries ON entries.seq = settlement.seq
    WHERE settlement.wallet_id = o.wallet_id AND settlement.kind = 'settlement'
      AND settlement.reference = o.bet_reference AND settlement.source = o.source LIMIT 1
  ), false) AS names_settlement,
  hold.operation_id AS hold_id, hold.kind AS hold_kind, hold.wallet_id AS hold_wallet_id,
  hold.to_wallet_id AS hold_to_wallet_id, hold.amount AS hold_amount, hold.status AS hold_status,
  hold.expires_at AS hold_expires_at, hold.completed_amount AS hold_completed_amount,
  hold.closed_by_operation_id AS hold_closed_by,
  game.category
FROM unnest($1::uuid[]) AS wanted(wallet_id)
CROSS JOIN LATERAL (
  SELECT * FROM queue WHERE queue.wallet_id = wanted.wallet_id ORDER BY queue.seq LIMIT $2
) AS q
CROSS JOIN LATERAL (SELECT o.* FROM operations o WHERE ${isOperationOf('q')} LIMIT 1) AS o
LEFT JOIN LATERAL (
  SELECT * FROM operations b WHERE b.wallet_id = o.wallet_id AND b.kind = 'bet' AND b.reference = o.bet_reference
    AND b.source = o.source LIMIT 1
) AS bet ON true
LEFT JOIN LATERAL (
  SELECT * FROM bets WHERE bets.wallet_id = bet.wallet_id AND bets.seq = bet.seq LIMIT 1
) AS placed ON true
LEFT JOIN LATERAL (
  SELECT operation_id FROM rollback_tombstones
  WHERE rollback_tombstones.wallet_id = o.wallet_id AND rollback_tombstones.source = o.source
    AND rollback_tombstones.bet_reference = CASE o.kind WHEN 'bet' THEN o.reference ELSE o.bet_reference END LIMIT 1
) AS tombstone ON true
LEFT JOIN LATERAL (
  SELECT * FROM holds WHERE holds.operation_id = o.pending_operation_id LIMIT 1
) AS hold ON true
LEFT JOIN LATERAL (
  SELECT operation_id, kind FROM dead_letters d
  WHERE d.wallet_id = o.wallet_id AND d.subject = coalesce(o.bet_reference, o.pending_operation_id::text)
    AND CASE WHEN o.kind IN ('settlement', 'rollback') THEN d.kind IN ('bet', 'settlement')
      ELSE d.kind IN ('deposit', 'withdrawal', 'transfer') END
  ORDER BY d.seq LIMIT 1
) AS failed ON true
LEFT JOIN LATERAL (
  SELECT category FROM games WHERE games.id = CASE o.kind WHEN 'bet' THEN o.game_id END LIMIT 1
) AS game ON true
ORDER BY q.seq LIMIT $3`;
