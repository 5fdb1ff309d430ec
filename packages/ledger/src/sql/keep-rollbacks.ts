/** The primary key refuses a second one for the same bet. */
export const KEEP_ROLLBACKS = `
INSERT INTO kept_rollbacks (wallet_id, bet_reference, operation_id)
SELECT * FROM unnest($1::uuid[], $2::text[], $3::uuid[])`;
