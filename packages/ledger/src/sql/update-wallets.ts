/** Each wallet from the version that was decided on, or nothing at all. The primary key serves it; updates stay heap-only. */
export const UPDATE_WALLETS = `
WITH updated AS (
  UPDATE wallets SET cash = u.cash, bonus = u.bonus, reserved = u.reserved, incoming = u.incoming,
    version = u.version, outflow_version = u.outflow_version, first_deposit_id = u.first_deposit_id,
    updated_at = u.updated_at
  FROM unnest($1::uuid[], $2::int8[], $3::int8[], $4::int8[], $5::int8[], $6::int8[], $7::int8[], $8::int8[],
    $9::uuid[], $10::timestamptz[])
    AS u(id, cash, bonus, reserved, incoming, version_before, version, outflow_version, first_deposit_id, updated_at)
  WHERE wallets.id = u.id AND wallets.version = u.version_before
  RETURNING 1
)
SELECT must_hold(count(*) = cardinality($1::uuid[]), 'every wallet changes from the version that was decided on')
FROM updated`;
