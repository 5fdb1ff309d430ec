/**
 * What a run reads: the whole journal, or what is newer than the watermarks. Each field is SQL in the place of a table
 * or of rows, so that a check is written once.
 */
export interface Scope {
  /** The entries to check. */
  entries: string;
  /** A condition on `seq` that keeps the operations that these entries belong to. */
  ofEntries: string;
  /** The operations to check: id, wallet_id, to_wallet_id, seq. */
  operations: string;
  /** The bonuses to check. */
  bonuses: string;
  /** A condition on `bonus_id` that keeps theirs. */
  ofBonuses: string;
  /** Parts of entries that name a bonus: id, wallet_id, reason, bonus. */
  bonusParts: string;
  /** The sums of the entries before these. */
  watermarks: string;
  /** Wallets whose watermark differs from the journal: wallet_ids. */
  unconfirmed: string;
  /** Makes a check of a statement that returns `wallet_ids` for each thing that is wrong. */
  count: (wrong: string) => string;
}

const COLUMNS = [
  'version',
  'cash',
  'bonus',
  'reserved',
  'incoming',
  'payments',
  'promised',
  'gaming',
  'bonus_cost',
  'adjustments',
  'in_transit',
  'opening',
  'counterpart',
];

const SUMS = `count(*) AS version, sum(cash) AS cash, sum(bonus) AS bonus, sum(reserved) AS reserved, sum(incoming) AS incoming,
  coalesce(sum(payments), 0) AS payments, coalesce(sum(promised), 0) AS promised, coalesce(sum(gaming), 0) AS gaming,
  coalesce(sum(bonus_cost), 0) AS bonus_cost, coalesce(sum(adjustments), 0) AS adjustments,
  coalesce(sum(in_transit), 0) AS in_transit, coalesce(sum(opening), 0) AS opening,
  coalesce(sum(counterpart), 0) AS counterpart`;

const columnsOf = (table: string): string => COLUMNS.map((column) => `${table}.${column}`).join(', ');

const partsOf = (entries: string): string => `
  SELECT p.id, e.wallet_id, p.reason, p.bonus FROM ${entries} e
  CROSS JOIN LATERAL (
    SELECT reason, bonus, "bonusId" AS id FROM jsonb_to_recordset(e.breakdown -> 'parts') AS p(reason text, bonus int8, "bonusId" text)
  ) AS p
  WHERE e.breakdown ? 'parts' AND p.id IS NOT NULL`;

export const counted = (wrong: string): string => `SELECT count(*)::text AS actual FROM (${wrong}) AS wrong`;

/** Notes besides which wallets it is about: their watermarks do not move. */
const countedAndNoted = (wrong: string): string => `
  WITH wrong AS MATERIALIZED (${wrong}),
    noted AS (INSERT INTO faulty_wallets SELECT unnest(wallet_ids) FROM wrong)
  SELECT count(*)::text AS actual FROM wrong`;

/** Reads every table once. */
export const WHOLE_JOURNAL: Scope = {
  entries: 'entries',
  ofEntries: 'true',
  operations: 'operations',
  bonuses: 'bonuses',
  ofBonuses: 'bonus_id IS NOT NULL',
  bonusParts: partsOf('entries'),
  watermarks: '(SELECT * FROM reconciliation_watermarks WHERE false)',
  unconfirmed: `
    SELECT ARRAY[m.wallet_id] AS wallet_ids FROM reconciliation_watermarks m LEFT JOIN (
      SELECT e.wallet_id, ${SUMS} FROM (
        SELECT e.* FROM entries e JOIN reconciliation_watermarks m ON m.wallet_id = e.wallet_id AND m.version >= e.version
      ) AS e GROUP BY e.wallet_id
    ) AS e ON e.wallet_id = m.wallet_id
    WHERE (${columnsOf('e')}) IS DISTINCT FROM (${columnsOf('m')})`,
  count: counted,
};

/** The whole journal, in a run that moves watermarks. */
export const WHOLE_JOURNAL_NOTED: Scope = { ...WHOLE_JOURNAL, count: countedAndNoted };

/**
 * What is newer than the watermarks, from the tables of STAGE_NEW. Of the big tables it reads entries by entries_seq
 * and by their primary key, operations, rejections, queue, dead letters and bets by theirs, bets by bets_bonus.
 */
export const SINCE_WATERMARKS: Scope = {
  entries: 'new_entries',
  ofEntries: 'seq IN (SELECT seq FROM new_entries)',
  operations: 'new_operations',
  bonuses: 'touched_bonuses',
  ofBonuses: 'bonus_id IN (SELECT id FROM touched_bonuses)',
  // A bonus is summed up from its grant on; what new entries say of an unknown bonus is wrong, and has to be seen.
  bonusParts: `
    SELECT * FROM (${partsOf(`(
      SELECT e.* FROM (SELECT wallet_id, min(since) AS since FROM touched_bonuses GROUP BY wallet_id) AS t
      JOIN entries e ON e.wallet_id = t.wallet_id AND e.version >= t.since)`)}) AS p
    WHERE id IN (SELECT id::text FROM touched_bonuses)
    UNION ALL
    SELECT * FROM (${partsOf('new_entries')}) AS p WHERE id NOT IN (SELECT id::text FROM touched_bonuses)`,
  watermarks: 'reconciliation_watermarks',
  unconfirmed: `
    SELECT ARRAY[m.wallet_id] AS wallet_ids FROM moved_wallets JOIN reconciliation_watermarks m USING (wallet_id)
    LEFT JOIN entries e ON e.wallet_id = m.wallet_id AND e.version = m.version
    WHERE (e.cash_after, e.bonus_after, e.reserved_after, e.incoming_after)
      IS DISTINCT FROM (m.cash, m.bonus, m.reserved, m.incoming)`,
  count: countedAndNoted,
};

