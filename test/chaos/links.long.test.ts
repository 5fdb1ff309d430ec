import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Redis } from 'ioredis';
import { reconcile } from '@croupier/ledger';
import { createPool } from '@croupier/platform/postgres';
import { eventually, startRedis } from '@croupier/testing';
import { CuttingProxy } from '../cutting-proxy.ts';
import { TestSystem } from '../system.ts';

// The links between services and servers, broken in all the ways in which connections stay.

let system: TestSystem;
let toPostgres: CuttingProxy;
let toRedis: CuttingProxy;
beforeAll(async () => {
  system = await TestSystem.start({
    bonusWorkers: 1,
    beforePostgres: async (url) => (toPostgres = await CuttingProxy.before(url)).through(url),
    beforeRedis: async (url) => (toRedis = await CuttingProxy.before(url)).through(url),
  });
}, 120_000);
afterAll(async () => {
  await system.stop();
  await Promise.all([toPostgres.close(), toRedis.close()]);
});

/** Deposits, each with its own key, until one is applied within its request. Earlier ones may have any answer. */
async function expectApplied(walletId: string): Promise<void> {
  await eventually(
    async () => {
      const body = { walletId, amount: 1 };
      expect((await system.casino().post('/v1/deposits', body, { wait: 5 })).status).toBe(201);
    },
    { timeoutMs: 60_000 },
  );
}

async function expectBooks(): Promise<void> {
  const pool = createPool(system.postgres.url, { max: 1, application: 'test' });
  await eventually(async () => expect((await reconcile(pool)).checks.filter(({ ok }) => !ok)).toEqual([]), {
    timeoutMs: 30_000,
  });
  const transitions = await pool.query('SELECT FROM operation_transitions');
  expect(transitions.rowCount).toBe(0);
  await pool.end();
}

test.each([
  ['PostgreSQL', 'answers'],
  ['PostgreSQL', 'requests'],
  ['Redis', 'answers'],
  ['Redis', 'requests'],
] as const)(
  'one direction to %s is blocked (%s): afterwards all is applied, and no operation failed',
  async (server, which) => {
    const walletId = await system.casino().openWallet(`${server}-${which}`);
    const proxy = server === 'Redis' ? toRedis : toPostgres;
    const accepted = system.casino().post('/v1/deposits', { walletId, amount: 10 }, { wait: 1 });
    proxy.silence(which);
    const meanwhile = system
      .casino()
      .post('/v1/deposits', { walletId, amount: 100, reference: 'meanwhile' }, { wait: 1 });
    // both are answered in their time, whatever they are answered
    for (const answer of await Promise.all([accepted, meanwhile]))
      expect([201, 202, 503]).toContain(answer.status);
    proxy.silence(null);
    proxy.breakAll();
    await expectApplied(walletId);
    const repeated = await system
      .casino()
      .post('/v1/deposits', { walletId, amount: 100, reference: 'meanwhile' }, { wait: 20 });
    expect(repeated.status).toBe(201);
    await expectBooks();
  },
  120_000,
);

test('every link is slow: operations take longer and are applied once', async () => {
  const walletId = await system.casino().openWallet('slow-links');
  toPostgres.delay(100);
  toRedis.delay(100);
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      system.casino().post('/v1/deposits', { walletId, amount: 1, reference: `d${n}` }, { wait: 30 }),
    ),
  );
  toPostgres.delay(0);
  toRedis.delay(0);
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
  expect((await system.casino().get(`/v1/wallets/${walletId}`)).body).toMatchObject({
    cash: 20,
    version: 20,
  });
  await expectBooks();
}, 120_000);

test('Redis fails over, its address moves, and connections to the old server stay: services find the new one', async () => {
  const walletId = await system.casino().openWallet('fail-over');
  await expectApplied(walletId);
  await using successor = await startRedis();
  const old = new Redis(system.redis.url);
  await old.replicaof('127.0.0.1', successor.port);
  toRedis.move(successor.url);
  await expectApplied(walletId);
  // on every connection: nothing of ours is left at the old server
  await eventually(
    async () => {
      const clients = String(await old.client('LIST')).split('\n');
      expect(clients.filter((line) => /\bname=(?!\s)/.test(line) || / sub=[1-9]/.test(line))).toEqual([]);
    },
    { timeoutMs: 30_000 },
  );
  const [worker] = system.workers;
  expect(worker?.output()).toContain('opened anew');
  await old.replicaof('NO', 'ONE');
  toRedis.redirect(system.redis.url);
  old.disconnect();
  await expectApplied(walletId);
  await expectBooks();
}, 180_000);
