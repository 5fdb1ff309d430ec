/** Wallets with versions that the pipeline has not processed, in pages by id; the two primary keys serve it. */
export const WALLETS_BEHIND = `
SELECT w.id FROM wallets w LEFT JOIN pipeline_progress p ON p.wallet_id = w.id
WHERE w.id > $1 AND w.version > coalesce(p.version, 0) ORDER BY w.id LIMIT $2`;
