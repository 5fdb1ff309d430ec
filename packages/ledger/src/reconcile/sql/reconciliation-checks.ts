import { AUDIT_CHAIN } from './audit-checks.ts';
import { entryChecks } from './entry-checks.ts';
import { counted, type Scope, WHOLE_JOURNAL } from './scopes.ts';

const ALL_ACCOUNTS = 'cash + bonus + reserved + incoming';

/** What must be 0 for the ledger to be consistent. Over the whole journal each reads its tables once. */
export const booksChecks = (scope: Scope): Record<string, string> => ({
  'sum of all accounts': `
    SELECT ((SELECT coalesce(sum(${ALL_ACCOUNTS} + payments + promised + gaming + bonus_cost + adjustments
          + in_transit + opening), 0)
        FROM ${scope.watermarks} AS m)
      + (SELECT coalesce(sum(${ALL_ACCOUNTS} + coalesce(payments, 0) + coalesce(promised, 0)
        + coalesce(gaming, 0) + coalesce(bonus_cost, 0) + coalesce(adjustments, 0)
        + coalesce(in_transit, 0) + coalesce(opening, 0)), 0) FROM ${scope.entries}))::text AS actual`,
  'transfers whose two sides differ': scope.count(`
    SELECT array_agg(wallet_id) AS wallet_ids FROM entries WHERE counterpart IS NOT NULL AND ${scope.ofEntries}
    GROUP BY seq HAVING sum(counterpart) <> 0`),
  'wallets whose balances are not the sum of their entries': scope.count(`
    SELECT ARRAY[w.id] AS wallet_ids FROM wallets w LEFT JOIN ${scope.watermarks} AS m ON m.wallet_id = w.id LEFT JOIN (
      SELECT wallet_id, sum(cash) AS cash, sum(bonus) AS bonus, sum(reserved) AS reserved, sum(incoming) AS incoming
      FROM ${scope.entries} GROUP BY wallet_id
    ) AS e ON e.wallet_id = w.id
    WHERE (w.cash, w.bonus, w.reserved, w.incoming) IS DISTINCT FROM
      (coalesce(m.cash, 0) + coalesce(e.cash, 0), coalesce(m.bonus, 0) + coalesce(e.bonus, 0),
        coalesce(m.reserved, 0) + coalesce(e.reserved, 0), coalesce(m.incoming, 0) + coalesce(e.incoming, 0))`),
  'entries whose balances do not follow from the entry before': scope.count(`
    SELECT ARRAY[e.wallet_id] AS wallet_ids FROM (
      SELECT wallet_id, cash, bonus, reserved, incoming, cash_after, bonus_after, reserved_after, incoming_after,
        lag(cash_after) OVER w AS cash_before, lag(bonus_after) OVER w AS bonus_before,
        lag(reserved_after) OVER w AS reserved_before, lag(incoming_after) OVER w AS incoming_before
      FROM ${scope.entries} WINDOW w AS (PARTITION BY wallet_id ORDER BY version)
    ) AS e LEFT JOIN ${scope.watermarks} AS m ON m.wallet_id = e.wallet_id
    WHERE cash_after <> coalesce(cash_before, m.cash, 0) + e.cash OR bonus_after <> coalesce(bonus_before, m.bonus, 0) + e.bonus
      OR reserved_after <> coalesce(reserved_before, m.reserved, 0) + e.reserved
      OR incoming_after <> coalesce(incoming_before, m.incoming, 0) + e.incoming`),
  'wallets with a gap in their versions': scope.count(`
    SELECT ARRAY[w.id] AS wallet_ids FROM wallets w LEFT JOIN ${scope.watermarks} AS m ON m.wallet_id = w.id LEFT JOIN (
      SELECT wallet_id, count(*) AS entries, max(version) AS last FROM ${scope.entries} GROUP BY wallet_id
    ) AS e ON e.wallet_id = w.id
    WHERE w.version <> coalesce(m.version, 0) + coalesce(e.entries, 0) OR w.version <> coalesce(e.last, m.version, 0)`),
  'watermarks that the journal does not confirm': scope.count(scope.unconfirmed),
  ...WALLET_CHECKS,
  'bonuses whose wagering is not the sum of their standing bets': scope.count(`
    SELECT ARRAY[b.wallet_id] AS wallet_ids FROM ${scope.bonuses} b LEFT JOIN (
      SELECT bonus_id, sum(contribution) FILTER (WHERE status <> 'rolled_back') AS wagered,
        count(*) FILTER (WHERE status = 'open') AS open_bets
      FROM bets WHERE ${scope.ofBonuses} GROUP BY bonus_id
    ) AS s ON s.bonus_id = b.id
    WHERE b.wagered <> coalesce(s.wagered, 0) OR b.open_bets <> coalesce(s.open_bets, 0)`),
  [MISSING_OPERATIONS]: counted(`
    SELECT FROM ${scope.operations} o
    WHERE NOT EXISTS (SELECT FROM entries e WHERE e.seq = o.seq)
      AND NOT EXISTS (SELECT FROM rejections r WHERE r.operation_id = o.id)
      AND NOT EXISTS (SELECT FROM queue q WHERE q.wallet_id = o.wallet_id AND q.seq = o.seq)
      AND NOT EXISTS (SELECT FROM dead_letters d WHERE d.operation_id = o.id)`),
  'operations decided twice': scope.count(`
    SELECT ARRAY[wallet_id] AS wallet_ids FROM entries WHERE ${scope.ofEntries} GROUP BY seq, wallet_id HAVING count(*) > 1
    UNION ALL
    SELECT ARRAY[e.wallet_id] FROM rejections r JOIN ${scope.operations} o ON o.id = r.operation_id JOIN entries e USING (seq)`),
  ...entryChecks(scope),
  // it has no watermark: rows are few, one for each change by an operator
  ...AUDIT_CHAIN,
});

