/**
 * What is queued for the wallets $1, at most $2 for each and $3 in all, in accept order, with everything that their
 * decisions look at. A transfer comes once for each of its wallets that is among them. Every join is by a unique or
 * primary key, and by null, which finds nothing, for kinds that do not need it.
 */
export const READ_QUEUE = `
SELECT q.wallet_id AS queue_wallet_id, q.reply_to, q.isolated_at, q.attempts, q.queued_at,
  o.seq, o.id, o.wallet_id, o.kind, o.amount, o.to_wallet_id, o.reference, o.idempotency_key, o.game_id, o.round_id,
  o.bet_reference, o.final, o.pending, o.expires_in_seconds, o.pending_operation_id, o.details, o.metadata, o.sub,
  o.trace_id, o.created_at,
  bet.seq AS bet_seq, bet.amount AS bet_stake, bet.reference AS bet_own_reference, bet.game_id AS bet_game_id,
  bet.round_id AS bet_round_id, bet.created_at AS bet_placed_at,
  bets.status AS bet_status, bets.from_cash, bets.from_bonus, bets.won, bets.settlements, bets.contribution,
  bets.bonus_id AS bet_bonus_id, bets.ended_at AS bet_ended_at,
  failed.operation_id IS NOT NULL AS bet_failed,
  kept.operation_id IS NOT NULL AS rollback_kept,
  settled.version IS NOT NULL AS names_settlement,
  holds.operation_id AS hold_id, holds.kind AS hold_kind, holds.wallet_id AS hold_wallet_id,
  holds.to_wallet_id AS hold_to_wallet_id, holds.amount AS hold_amount, holds.status AS hold_status,
  holds.expires_at AS hold_expires_at, holds.completed_amount AS hold_completed_amount, holds.ended_by AS hold_ended_by,
  games.category
FROM unnest($1::uuid[]) AS wanted(wallet_id)
CROSS JOIN LATERAL (
  SELECT * FROM queue WHERE queue.wallet_id = wanted.wallet_id ORDER BY queue.seq LIMIT $2
) AS q
JOIN operations o ON o.id = q.operation_id
LEFT JOIN operations bet ON bet.wallet_id = o.wallet_id AND bet.kind = 'bet' AND bet.reference = o.bet_reference
LEFT JOIN bets ON bets.wallet_id = bet.wallet_id AND bets.seq = bet.seq
LEFT JOIN dead_letters failed ON failed.operation_id = bet.id
LEFT JOIN kept_rollbacks kept ON kept.wallet_id = o.wallet_id
  AND kept.bet_reference = CASE o.kind WHEN 'bet' THEN o.reference ELSE o.bet_reference END
LEFT JOIN LATERAL (
  SELECT entries.version FROM operations s JOIN entries ON entries.operation_id = s.id AND entries.wallet_id = s.wallet_id
  WHERE o.kind = 'rollback' AND s.wallet_id = o.wallet_id AND s.kind = 'settlement' AND s.reference = o.bet_reference
) AS settled ON true
LEFT JOIN holds ON holds.operation_id = o.pending_operation_id
LEFT JOIN games ON games.id = o.game_id AND o.kind = 'bet'
ORDER BY q.seq LIMIT $3`;
