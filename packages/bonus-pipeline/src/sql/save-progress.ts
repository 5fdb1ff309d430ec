/** Each wallet from where it was read, or nothing at all. The primary key serves it; updates stay heap-only. */
export const SAVE_PROGRESS = `
WITH moved AS (
  UPDATE pipeline_progress AS p SET version = t.version
  FROM unnest($1::uuid[], $2::int8[], $3::int8[]) AS t(wallet_id, seen, version)
  WHERE p.wallet_id = t.wallet_id AND p.version = t.seen
  RETURNING 1
)
SELECT assert_true(count(*) = cardinality($1::uuid[]), 'every wallet goes on from where it was read') FROM moved`;
