export const INSERT_DEAD_LETTERS = `
INSERT INTO dead_letters (operation_id, wallet_id, seq, kind, error, attempts)
SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::int8[], $4::text[], $5::text[], $6::int4[])`;