/** Reads wallets and watermarks once: an index on a wallet's version would cost every operation. */
export const STAGE_WALLETS = `
CREATE TEMP TABLE faulty_wallets (wallet_id uuid) ON COMMIT DROP;
CREATE TEMP TABLE moved_wallets ON COMMIT DROP AS
SELECT w.id AS wallet_id, coalesce(m.version, 0) AS verified, w.version
FROM wallets w LEFT JOIN reconciliation_watermarks m ON m.wallet_id = w.id
WHERE w.version > coalesce(m.version, 0);
ANALYZE moved_wallets`;

/** How many entries the watermarks are behind, and how many there are. */
export const COUNT_NEW = `
SELECT coalesce((SELECT sum(version - verified) FROM moved_wallets), 0)::float8 AS new,
  coalesce((SELECT sum(version) FROM wallets), 0)::float8 AS all`;

/** By the primary keys of entries and operations, operations_wallet, bonuses_wallet and entries_seq. */
export const STAGE_NEW = `
CREATE TEMP TABLE new_entries ON COMMIT DROP AS
SELECT e.* FROM moved_wallets m
CROSS JOIN LATERAL (SELECT * FROM entries WHERE wallet_id = m.wallet_id AND version > m.verified OFFSET 0) AS e;
ANALYZE new_entries;
CREATE TEMP TABLE new_operations ON COMMIT DROP AS
SELECT id, wallet_id, to_wallet_id, seq FROM operations
WHERE id >= (SELECT operations_from FROM reconciliation_progress)
UNION
SELECT o.id, o.wallet_id, o.to_wallet_id, o.seq FROM new_entries e
JOIN operations o ON o.wallet_id = coalesce(e.sender_wallet_id, e.wallet_id) AND o.seq = e.seq AND o.seq > 0;
ANALYZE new_operations;
CREATE TEMP TABLE touched_bonuses ON COMMIT DROP AS
SELECT b.*, coalesce((SELECT version FROM entries e WHERE e.seq = b.seq AND e.wallet_id = b.wallet_id), 1) AS since
FROM moved_wallets m JOIN bonuses b ON b.wallet_id = m.wallet_id
WHERE b.in_use OR b.id::text IN (SELECT id FROM (${partsOf('new_entries')}) AS p);
ANALYZE touched_bonuses`;

/**
 * Wallets without a fault are verified up to their newest entry. From the tables of STAGE_NEW, or, where these were
 * not made, from the journal.
 */
export const moveWatermarks = (scope: Scope): string => `
INSERT INTO reconciliation_watermarks AS m (wallet_id, ${COLUMNS.join(', ')})
SELECT e.wallet_id, ${SUMS} FROM ${scope === SINCE_WATERMARKS ? scope.entries : NEWER_ENTRIES} AS e
WHERE NOT EXISTS (SELECT FROM faulty_wallets f WHERE f.wallet_id = e.wallet_id)
GROUP BY e.wallet_id
ON CONFLICT (wallet_id) DO UPDATE SET ${COLUMNS.map((column) => `${column} = m.${column} + excluded.${column}`).join(', ')}`;

const NEWER_ENTRIES = `(
  SELECT e.* FROM moved_wallets m JOIN entries e ON e.wallet_id = m.wallet_id AND e.version > m.verified)`;

/**
 * The next run reads operations from the oldest that is still queued, or from ten minutes ago: a gateway's clock may
 * be behind, and an id is made before its operation is stored. $1: whether an operation is missing; then it reads the
 * same ones again.
 */
export const MOVE_PROGRESS = `
UPDATE reconciliation_progress SET moved_at = now(), operations_from = CASE WHEN $1 THEN operations_from ELSE least(
  (lpad(to_hex((extract(epoch FROM now() - interval '10 minutes') * 1000)::int8), 12, '0') || '70008'
    || repeat('0', 15))::uuid,
  (SELECT o.id FROM queue q JOIN operations o ON o.wallet_id = coalesce(q.sender_wallet_id, q.wallet_id) AND o.seq = q.seq AND o.seq > 0
    ORDER BY o.id LIMIT 1)) END`;

/** True where this run may move watermarks: no other run does. */
export const CLAIM = `
UPDATE reconciliation_progress SET moved_at = moved_at
WHERE is_only IN (SELECT is_only FROM reconciliation_progress FOR UPDATE SKIP LOCKED)`;

/** What the connection may do. On a standby, or without the right to make temporary tables, a run can only read. */
export const READ_SESSION = `
SELECT now_millis_precision() AS now,
  current_setting('transaction_read_only') = 'off' AND has_database_privilege(current_database(), 'TEMPORARY') AS "canStage",
  has_table_privilege('reconciliation_watermarks', 'INSERT') AND has_table_privilege('reconciliation_watermarks', 'UPDATE')
    AND has_table_privilege('reconciliation_progress', 'UPDATE') AS "canMove"`;
