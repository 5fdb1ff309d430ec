import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createPool } from '@croupier/platform/postgres';
import type { Pool } from '@croupier/platform/postgres';
import { createDatabase, eventually, startRedis } from '@croupier/testing';
import { CuttingProxy } from '../../../test/cutting-proxy.ts';
import { client, startGateway } from './testing.ts';
import type { TestGateway } from './testing.ts';

// What a caller is answered when the database fails in the middle of a request. No worker: what is stored stays queued.

let proxy: CuttingProxy;
let direct: Pool;
let name = '';
let urls = { databaseUrl: '', redisUrl: '' };
const gateways: TestGateway[] = [];
let ask: ReturnType<typeof client>;
let walletId = '';

beforeAll(async () => {
  const [database, redis] = await Promise.all([createDatabase(), startRedis()]);
  name = database.name;
  proxy = await CuttingProxy.before(database.url);
  direct = createPool(database.url, { max: 3, application: 'test' });
  urls = { databaseUrl: proxy.through(database.url), redisUrl: redis.url };
  ask = client(await start());
  walletId = (await ask('POST /v1/wallets', { body: { playerId: 'p1', currency: 'EUR' } })).body.id;
});
afterAll(async () => {
  await Promise.all(gateways.map((gateway) => gateway.close()));
  await direct.end();
  await proxy.close();
});

async function start(): Promise<TestGateway> {
  const gateway = await startGateway(urls);
  gateways.push(gateway);
  return gateway;
}

const deposit = (amount: number, headers: Record<string, string> = {}) =>
  ask('POST /v1/deposits', { body: { walletId, amount }, headers });

async function stored(amount: number): Promise<number> {
  const { rows } = await direct.query<{ count: number }>(
    'SELECT count(*)::int4 FROM operations WHERE amount = $1',
    [amount],
  );
  return rows[0]?.count ?? -1;
}

