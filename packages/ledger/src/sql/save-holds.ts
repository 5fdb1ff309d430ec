export const SAVE_HOLDS = `
INSERT INTO holds (operation_id, kind, wallet_id, to_wallet_id, amount, status, expires_at, completed_amount, ended_by)
SELECT * FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::uuid[], $5::int8[], $6::text[], $7::timestamptz[],
  $8::int8[], $9::uuid[])
ON CONFLICT (operation_id) DO UPDATE SET status = excluded.status, completed_amount = excluded.completed_amount,
  ended_by = excluded.ended_by`;
