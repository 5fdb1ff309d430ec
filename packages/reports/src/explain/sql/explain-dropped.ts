import { BET_PAID } from './bet-paid.ts';

/**
 * What was not paid, because it came after the end of bonus $1. Only bets that were not over by $2 can have dropped
 * something; the index bets_bonus serves it.
 */
export const EXPLAIN_DROPPED = `
SELECT coalesce(sum(paid.dropped), 0) AS dropped
FROM bets b JOIN operations o ON o.wallet_id = b.wallet_id AND o.seq = b.seq AND o.seq > 0 CROSS JOIN ${BET_PAID}
WHERE b.bonus_id = $1 AND (b.ended_at IS NULL OR b.ended_at >= $2)`;
