import { METADATA } from './metadata.ts';

/**
 * An operation and its outcome: its entry, metadata, rejection, hold and dead letter, found by their primary keys
 * (entries by entries_seq). To be completed with WHERE and ORDER BY over `o`.
 */
export const SELECT_OPERATIONS = `
SELECT o.seq, o.id, o.wallet_id, o.kind, o.amount, o.to_wallet_id, o.reference, o.idempotency_key, o.game_id, o.round_id,
  o.bet_reference, o.final, o.pending, o.expires_in_seconds, o.pending_operation_id, o.method, o.payload, o.source,
  o.created_by, o.created_at, m.metadata, w.currency, w.brand, w.player_id,
  e.version, e.applied_at, e.cash, e.bonus, e.reserved, e.incoming,
  e.cash_after, e.bonus_after, e.reserved_after, e.incoming_after, e.breakdown,
  r.code, r.detail, r.available, r.cash AS rejected_cash, r.bonus AS rejected_bonus,
  h.kind AS hold_kind, h.amount AS hold_amount, h.status AS hold_status, h.to_wallet_id AS hold_to_wallet_id,
  h.expires_at AS hold_expires_at, h.completed_amount AS hold_completed_amount,
  h.closed_by_operation_id AS hold_closed_by,
  d.operation_id IS NOT NULL AS failed
FROM operations o
JOIN wallets w ON w.id = o.wallet_id
${METADATA}
LEFT JOIN entries e ON e.seq = o.seq AND e.wallet_id = o.wallet_id
LEFT JOIN rejections r ON r.operation_id = o.id
LEFT JOIN holds h ON h.operation_id = o.id
LEFT JOIN dead_letters d ON d.operation_id = o.id`;

/** The status of a row of SELECT_OPERATIONS, as `statusOf` derives it, for filtering. */
export const STATUS_OF_OPERATION = `
CASE WHEN d.operation_id IS NOT NULL THEN 'failed' WHEN r.operation_id IS NOT NULL THEN 'rejected'
  WHEN h.operation_id IS NOT NULL THEN h.status WHEN e.seq IS NOT NULL THEN 'applied' ELSE 'queued' END`;
