import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually, spawnService, startPostgres, startRedis } from '@croupier/testing';
import type { TestPostgres, TestRedis } from '@croupier/testing';
import { client, startGateway } from './testing.ts';
import type { TestGateway } from './testing.ts';

let postgres: TestPostgres;
let redis: TestRedis;
let gateway: TestGateway;
let ask: ReturnType<typeof client>;
let walletId = '';

beforeAll(async () => {
  [postgres, redis] = await Promise.all([startPostgres(), startRedis({ aof: true })]);
  gateway = await startGateway({
    databaseUrl: postgres.url,
    redisUrl: redis.url,
    environment: { RATE_LIMIT_PLAYER: '1/s', MAX_QUEUE_AGE_MS: '2000' },
  });
  ask = client(gateway);
  walletId = (await ask('POST /v1/wallets', { body: { playerId: 'p1', currency: 'EUR' } })).body.id;
});
afterAll(() => gateway.close());

/** Milliseconds. */
async function timed(action: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await action();
  return performance.now() - began;
}

/** Less than the second that a command of Redis may take; more only as far as this machine is slow at the moment. */
const withoutDelay = async (): Promise<number> =>
  1000 + 10 * (await timed(() => ask('GET /v1/currencies', { sub: 'casino', scope: 'admin' })));

const deposit = (amount: number, headers: Record<string, string> = {}) =>
  ask('POST /v1/deposits', { body: { walletId, amount }, headers });

describe('while Redis is away', () => {
  beforeAll(() => redis.kill());
  afterAll(() => redis.restart({ empty: true }));

  test('operations are accepted without delay, and the gateway stays ready', async () => {
    const took = await timed(async () => {
      expect(await deposit(1)).toMatchObject({ status: 202 });
      expect(await deposit(2)).toMatchObject({ status: 202 });
    });
    expect(took).toBeLessThan(await withoutDelay());
    for (const check of Object.values(gateway.readiness)) expect(await check()).toBeNull();
  });

  test('each gateway limits on its own', async () => {
    const asked = { sub: 'p1', scope: 'player' };
    const statuses: number[] = [];
    const took = await timed(async () => {
      for (let n = 0; n < 4; n++) statuses.push((await ask(`GET /v1/wallets/${walletId}`, asked)).status);
    });
    // one a second comes in
    const through = 2 + Math.min(2, Math.floor(took / 1000));
    const answered = statuses.filter((status) => status === 200).length;
    expect(answered).toBeGreaterThanOrEqual(2);
    expect(answered).toBeLessThanOrEqual(through);
    expect(statuses.filter((status) => status !== 200)).toEqual(
      Array.from({ length: 4 - answered }, () => 429),
    );
  });
});

test('while Redis is frozen operations are accepted without delay', async () => {
  await eventually(async () => expect((await deposit(3)).status).toBe(202));
  const limit = await withoutDelay();
  redis.freeze();
  try {
    const took = await timed(async () => {
      const player = ask('GET /v1/currencies', { sub: 'p2', scope: 'player' });
      const answers = await Promise.all([deposit(4), deposit(5), player]);
      expect(answers.map(({ status }) => status)).toEqual([202, 202, 200]);
    });
    expect(took).toBeLessThan(limit);
  } finally {
    redis.thaw();
  }
});

test('while nothing that is queued gets done, new operations are refused and replays are answered', async () => {
  const headers = { 'idempotency-key': 'k1' };
  const first = await deposit(6, headers);
  await eventually(
    async () => expect(await deposit(7)).toMatchObject({ status: 503, body: { code: 'overloaded' } }),
    { timeoutMs: 15_000 },
  );
  expect((await deposit(8)).headers.get('retry-after')).toMatch(/^\d+$/);
  expect(await deposit(6, headers)).toMatchObject({ status: 202, body: { id: first.body.id } });
  const batch = { operations: [{ kind: 'deposit', walletId, amount: 1 }] };
  expect(await ask('POST /v1/batches', { body: batch })).toMatchObject({
    status: 503,
    body: { code: 'overloaded' },
  });
  // refused is the whole batch only where every item was
  const items = [
    { kind: 'deposit', walletId, amount: 1 },
    { kind: 'deposit', walletId, amount: 6, idempotencyKey: 'k1' },
  ];
  expect(
    await ask('POST /v1/batches', { body: { operations: [...items, { kind: 'nonsense' }] } }),
  ).toMatchObject({
    status: 202,
    body: {
      items: [{ code: 'overloaded' }, { id: first.body.id, replayed: true }, { code: 'invalid_request' }],
    },
  });
  expect(await ask(`GET /v1/wallets/${walletId}`)).toMatchObject({ status: 200 });
  await using worker = await spawnService('wallet-worker', {
    DATABASE_URL: postgres.url,
    REDIS_URL: redis.url,
    LOG_LEVEL: 'error',
  });
  await eventually(async () => expect((await deposit(9)).status).toBe(202), { timeoutMs: 15_000 });
  await worker.stop();
});

describe('while PostgreSQL is away', () => {
  test('503 with Retry-After; the same key finds out when it is back', async () => {
    const headers = { 'idempotency-key': 'found-out' };
    await postgres.stopImmediate();
    for (const call of [() => deposit(50, headers), () => ask(`GET /v1/wallets/${walletId}`)]) {
      const answer = await call();
      expect(answer).toMatchObject({
        status: 503,
        body: { code: expect.stringMatching(/^(overloaded|outcome_unknown)$/) },
      });
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect(await gateway.readiness['postgres']?.().catch((error: unknown) => error)).not.toBeNull();
    await postgres.start();
    await eventually(async () => expect((await deposit(50, headers)).status).toBe(202), {
      timeoutMs: 10_000,
    });
    const operations = await ask(`GET /v1/wallets/${walletId}/operations?limit=200`);
    expect(
      (operations.body['items'] as { amount: number }[]).filter(({ amount }) => amount === 50),
    ).toHaveLength(1);
  });
});

test('an erasure while Redis is away is done in PostgreSQL, and a repeat replaces the copies of leaderboards', async () => {
  await ask('POST /v1/wallets', { body: { playerId: 'ada', currency: 'EUR' } });
  await ask('POST /v1/leaderboards', { body: { id: 'weekly', name: 'W', metric: 'won', currency: 'EUR' } });
  await ask('POST /v1/leaderboards/weekly/scores', { body: { playerId: 'ada', score: 12 } });
  const erase = () => ask('POST /v1/players/ada/erase', { body: {} });
  await redis.kill();
  expect(await erase()).toMatchObject({ status: 503, body: { code: 'outcome_unknown' } });
  expect((await ask('GET /v1/players/ada/wallets')).body['items']).toEqual([]);
  await redis.restart();
  const { playerId } = await eventually(async () => {
    const erased = await erase();
    expect(erased.status).toBe(200);
    return erased.body as unknown as { playerId: string };
  });
  const { body } = await ask('GET /v1/leaderboards/weekly');
  expect(body['entries']).toMatchObject([{ playerId, score: 12 }]);
});
