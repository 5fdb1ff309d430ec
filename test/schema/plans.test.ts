import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createLogger } from '@croupier/platform/log';
import { connectRedis } from '@croupier/platform/redis';
import { createDatabase, startRedis } from '@croupier/testing';
import { openLedger } from '../../packages/ledger/test/setup.ts';
import type { TestLedger } from '../../packages/ledger/test/setup.ts';
import { readCatalog } from './catalog.ts';
import { withClient } from './client.ts';
import { fullScans } from './plans.ts';
import { namesInSource, statementsOf } from './statements.ts';
import type { Statements } from './statements.ts';
import { runWorkload } from './workload.ts';

/** Tables of which a full scan is cheap, with why. All others are looked into by an index. */
const SMALL: Record<string, string> = {
  blocked_wallets: 'wallets that workers cannot get on with at this moment',
  reconciliation_runs: 'one row',
  dead_letters: 'few, or an alert fires',
  brands: 'a row for each casino of the deployment',
  currencies: 'some two hundred rows',
  player_mask_key: 'one row',
  leaderboards: 'a row for each leaderboard that an operator made',
  queue_progress: 'a row for each queue',
};

/** Full scans of other tables, with why. */
const ALLOWED: Record<string, string> = {
  'read-leftovers: outbox': 'one row: the first of the index',
  'read-unpublished: outbox':
    'in the order of the index, at most as many as the limit; what is published is deleted',
};

let ledger: TestLedger;
let statements: Statements;
beforeAll(async () => {
  ledger = await openLedger();
  const server = await startRedis();
  const redis = connectRedis(
    server.url,
    'producer',
    createLogger('plans', { level: 'silent', format: 'json' }),
  );
  statements = await statementsOf(() => runWorkload(ledger, { histories: 40, redis }));
  redis.disconnect();
  await server.stop();
}, 180_000);
afterAll(() => ledger.close());

test('the workload sends every named statement of the source', () => {
  const named = namesInSource(join(import.meta.dirname, '../..'));
  expect(named.size).toBeGreaterThan(60);
  expect([...named].filter((name) => !statements.has(name))).toEqual([]);
});

describe('no statement scans a table as a whole', () => {
  /** Over all states. */
  const seen = new Set<string>();

  async function unexpectedScans(url: string): Promise<string[]> {
    const scans = (await fullScans(url, statements)).filter((scan) => !(tableOf(scan) in SMALL));
    for (const scan of scans) seen.add(scan);
    return scans.filter((scan) => !(scan in ALLOWED));
  }

  test('while the tables are empty', async () => {
    const { url } = await createDatabase();
    expect(await unexpectedScans(url)).toEqual([]);
  });

  test('when they have grown since the last ANALYZE', async () => {
    expect(await unexpectedScans(ledger.url)).toEqual([]);
  });

  test('when they have grown and were analysed', async () => {
    await withClient(ledger.url, (client) => client.query('ANALYZE'));
    expect(await unexpectedScans(ledger.url)).toEqual([]);
  });

  test('when all that waited is done', async () => {
    await withClient(ledger.url, async (client) => {
      await client.query('DELETE FROM queue; DELETE FROM outbox; DELETE FROM dead_letters');
      await client.query('VACUUM (ANALYZE)');
    });
    expect(await unexpectedScans(ledger.url)).toEqual([]);
  });

  test('each exception is still needed', async () => {
    expect(Object.keys(ALLOWED).filter((scan) => !seen.has(scan))).toEqual([]);
    const { tables } = await withClient(ledger.url, readCatalog);
    const names = new Set(tables.map(({ name }) => name));
    expect(Object.keys(SMALL).filter((name) => !names.has(name))).toEqual([]);
  });
});

test.each([
  ['by a column without an index', 'SELECT id FROM wallets WHERE cash = $1', 'wallets'],
  [
    'through an index from end to end',
    'SELECT wallet_id FROM entries ORDER BY wallet_id, version',
    'entries',
  ],
  ['in a subquery', 'SELECT (SELECT count(*) FROM rejections WHERE code = $1)', 'rejections'],
])('a scan %s is found', async (_how, text, table) => {
  expect(await fullScans(ledger.url, new Map([['made-up', text]]))).toEqual([`made-up: ${table}`]);
});

const tableOf = (scan: string): string => scan.split(': ')[1] ?? '';
