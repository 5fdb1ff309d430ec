import type { ReconciliationView } from '@croupier/contracts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createPool } from '@croupier/platform/postgres';
import type { Pool } from '@croupier/platform/postgres';
import { BOOKS, reconcile, reconcileIncrementally } from '../src/index.ts';
import { openLedger } from './setup.ts';
import type { TestLedger } from './setup.ts';

const WALLETS = 1000;
const VERSIONS = 200;

let ledger: TestLedger;
/** One connection: its statistics show what it has read. */
let pool: Pool;
let walletIds: string[];

beforeAll(async () => {
  ledger = await openLedger();
  pool = createPool(ledger.url, { max: 1, application: 'cost' });
  await grow();
  walletIds = (await pool.query<{ id: string }>('SELECT id FROM wallets')).rows.map(({ id }) => id);
}, 120_000);
afterAll(async () => {
  await pool.end();
  await ledger.close();
});

/** Payouts of 1, as if they had been asked for and applied one after the other. */
async function grow(): Promise<void> {
  await pool.query(
    `INSERT INTO wallets (id, player_id, currency, cash, version)
      SELECT gen_random_uuid(), 'player-' || n, 'EUR', $2, $2 FROM generate_series(1, $1) AS n`,
    [WALLETS, VERSIONS],
  );
  await pool.query(
    `WITH stored AS (
      INSERT INTO operations (id, wallet_id, kind, amount, reference, created_by, created_at)
      SELECT uuidv7(interval '-1 day'), w.id, 'payout', 1, 'payout-' || n, 'tester', now_millis_precision() - interval '1 day'
      FROM generate_series(1, $1) AS n CROSS JOIN wallets w ORDER BY n, w.id
      RETURNING wallet_id, seq, kind, created_at, substring(reference FROM 8)::int AS version
    )
    INSERT INTO entries (wallet_id, version, seq, kind, applied_at, cash, bonus, reserved, incoming,
      cash_after, bonus_after, reserved_after, incoming_after, gaming)
    SELECT wallet_id, version, seq, kind, created_at, 1, 0, 0, 0, version, 0, 0, 0, -1 FROM stored`,
    [VERSIONS],
  );
  await pool.query('VACUUM ANALYZE');
}

/** Rows of tables and entries of indexes that the connection has read. */
async function rowsRead(): Promise<number> {
  await pool.query('SELECT pg_stat_force_next_flush()');
  const { rows } = await pool.query<{ read: number }>(
    `SELECT ((SELECT sum(seq_tup_read) FROM pg_stat_user_tables) + (SELECT sum(idx_tup_read) FROM pg_stat_user_indexes))::float8 AS read`,
  );
  return rows[0]?.read ?? 0;
}

async function costOf(run: () => Promise<ReconciliationView>): Promise<number> {
  const before = await rowsRead();
  expect((await run()).checks.filter(({ ok }) => !ok)).toEqual([]);
  return (await rowsRead()) - before;
}

test('a run over 1,000 new entries beside 200,000 old ones reads a fiftieth of what a full run reads', async () => {
  const verify = () => reconcileIncrementally(pool, { also: {} });
  expect((await verify()).balanced).toBe(true);
  await pool.query('VACUUM ANALYZE');
  for (let from = 0; from < WALLETS; from += 200) {
    const ids = walletIds.slice(from, from + 200);
    await ledger.accept(...ids.map((walletId) => ({ kind: 'deposit' as const, walletId, amount: 1 })));
    await ledger.drain(ids);
  }
  const full = await costOf(() => reconcile(pool, BOOKS));
  const incremental = await costOf(verify);
  const nothingNew = await costOf(verify);
  expect(full).toBeGreaterThan(1_000_000);
  expect(incremental).toBeLessThan(full / 50);
  // wallets and watermarks, and no entry
  expect(nothingNew).toBeLessThan(20 * WALLETS);
}, 120_000);
