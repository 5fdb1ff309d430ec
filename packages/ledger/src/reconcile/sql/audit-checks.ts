/**
 * The chain of the audit log: a row that was changed, put in or taken out breaks a hash, a number, or the end that
 * `audit_head` names. Reads the sealed rows once, in the order of their numbers (the unique index audit_log_sealed_no).
 */
export const AUDIT_CHAIN: Record<string, string> = {
  'audit log rows that do not fit the chain of hashes': `
SELECT (
  (SELECT count(*) FROM (
    SELECT a.sealed_no, a.hash, audit_row_hash(a, a.sealed_no, coalesce(lag(a.hash) OVER in_order, '')) AS expected,
      row_number() OVER in_order AS place
    FROM audit_log a WHERE a.sealed_no IS NOT NULL WINDOW in_order AS (ORDER BY a.sealed_no)
  ) AS chain WHERE sealed_no <> place OR hash <> expected)
  + (SELECT count(*) FROM audit_head h LEFT JOIN LATERAL (
      SELECT sealed_no, hash FROM audit_log WHERE sealed_no IS NOT NULL ORDER BY sealed_no DESC LIMIT 1
    ) AS newest ON true
    WHERE h.sealed_no <> coalesce(newest.sealed_no, 0) OR h.hash <> coalesce(newest.hash, ''))
  + (SELECT (count(*) <> 1)::integer FROM audit_head)
)::text AS actual`,
};