/** The backend of the gateway that waits for a lock. */
const waiting = (): Promise<number> =>
  eventually(async () => {
    const { rows } = await direct.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'gateway' AND wait_event_type = 'Lock'`,
    );
    expect(rows.length).toBeGreaterThan(0);
    return rows[0]?.pid ?? 0;
  });

async function whileLocked(table: string, work: () => Promise<void>): Promise<void> {
  const locker = await direct.connect();
  await locker.query(`BEGIN; LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
  try {
    await work();
  } finally {
    await locker.query('ROLLBACK');
    locker.release();
  }
}

describe('a batch whose look-up loses its connection', () => {
  const batch = (...amounts: number[]) =>
    ask('POST /v1/batches', {
      body: {
        operations: amounts.map((amount) => ({
          kind: 'deposit',
          walletId,
          amount,
          idempotencyKey: `b${amount}`,
        })),
      },
    });

  test('says of each item what is true: unknown where a key was found taken, accepted where it was stored', async () => {
    const { body: first } = await batch(101);
    proxy.loseAnswerTo('find-accepted');
    const answer = await batch(101, 102);
    expect(answer).toMatchObject({
      status: 202,
      body: {
        items: [
          { status: 503, code: 'outcome_unknown', idempotencyKey: 'b101' },
          { status: 'queued', amount: 102 },
        ],
      },
    });
    expect(await stored(102)).toBe(1);
    const again = (await batch(101, 102)).body['items'];
    expect(again).toMatchObject([
      { replayed: true, id: (first['items'] as { id: string }[])[0]?.id },
      { replayed: true, id: (answer.body['items'] as { id: string }[])[1]?.id },
    ]);
  });

  test('says 503 for the whole of it only where nothing of it was stored', async () => {
    await whileLocked('operations', async () => {
      const answer = batch(103, 104);
      await direct.query('SELECT pg_cancel_backend($1)', [await waiting()]);
      expect(await answer).toMatchObject({ status: 503, body: { code: 'overloaded' } });
    });
    expect(await stored(103)).toBe(0);
  });
});

test('a lost answer is outcome_unknown, with the key that finds out although none was sent', async () => {
  proxy.loseAnswerTo('store-new-operations');
  const lost = await deposit(201);
  expect(lost).toMatchObject({ status: 503, body: { code: 'outcome_unknown' } });
  const key = String(lost.body['idempotencyKey']);
  const found = await deposit(201, { 'idempotency-key': key });
  expect(found).toMatchObject({ status: 202, body: { idempotencyKey: key } });
  expect(found.headers.get('idempotency-replayed')).toBe('true');
  expect(await stored(201)).toBe(1);
});

test.each(['pg_cancel_backend', 'pg_terminate_backend'])(
  'after %s on the insert nothing was stored: overloaded, with Retry-After',
  async (end) => {
    await whileLocked('operations', async () => {
      const answer = deposit(301);
      await direct.query(`SELECT ${end}($1)`, [await waiting()]);
      const { status, body, headers } = await answer;
      expect({ status, code: body['code'] }).toEqual({ status: 503, code: 'overloaded' });
      expect(headers.get('retry-after')).toMatch(/^\d+$/);
    });
    expect(await stored(301)).toBe(0);
  },
);

test('a change that was made and cannot be read back is not called overloaded', async () => {
  const terms = {
    wagering: { multiplier: 1, base: 'bonus', counts: 'all' },
    funding: 'cash_first',
    contributions: { default: 100 },
  };
  const made = await ask('POST /v1/offers', { body: { name: 'o', terms } });
  const board = { id: 'board', name: 'b', metric: 'won', currency: 'EUR' };
  proxy.loseAnswerTo('read-leaderboard');
  expect(await ask('POST /v1/leaderboards', { body: board })).toMatchObject({
    status: 503,
    body: { code: 'outcome_unknown' },
  });
  expect(await ask('POST /v1/leaderboards', { body: board })).toMatchObject({ status: 200 });
  expect(await ask(`POST /v1/offers/${made.body.id}/archive`, { body: {} })).toMatchObject({ status: 200 });
});

describe('a database with other settings', () => {
  const withSetting = async (setting: string, work: (asks: typeof ask) => Promise<void>): Promise<void> => {
    const [parameter] = setting.split(' ');
    await direct.query(`ALTER DATABASE ${name} SET ${setting}`);
    try {
      await work(client(await start()));
    } finally {
      await direct.query(`ALTER DATABASE ${name} RESET ${parameter}`);
    }
  };

  test('that is read only: nothing was stored, and reads are answered', () =>
    withSetting('default_transaction_read_only = on', async (asks) => {
      const answer = await asks('POST /v1/deposits', { body: { walletId, amount: 401 } });
      expect(answer).toMatchObject({ status: 503, body: { code: 'overloaded' } });
      const made = await asks('POST /v1/wallets', { body: { playerId: 'p2', currency: 'EUR' } });
      expect(made).toMatchObject({ status: 503, body: { code: 'overloaded' } });
      expect(await asks(`GET /v1/wallets/${walletId}`)).toMatchObject({ status: 200 });
    }));

  test.each([
    "datestyle = 'SQL, DMY'",
    "datestyle = 'German'",
    "datestyle = 'Postgres, DMY'",
    "timezone = 'Asia/Kathmandu'",
    "intervalstyle = 'iso_8601'",
    "bytea_output = 'escape'",
    "client_encoding = 'LATIN1'",
    'extra_float_digits = -15',
    'standard_conforming_strings = off',
    'array_nulls = off',
  ])('%s: the same answers', (setting) =>
    withSetting(setting, async (asks) => {
      const operations = `GET /v1/wallets/${walletId}/operations`;
      expect((await asks(operations)).body).toEqual((await ask(operations)).body);
      const body = { playerId: setting.replaceAll(' ', ''), currency: 'EUR', metadata: { note: 'ß\\€' } };
      const before = Date.now();
      const made = await asks('POST /v1/wallets', { body });
      expect(made).toMatchObject({ status: 201, body });
      expect(Math.abs(Date.parse(String(made.body['createdAt'])) - before)).toBeLessThan(60_000);
      expect((await ask(`GET /v1/wallets/${made.body.id}`)).body).toEqual(made.body);
    }),
  );
});
