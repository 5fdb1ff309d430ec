/** One row for every version. The primary key refuses a version twice, the check constraint an unbalanced posting. */
export const INSERT_ENTRIES = `
INSERT INTO entries (wallet_id, version, operation_id, kind, at, cash, bonus, reserved, incoming,
  cash_after, bonus_after, reserved_after, incoming_after,
  payments, promised, gaming, bonus_cost, adjustments, counterpart, story)
SELECT wallet_id, version, operation_id, kind, at, cash, bonus, reserved, incoming,
  cash_after, bonus_after, reserved_after, incoming_after,
  payments, promised, gaming, bonus_cost, adjustments, counterpart, story::jsonb
FROM unnest($1::uuid[], $2::int8[], $3::uuid[], $4::text[], $5::timestamptz[], $6::int8[], $7::int8[], $8::int8[],
  $9::int8[], $10::int8[], $11::int8[], $12::int8[], $13::int8[], $14::int8[], $15::int8[], $16::int8[], $17::int8[],
  $18::int8[], $19::int8[], $20::text[])
  AS e(wallet_id, version, operation_id, kind, at, cash, bonus, reserved, incoming,
  cash_after, bonus_after, reserved_after, incoming_after,
  payments, promised, gaming, bonus_cost, adjustments, counterpart, story)`;
