import { isOperationOf } from '@croupier/ledger';

/**
 * All that was ever applied to wallet $1, in the order in which it was decided, with what a replay cannot
 * compute. The primary key of entries serves it.
 */
export const READ_WALLET_HISTORY = `
SELECT o.seq, o.id, o.wallet_id, o.kind, o.amount, o.to_wallet_id, o.reference, o.idempotency_key, o.game_id, o.round_id,
  o.bet_reference, o.final, o.pending, o.expires_in_seconds, o.pending_operation_id, o.method, o.payload, o.source,
  o.created_by, o.created_at, b.from_cash, b.from_bonus, b.contribution, b.bonus_id,
  coalesce(b.category, 'default') AS category
FROM entries e
JOIN operations o ON ${isOperationOf('e')}
LEFT JOIN bets b ON b.wallet_id = $1 AND b.seq = CASE WHEN o.kind = 'bet' THEN o.seq END
WHERE e.wallet_id = $1 ORDER BY e.version`;
