import { BET_PAID } from './bet-paid.ts';

/** A page of the bets placed under bonus $1, in the order in which they were placed; the index bets_bonus serves it. */
export const EXPLAIN_BETS = `
SELECT b.seq, o.reference, o.game_id, o.round_id, b.status, o.amount AS stake, b.from_cash, b.from_bonus, b.won,
  b.contribution, b.bonus_id, o.created_at AS placed_at, b.ended_at, coalesce(b.category, 'default') AS category,
  paid.to_cash, paid.to_bonus, paid.dropped
FROM bets b
JOIN operations o ON o.wallet_id = b.wallet_id AND o.seq = b.seq AND o.seq > 0
CROSS JOIN ${BET_PAID}
WHERE b.bonus_id = $1 AND b.seq > $2 ORDER BY b.seq LIMIT $3`;
