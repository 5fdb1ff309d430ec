/** What this commit makes true and has to be told: versions and rejections, by name; their messages are made from the journal. */
export const WRITE_OUTBOX = `
INSERT INTO outbox (id, wallet_ids, versions, rejected) VALUES ($1, $2::uuid[], $3::int8[], $4::uuid[])`;