export const MISSING_OPERATIONS = 'operations that were neither decided nor queued nor failed';

/**
 * Of all wallets in every run: they read wallets, and what of other tables is open, which is little: active bonuses by
 * bonuses_in_use, pending operations by holds_due. So they need no watermark.
 */
const WALLET_CHECKS: Record<string, string> = {
  'watermarks ahead of their wallets': counted(`
    SELECT FROM reconciliation_watermarks m LEFT JOIN wallets w ON w.id = m.wallet_id
    WHERE w.id IS NULL OR w.version < m.version`),
  'wallets whose bonus money is not that of their active bonus': counted(`
    SELECT FROM wallets w LEFT JOIN (
      SELECT wallet_id, sum(balance) AS balance FROM bonuses WHERE in_use AND status = 'active' GROUP BY wallet_id
    ) AS b ON b.wallet_id = w.id WHERE w.bonus <> coalesce(b.balance, 0)`),
  'wallets with more than one active bonus': counted(`
    SELECT FROM bonuses WHERE in_use AND status = 'active' GROUP BY wallet_id HAVING count(*) > 1`),
  'money held that no pending operation holds': counted(`
    SELECT FROM wallets w LEFT JOIN (
      SELECT wallet_id, sum(reserved) AS reserved, sum(incoming) AS incoming FROM (
        SELECT wallet_id, CASE WHEN kind <> 'deposit' THEN amount ELSE 0 END AS reserved,
          CASE WHEN kind = 'deposit' THEN amount ELSE 0 END AS incoming FROM holds WHERE status = 'pending'
        UNION ALL
        SELECT to_wallet_id, 0, amount FROM holds WHERE status = 'pending' AND kind = 'transfer'
      ) AS held GROUP BY wallet_id
    ) AS h ON h.wallet_id = w.id
    WHERE w.reserved <> coalesce(h.reserved, 0) OR w.incoming <> coalesce(h.incoming, 0)`),
};

/** Over the whole journal. */
export const BOOKS: Record<string, string> = booksChecks(WHOLE_JOURNAL);

/**
 * What must be 0 for the system to keep up. It says nothing about money: whatever is late is late and no less right.
 * What lies in the future was written before the clock was set back, and would otherwise be counted only once the clock
 * has caught up.
 */
export const FLOW: Record<string, string> = {
  'operations queued for more than a minute': `
    SELECT count(DISTINCT seq)::text AS actual FROM queue
    WHERE queued_at NOT BETWEEN now() - interval '1 minute' AND now() + interval '1 minute'`,
  'commits unpublished for more than a minute': `
    SELECT count(*)::text AS actual FROM outbox
    WHERE created_at NOT BETWEEN now() - interval '1 minute' AND now() + interval '1 minute'`,
};
