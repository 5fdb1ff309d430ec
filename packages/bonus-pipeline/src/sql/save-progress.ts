/**
 * Moves each wallet from the version at which it was read, or fails. The primary key serves it; updates stay heap-only.
 */
export const SAVE_PROGRESS = `
WITH moved AS (
  UPDATE pipeline_progress AS p SET version = t.version
  FROM unnest($1::uuid[], $2::int8[], $3::int8[]) AS t(wallet_id, processed_version, version)
  WHERE p.wallet_id = t.wallet_id AND p.version = t.processed_version
  RETURNING 1
)
SELECT assert_true(count(*) = cardinality($1::uuid[]), 'every wallet continues from where it was read') FROM moved`;
