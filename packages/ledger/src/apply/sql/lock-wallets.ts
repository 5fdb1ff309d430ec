/**
 * Locks the wallets that no other worker has locked, in the order of their ids. A wallet that another worker changed
 * since this transaction's snapshot fails with 40001, and the batch is tried again. The primary key serves it.
 */
export const LOCK_WALLETS = `
SELECT id, brand, player_id, currency, status, cash, bonus, reserved, incoming, version, outflow_version, first_deposit_id,
  updated_at, streak_at IS NOT NULL AS in_streak, now_millis_precision() AS now
FROM wallets WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE SKIP LOCKED`;
