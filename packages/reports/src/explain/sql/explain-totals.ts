/**
 * What the bets of bonus $1 come to; the sums are `numeric`, since they may pass what a bigint of ours holds. The index
 * bets_bonus serves it, and the unique operations_wallet the join.
 */
export const EXPLAIN_TOTALS = `
SELECT count(*)::int4 AS placed, count(*) FILTER (WHERE b.status = 'open')::int4 AS open,
  count(*) FILTER (WHERE b.status = 'settled')::int4 AS settled,
  count(*) FILTER (WHERE b.status = 'rolled_back')::int4 AS rolled_back,
  coalesce(sum(o.amount), 0) AS stakes, coalesce(sum(b.from_cash), 0) AS from_cash,
  coalesce(sum(b.from_bonus), 0) AS from_bonus, coalesce(sum(b.won), 0) AS won,
  coalesce(sum(b.contribution) FILTER (WHERE b.status <> 'rolled_back'), 0) AS contribution
FROM bets b JOIN operations o ON o.wallet_id = b.wallet_id AND o.seq = b.seq AND o.seq > 0
WHERE b.bonus_id = $1`;
