/**
 * The bonuses that operations of wallets $1 still look at; the partial index bonuses_in_use serves it. Terms can be large
 * and never change: those of bonuses $2 are known and not read again.
 */
export const READ_BONUSES = `
SELECT id, wallet_id, offer_id, status, CASE WHEN id <> ALL ($2::uuid[]) THEN terms END AS terms, granted, balance, staked,
  returned, won, converted, removed, required, wagered, open_bets, seq, expires_at, created_at, activated_at, ended_at,
  end_reason
FROM bonuses WHERE wallet_id = ANY($1::uuid[]) AND in_use ORDER BY seq`;
