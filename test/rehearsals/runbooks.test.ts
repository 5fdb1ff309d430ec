import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { BOOKS } from '@croupier/ledger';
import { changeJournal, createDatabase } from '@croupier/testing';
import { grow } from '../../packages/bench/src/measure/grow.ts';
import { openApiDocument } from '../../services/gateway/src/openapi/document.ts';
import { TestSystem } from '../system.ts';
import { run } from './servers.ts';

// The commands and statements of the runbooks exist, and do what the pages say.

const folder = join(import.meta.dirname, '../../docs/operations');
const pages = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

function found(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), ([, group = '']) => group);
}

test.each(pages)('$name: its links lead somewhere', ({ text }) => {
  const missing = found(text, /\]\(([^)\s#]*)(?:#[^)]*)?\)/g).filter(
    (link) => link !== '' && !/^https?:/.test(link) && !existsSync(join(folder, link)),
  );
  expect(missing).toEqual([]);
});

test.each(pages)('$name: its commands and calls are there', ({ text }) => {
  const { scripts } = JSON.parse(readFileSync(join(folder, '../../package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  for (const name of found(text, /npm run (?:-s )?([\w-]+)/g)) expect(scripts).toHaveProperty(name);
  for (const file of found(text, /`(test\/[\w/.-]+)`/g))
    expect(existsSync(join(folder, '../..', file))).toBe(true);
  const paths = Object.keys(openApiDocument().paths ?? {});
  for (const path of found(text, /(\/v1\/[\w/{}$-]+)/g))
    expect(paths.map((one) => one.replaceAll(/\{\w+\}/g, '*'))).toContain(
      path.replaceAll(/\{\w+\}|\$\w+/g, '*'),
    );
});

test('reconciliation.md explains every check of the ledger', () => {
  const page = pages.find(({ name }) => name === 'reconciliation.md')?.text ?? '';
  expect(found(page, /^\| `([^`]+)`/gm).sort()).toEqual(Object.keys(BOOKS).sort());
});

/** The page's statements, block by block. */
function statements(page: string): string[] {
  const text = pages.find(({ name }) => name === page)?.text ?? '';
  return found(text, /```sql\n([^`]+)```/g);
}

/** SQL: the first digits of an id of that time. Ids of the same millisecond are in no order. */
const digitsOf = (time: string): string =>
  `lpad(to_hex(floor(1000 * extract(epoch FROM ${time}))::int8), 12, '0') || '7'`;

/** SQL: an id of that time. */
const idOf = (time: string): string => `(${digitsOf(time)} || substr(md5(random()::text), 1, 19))::uuid`;

test.each(pages)(
  '$name: its statements name the index of a wallet’s operations (decision 13)',
  ({ text }) => {
    const joined = found(text, /operations (\w+)\b[^;`]*?\b\1\.seq = /g);
    for (const alias of joined) expect(text).toContain(`${alias}.seq > 0`);
  },
);

let system: TestSystem;
beforeAll(async () => {
  system = await TestSystem.start({ realtimes: 0 });
}, 60_000);
afterAll(() => system.stop());

test('the statements for looking around can be run', async () => {
  const inline = pages
    .flatMap(({ text }) => found(text, /`(SELECT [^`]+)`/g))
    .filter((one) => !one.includes('promote'));
  expect(inline.length).toBeGreaterThan(4);
  for (const statement of [...inline, ...statements('reconciliation.md')])
    await run(system.postgres.url, statement);
});

test('stuck-bets.md finds a bet that was left open, and no other', async () => {
  const casino = system.casino();
  const walletId = await casino.openWallet('forgotten', 1000);
  for (const reference of ['old', 'new']) {
    const bet = { walletId, reference, gameId: 'slots', roundId: reference, amount: 100 };
    expect((await casino.post('/v1/bets', bet, { wait: 30 })).status).toBe(201);
  }
  await changeJournal(
    system.postgres.url,
    "UPDATE operations SET created_at = now() - interval '25 hours' WHERE reference = 'old'",
  );
  const [query = ''] = statements('stuck-bets.md');
  const open = await run(system.postgres.url, query);
  expect(open).toMatchObject([{ wallet_id: walletId, reference: 'old', amount: 100 }]);
  const rollback = { walletId, betReference: 'old', reference: 'ticket-4711' };
  expect((await casino.post('/v1/rollbacks', rollback, { wait: 30 })).status).toBe(201);
  expect(await run(system.postgres.url, query)).toEqual([]);
});

test('retention.md deletes the metadata of old operations, and no key', async () => {
  const casino = system.casino();
  const walletId = await casino.openWallet('long-ago');
  const bare = { walletId, amount: 5, reference: 'bare' };
  const full = { walletId, amount: 7, reference: 'full', metadata: { cashier: 'seven' } };
  for (const deposit of [bare, full]) await casino.post('/v1/deposits', deposit, { wait: 30 });
  const longAgo = "now() - interval '3 years' + make_interval(secs => seq / 1000.0)";
  await changeJournal(
    system.postgres.url,
    `UPDATE operations SET created_at = ${longAgo},
        id = overlay(replace(id::text, '-', '') placing ${digitsOf(longAgo)} from 1)::uuid
      WHERE wallet_id = '${walletId}'`,
  );
  const retention = statements('retention.md');
  await run(system.postgres.url, ...retention);
  const bodies = await run(
    system.postgres.url,
    `SELECT FROM operation_metadata WHERE wallet_id = '${walletId}'`,
  );
  expect(bodies).toEqual([]);
  const again = await casino.post('/v1/deposits', bare, { wait: 30 });
  expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
  expect((await casino.post('/v1/deposits', full)).body).toMatchObject({
    code: 'idempotency_key_reused',
    differs: ['metadata'],
  });
  expect((await casino.get(`/v1/wallets/${walletId}`)).body).toMatchObject({ cash: 12 });
  expect((await casino.get('/v1/admin/reconciliation')).body).toMatchObject({ balanced: true });
});

/** Operations with metadata, of 20 wallets in turn: so many old ones, and as many new ones. */
const OLD = 20_000;

const writeOperations = (age: string): string => {
  const time = `now() - interval '${age}' + make_interval(secs => n / 1000.0)`;
  return `WITH stored AS (
      INSERT INTO operations (id, wallet_id, kind, amount, created_by, created_at)
      SELECT ${idOf(time)}, md5((n % 20)::text)::uuid, 'deposit', 1, 'a test', ${time}
      FROM generate_series(1, ${OLD}) AS n ORDER BY n RETURNING wallet_id, seq)
    INSERT INTO operation_metadata SELECT wallet_id, seq, '{"a": 1}' FROM stored`;
};

/** What PostgreSQL has counted of the two tables: sequential scans, rows found by an index, rows deleted. */
const READS = `SELECT sum(seq_scan)::int8 AS scans, sum(idx_tup_fetch)::int8 AS "byIndex", sum(n_tup_del)::int8 AS deleted
  FROM pg_stat_user_tables WHERE relname IN ('operations', 'operation_metadata')`;

test('the clean-up of retention.md reads each old row once, by its key, however large the tables are', async () => {
  const { url } = await createDatabase();
  const cleanUp = statements('retention.md').map((text) => text.replace('LIMIT 10000', 'LIMIT 1000'));
  // on one connection, which reports what it counted when asked to: the figures of another may arrive at any time
  const [reads] = await run<{ scans: number; byIndex: number; deleted: number }>(
    url,
    ...['3 years', '1 day'].map(writeOperations),
    'VACUUM ANALYZE',
    'SELECT pg_stat_force_next_flush()',
    'SELECT pg_stat_reset()',
    ...cleanUp,
    'SELECT pg_stat_force_next_flush()',
    READS,
  );
  const left = await run(
    url,
    `SELECT count(*) AS rows, count(*) FILTER (WHERE o.created_at < now() - interval '2 years') AS old
      FROM operation_metadata m JOIN operations o USING (wallet_id, seq)`,
  );
  expect(left).toEqual([{ rows: OLD, old: 0 }]);
  expect(reads).toMatchObject({ scans: 0, deleted: OLD });
  // one more of `operations`, and none twice where a portion ends
  expect(reads?.byIndex).toBeLessThan(OLD + 100);
});

test('a gateway whose clock was years behind makes no new operation an old one', async () => {
  const { url } = await createDatabase();
  const misdated = `INSERT INTO operations (id, wallet_id, kind, amount, created_by)
    VALUES (${idOf("'1980-01-01'::timestamptz")}, md5('0')::uuid, 'deposit', 1, 'a test')`;
  await run(url, writeOperations('1 day'), misdated, ...statements('retention.md'));
  expect(await run(url, 'SELECT count(*) AS rows FROM operation_metadata')).toEqual([{ rows: OLD }]);
});

test('retention.md names every table, and what an operation takes on disk', async () => {
  const page = pages.find(({ name }) => name === 'retention.md')?.text ?? '';
  const { url } = await createDatabase();
  const tables = await run<{ name: string }>(
    url,
    "SELECT relname AS name FROM pg_stat_user_tables WHERE relname NOT LIKE 'migration%'",
  );
  // of one row, or of one a queue
  const small = new Set([
    'audit_head',
    'player_mask_key',
    'queue_progress',
    'reconciliation_progress',
    'reconciliation_runs',
  ]);
  expect(
    tables.map(({ name }) => name).filter((name) => !small.has(name) && !page.includes(`\`${name}\``)),
  ).toEqual([]);

  const [{ ids } = { ids: [] }] = await run<{ ids: string[] }>(
    url,
    `WITH opened AS (INSERT INTO wallets (id, player_id, currency, version, cash)
        SELECT gen_random_uuid(), 'p' || n, 'EUR', 1, 1000 FROM generate_series(1, 50) AS n RETURNING id)
      SELECT array_agg(id) AS ids FROM opened`,
  );
  const written = await grow(url, ids, 20_000);
  const [size] = await run<{ bytes: number }>(
    url,
    `SELECT sum(pg_relation_size(indexrelid))::int8 + (SELECT sum(pg_relation_size(relid)) FROM pg_stat_user_tables)::int8 AS bytes
      FROM pg_stat_user_indexes`,
  );
  const [documented] = found(page, /(\d+) bytes with short references/g).map(Number);
  const measured = (size?.bytes ?? 0) / written;
  expect(Math.abs(measured / (documented ?? 0) - 1)).toBeLessThan(0.1);
});
