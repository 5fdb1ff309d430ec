/**
 * What the settlements and the rollback of bet `b` (its operation `o`) paid, and what was dropped. Their number is
 * known, so the scan of operations_wallet (wallet_id, seq) from the bet on stops when they have been found, usually at
 * once. It needs the planner settings of `explain`: without them all that the wallet did after the bet may be read and
 * sorted.
 */
export const BET_PAID = `
LATERAL (
  SELECT coalesce(sum(CASE WHEN paid.breakdown ? 'parts' THEN parts.cash ELSE paid.cash END), 0)::int8 AS to_cash,
    coalesce(sum(parts.bonus), 0)::int8 AS to_bonus, coalesce(sum(parts.dropped), 0)::int8 AS dropped
  FROM (
    SELECT e.cash, e.breakdown FROM operations s JOIN entries e ON e.seq = s.seq
    WHERE s.wallet_id = b.wallet_id AND s.seq > b.seq AND s.seq > 0 AND s.bet_reference = o.reference
      AND s.source = o.source AND s.kind IN ('settlement', 'rollback')
    ORDER BY s.seq LIMIT b.settlements + CASE b.status WHEN 'rolled_back' THEN 1 ELSE 0 END
  ) AS paid
  CROSS JOIN LATERAL (
    SELECT coalesce(sum((part->>'cash')::int8) FILTER (WHERE part->>'reason' IN ('win', 'refund')), 0) AS cash,
      sum((part->>'bonus')::int8) FILTER (WHERE part->>'reason' IN ('win', 'refund')) AS bonus,
      sum((part->>'bonus')::int8) FILTER (WHERE part->>'reason' = 'dropped') AS dropped
    FROM jsonb_array_elements(paid.breakdown->'parts') AS part
  ) AS parts
) AS paid`;
