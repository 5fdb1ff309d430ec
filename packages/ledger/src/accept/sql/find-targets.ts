/**
 * Where the operations and bonuses live that others name by id, which offers exist, which wallets of grants, and of
 * which brand each is; offers of all brands have none. Primary keys serve it.
 */
export const FIND_TARGETS = `
SELECT o.id, o.wallet_id, o.to_wallet_id, w.brand FROM operations o JOIN wallets w ON w.id = o.wallet_id
WHERE o.id = ANY($1::uuid[])
UNION ALL
SELECT b.id, b.wallet_id, NULL, w.brand FROM bonuses b JOIN wallets w ON w.id = b.wallet_id WHERE b.id = ANY($2::uuid[])
UNION ALL
SELECT id, NULL, NULL, brand FROM offers WHERE id = ANY($3::uuid[])
UNION ALL
SELECT id, NULL, NULL, brand FROM wallets WHERE id = ANY($4::uuid[])`;
