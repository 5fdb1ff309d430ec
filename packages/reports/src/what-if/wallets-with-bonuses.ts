/** Wallets with bonuses of offer $1 granted from $2 until before $3, each once. It reads all bonuses: for a command, not for a request. */
export const WALLETS_WITH_BONUSES = `
SELECT DISTINCT wallet_id FROM bonuses
WHERE offer_id = $1 AND created_at >= coalesce($2::timestamptz, '-infinity') AND created_at < coalesce($3::timestamptz, 'infinity')
ORDER BY wallet_id`;
