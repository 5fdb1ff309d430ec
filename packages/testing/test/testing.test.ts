import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Redis } from 'ioredis';
import pg from 'pg';
import {
  createDatabase,
  eventually,
  startPostgres,
  startRedis,
  type TestPostgres,
  type TestRedis,
  token,
} from '@croupier/testing';

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 500, query_timeout: 500 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ answer: unknown }>(sql);
    return rows[0]?.answer;
  } finally {
    client.end().catch(() => {});
  }
}

describe('a test database', () => {
  test('is migrated, and separate from every other', async () => {
    const [one, two] = await Promise.all([createDatabase(), createDatabase()]);
    await ask(one.url, 'CREATE TABLE only_here (id int)');
    expect(await ask(one.url, `SELECT to_regclass('only_here') IS NOT NULL AS answer`)).toBe(true);
    expect(await ask(two.url, `SELECT to_regclass('only_here') IS NOT NULL AS answer`)).toBe(false);
    expect(await ask(two.url, `SELECT to_regclass('migrations') IS NOT NULL AS answer`)).toBe(true);
  });

  test('is gone after drop', async () => {
    const database = await createDatabase();
    await database.drop();
    await expect(ask(database.url, 'SELECT 1 AS answer')).rejects.toThrow('does not exist');
  });
});

describe('a test Redis', () => {
  let redis: TestRedis;
  let client: Redis;
  beforeAll(async () => {
    redis = await startRedis();
    client = new Redis(redis.url, { retryStrategy: () => 20, maxRetriesPerRequest: null });
    client.on('error', () => {});
  });
  afterAll(async () => {
    client.disconnect();
    await redis.stop();
  });

  test('forgets everything at flushall and at a kill, and comes back on the same port', async () => {
    await client.set('a', '1');
    await redis.flushall();
    expect(await client.get('a')).toBeNull();
    await client.set('a', '2');
    await redis.restart();
    expect(await client.get('a')).toBeNull();
  });

  test('answers nothing while it is frozen', async () => {
    redis.freeze();
    let answered = false;
    const answer = client.ping().then(() => (answered = true));
    await expect(eventually(() => expect(answered).toBe(true), { timeoutMs: 200 })).rejects.toThrow();
    redis.thaw();
    await answer;
  });

  test('keeps what is in its append-only file, until it is restarted empty', async () => {
    await using durable = await startRedis({ aof: true });
    const own = new Redis(durable.url, { retryStrategy: () => 20, maxRetriesPerRequest: null });
    own.on('error', () => {});
    await own.config('SET', 'appendfsync', 'always');
    await own.set('a', '1');
    await durable.restart();
    expect(await own.get('a')).toBe('1');
    await durable.restart({ empty: true });
    expect(await own.get('a')).toBeNull();
    own.disconnect();
  });
});

describe('a test PostgreSQL', () => {
  let postgres: TestPostgres;
  beforeAll(async () => {
    postgres = await startPostgres({ fsync: true });
  });
  afterAll(() => postgres.stop());

  test('keeps what was committed when it is stopped like a crash', async () => {
    await ask(postgres.url, 'CREATE TABLE kept (id int)');
    await postgres.stopImmediate();
    await expect(ask(postgres.url, 'SELECT 1 AS answer')).rejects.toThrow('ECONNREFUSED');
    await postgres.start();
    expect(await ask(postgres.url, `SELECT to_regclass('kept') IS NOT NULL AS answer`)).toBe(true);
  });

  test('answers nothing while it is frozen', async () => {
    postgres.freeze();
    await expect(ask(postgres.url, 'SELECT 1 AS answer')).rejects.toThrow('timeout');
    postgres.thaw();
    expect(await ask(postgres.url, 'SELECT 1 AS answer')).toBe(1);
  });
});

test('a token is a player of a day unless it says otherwise', () => {
  const [, payload = ''] = token({ scope: 'admin', ttl: 60 }).split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { iat: number; exp: number };
  expect(claims).toMatchObject({ sub: 'p1', scope: 'admin' });
  expect(claims.exp - claims.iat).toBe(60);
});
