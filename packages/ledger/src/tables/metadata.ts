/**
 * `m`: what the caller of operation `o` sent with it. The LIMIT keeps the planner from reading all of the table where
 * it is small, or was when the plan was made: most operations have no metadata.
 */
export const METADATA = `LEFT JOIN LATERAL (
  SELECT metadata FROM operation_metadata described
  WHERE described.wallet_id = o.wallet_id AND described.seq = o.seq LIMIT 1
) AS m ON true`;
