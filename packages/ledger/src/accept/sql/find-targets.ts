/** Where the operations and bonuses live that others name by id, which offers exist, and which wallets of grants. Primary keys serve it. */
export const FIND_TARGETS = `
SELECT id, wallet_id, to_wallet_id FROM operations WHERE id = ANY($1::uuid[])
UNION ALL
SELECT id, wallet_id, NULL FROM bonuses WHERE id = ANY($2::uuid[])
UNION ALL
SELECT id, NULL, NULL FROM offers WHERE id = ANY($3::uuid[])
UNION ALL
SELECT id, NULL, NULL FROM wallets WHERE id = ANY($4::uuid[])`;
