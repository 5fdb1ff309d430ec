/** The bonuses that operations of these wallets still look at; the partial index bonuses_live serves it. */
export const READ_BONUSES = `
SELECT id, wallet_id, offer_id, status, terms, granted, balance, staked, returned, won, converted, removed, required,
  wagered, open_bets, seq, expires_at, created_at, activated_at, ended_at, end_reason
FROM bonuses WHERE wallet_id = ANY($1::uuid[]) AND live ORDER BY seq`;
