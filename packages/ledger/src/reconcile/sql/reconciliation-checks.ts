import { ENTRY_CHECKS } from './entry-checks.ts';

/** What must be 0 for the books to hold. Each reads its tables once; twelve million entries take about two seconds. */
export const BOOKS: Record<string, string> = {
  'sum of all accounts': `
    SELECT coalesce(sum(cash + bonus + reserved + incoming + coalesce(payments, 0) + coalesce(promised, 0)
      + coalesce(gaming, 0) + coalesce(bonus_cost, 0) + coalesce(adjustments, 0)), 0)::text AS actual FROM entries`,
  'transfers whose two sides differ': `
    SELECT count(*)::text AS actual FROM (
      SELECT FROM entries WHERE counterpart IS NOT NULL GROUP BY seq HAVING sum(counterpart) <> 0
    ) AS uneven`,
  'wallets whose balances are not the sum of their entries': `
    SELECT count(*)::text AS actual FROM wallets w LEFT JOIN (
      SELECT wallet_id, sum(cash) AS cash, sum(bonus) AS bonus, sum(reserved) AS reserved, sum(incoming) AS incoming
      FROM entries GROUP BY wallet_id
    ) AS e ON e.wallet_id = w.id
    WHERE (w.cash, w.bonus, w.reserved, w.incoming) IS DISTINCT FROM
      (coalesce(e.cash, 0), coalesce(e.bonus, 0), coalesce(e.reserved, 0), coalesce(e.incoming, 0))`,
  'entries whose balances do not follow from the entry before': `
    SELECT count(*)::text AS actual FROM (
      SELECT cash, bonus, reserved, incoming, cash_after, bonus_after, reserved_after, incoming_after,
        lag(cash_after, 1, 0::int8) OVER w AS cash_before, lag(bonus_after, 1, 0::int8) OVER w AS bonus_before,
        lag(reserved_after, 1, 0::int8) OVER w AS reserved_before, lag(incoming_after, 1, 0::int8) OVER w AS incoming_before
      FROM entries WINDOW w AS (PARTITION BY wallet_id ORDER BY version)
    ) AS e
    WHERE cash_after <> cash_before + cash OR bonus_after <> bonus_before + bonus
      OR reserved_after <> reserved_before + reserved OR incoming_after <> incoming_before + incoming`,
  'wallets with a gap in their versions': `
    SELECT count(*)::text AS actual FROM wallets w LEFT JOIN (
      SELECT wallet_id, count(*) AS entries, max(version) AS last FROM entries GROUP BY wallet_id
    ) AS e ON e.wallet_id = w.id
    WHERE w.version <> coalesce(e.entries, 0) OR w.version <> coalesce(e.last, 0)`,
  'wallets whose bonus money is not that of their active bonus': `
    SELECT count(*)::text AS actual FROM wallets w LEFT JOIN (
      SELECT wallet_id, sum(balance) AS balance FROM bonuses WHERE in_use AND status = 'active' GROUP BY wallet_id
    ) AS b ON b.wallet_id = w.id WHERE w.bonus <> coalesce(b.balance, 0)`,
  'wallets with more than one active bonus': `
    SELECT count(*)::text AS actual FROM (
      SELECT FROM bonuses WHERE in_use AND status = 'active' GROUP BY wallet_id HAVING count(*) > 1) AS several`,
  'bonuses whose wagering is not the sum of their standing bets': `
    SELECT count(*)::text AS actual FROM bonuses b LEFT JOIN (
      SELECT bonus_id, sum(contribution) FILTER (WHERE status <> 'rolled_back') AS wagered,
        count(*) FILTER (WHERE status = 'open') AS open_bets
      FROM bets WHERE bonus_id IS NOT NULL GROUP BY bonus_id
    ) AS s ON s.bonus_id = b.id
    WHERE b.wagered <> coalesce(s.wagered, 0) OR b.open_bets <> coalesce(s.open_bets, 0)`,
  'money held that no pending operation holds': `
    SELECT count(*)::text AS actual FROM wallets w LEFT JOIN (
      SELECT wallet_id, sum(reserved) AS reserved, sum(incoming) AS incoming FROM (
        SELECT wallet_id, CASE WHEN kind <> 'deposit' THEN amount ELSE 0 END AS reserved,
          CASE WHEN kind = 'deposit' THEN amount ELSE 0 END AS incoming FROM holds WHERE status = 'pending'
        UNION ALL
        SELECT to_wallet_id, 0, amount FROM holds WHERE status = 'pending' AND kind = 'transfer'
      ) AS held GROUP BY wallet_id
    ) AS h ON h.wallet_id = w.id
    WHERE w.reserved <> coalesce(h.reserved, 0) OR w.incoming <> coalesce(h.incoming, 0)`,
  'operations that were neither decided nor queued nor failed': `
    SELECT count(*)::text AS actual FROM operations o
    WHERE NOT EXISTS (SELECT FROM entries e WHERE e.seq = o.seq)
      AND NOT EXISTS (SELECT FROM rejections r WHERE r.operation_id = o.id)
      AND NOT EXISTS (SELECT FROM queue q WHERE q.wallet_id = o.wallet_id AND q.seq = o.seq)
      AND NOT EXISTS (SELECT FROM dead_letters d WHERE d.operation_id = o.id)`,
  'operations decided twice': `
    SELECT count(*)::text AS actual FROM (
      SELECT FROM entries GROUP BY seq, wallet_id HAVING count(*) > 1
      UNION ALL
      SELECT FROM rejections r JOIN operations o ON o.id = r.operation_id JOIN entries e USING (seq)
    ) AS twice`,
  ...ENTRY_CHECKS,
};

/**
 * What must be 0 for the system to keep up. It says nothing about money: whatever is late is late and no less right. What lies in the
 * future was written before the clock was set back, and would otherwise be counted only once the clock has caught up.
 */
export const FLOW: Record<string, string> = {
  'operations queued for more than a minute': `
    SELECT count(DISTINCT seq)::text AS actual FROM queue
    WHERE queued_at NOT BETWEEN now() - interval '1 minute' AND now() + interval '1 minute'`,
  'commits untold for more than a minute': `
    SELECT count(*)::text AS actual FROM outbox
    WHERE created_at NOT BETWEEN now() - interval '1 minute' AND now() + interval '1 minute'`,
};
