/**
 * Wallets with bonuses of offer $1 granted from $2 until before $3, each once, without those of test players. It reads
 * all bonuses: for a command, not for a request.
 */
export const WALLETS_WITH_BONUSES = `
SELECT DISTINCT b.wallet_id FROM bonuses b JOIN wallets w ON w.id = b.wallet_id AND NOT w.test
WHERE b.offer_id = $1 AND b.created_at >= coalesce($2::timestamptz, '-infinity')
  AND b.created_at < coalesce($3::timestamptz, 'infinity')
ORDER BY b.wallet_id`;
