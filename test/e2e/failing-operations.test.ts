import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createPool } from '@croupier/platform/postgres';
import type { Pool } from '@croupier/platform/postgres';
import { reconcile } from '@croupier/ledger';
import { eventually } from '@croupier/testing';
import { MadeToFail } from '../../services/wallet-worker/test/made-to-fail.ts';
import { redisQueue } from '../redis-queue.ts';
import { TestSystem } from '../system.ts';

// Failing operations on real processes: an answer to a caller stays true, whatever is frozen or lost meanwhile.

let system: TestSystem;
let pool: Pool;
let failing: MadeToFail;
beforeAll(async () => {
  system = await TestSystem.start({ realtimes: 0, env: { MAX_QUEUE_AGE_MS: '5000' } });
  pool = createPool(system.postgres.url, { max: 2, application: 'test' });
  failing = await MadeToFail.install(pool);
}, 60_000);
afterAll(async () => {
  await pool.end();
  await system.stop();
});

async function status(id: string): Promise<unknown> {
  return (await system.casino().get(`/v1/operations/${id}`)).body['status'];
}

async function states(id: string): Promise<string[]> {
  const { rows } = await pool.query<{ state: string }>(
    'SELECT state FROM operation_transitions WHERE operation_id = $1 ORDER BY id',
    [id],
  );
  return rows.map(({ state }) => state);
}

/** Until so much time has passed by PostgreSQL's clock: longer than a failing operation delays others. */
async function secondsLater(seconds: number): Promise<void> {
  const now = async (): Promise<number> =>
    (await pool.query<{ now: number }>('SELECT extract(epoch FROM clock_timestamp())::float8 AS now')).rows[0]
      ?.now ?? 0;
  const began = await now();
  await eventually(async () => expect((await now()) - began).toBeGreaterThan(seconds), {
    timeoutMs: (seconds + 10) * 1000,
    intervalMs: 250,
  });
}

async function quarantined(walletId: string, body: object = {}): Promise<string> {
  const { body: accepted } = await system.casino().post('/v1/deposits', { walletId, amount: 500, ...body });
  const id = String(accepted['id']);
  await eventually(async () => expect(await states(id)).not.toEqual([]), { timeoutMs: 20_000 });
  return id;
}

async function expectBooks(): Promise<void> {
  expect((await reconcile(pool)).checks.filter(({ ok }) => !ok)).toEqual([]);
}

test('the only worker is frozen for 12 s: no time is counted, the operation never fails and applies when its cause is gone', async () => {
  const walletId = await system.casino().openWallet('frozen-worker', 1000);
  await failing.with('P0001', walletId);
  const id = await quarantined(walletId);
  const [worker] = system.workers;
  worker?.freeze();
  await secondsLater(12);
  expect(await status(id)).toBe('queued');
  await failing.fixed(walletId);
  worker?.thaw();
  await eventually(async () => expect(await status(id)).toBe('applied'), { timeoutMs: 20_000 });
  expect(await states(id)).not.toContain('failed');
  await expectBooks();
}, 90_000);

test('Redis is frozen for 15 s: the attempts are made without it; what failed stays failed when it is back', async () => {
  const walletId = await system.casino().openWallet('frozen-redis', 1000);
  await failing.with('P0001', walletId);
  const id = await quarantined(walletId);
  system.redis.freeze();
  await secondsLater(15);
  expect(await status(id)).toBe('failed');
  await failing.fixed(walletId);
  system.redis.thaw();
  const later = await system.casino().post('/v1/deposits', { walletId, amount: 1 }, { wait: 20 });
  expect(later.status).toBe(201);
  expect(await status(id)).toBe('failed');
  const { body } = await system.casino().get('/v1/admin/dead-letters?limit=200');
  expect(body['items']).toContainEqual(expect.objectContaining({ operationId: id, attempts: 5 }));
  expect((await system.casino().get(`/v1/wallets/${walletId}`)).body).toMatchObject({ cash: 1001 });
  expect((await system.casino().post(`/v1/admin/dead-letters/${id}/replay`, {})).body).toEqual({
    replayed: 1,
  });
  await eventually(async () => expect(await status(id)).toBe('applied'), { timeoutMs: 20_000 });
  await expectBooks();
}, 90_000);

test('a discarded dead letter leaves the list, stays failed, and a replay of all passes it over', async () => {
  const walletId = await system.casino().openWallet('discarded', 1000);
  await failing.with('P0001', walletId);
  const id = await quarantined(walletId);
  await eventually(async () => expect(await status(id)).toBe('failed'), { timeoutMs: 20_000 });
  await failing.fixed(walletId);
  const discard = (body: object): ReturnType<ReturnType<TestSystem['casino']>['post']> =>
    system.casino().post(`/v1/admin/dead-letters/${id}/discard`, body);
  expect((await discard({})).status).toBe(400);
  expect(await discard({ reason: 'paid by hand' })).toMatchObject({ status: 200, body: { discarded: 1 } });
  expect(await discard({ reason: 'paid by hand' })).toMatchObject({ status: 200, body: { discarded: 0 } });
  expect((await system.casino().post('/v1/admin/dead-letters/replay', {})).body).toEqual({ replayed: 0 });
  expect(await status(id)).toBe('failed');
  const { body } = await system.casino().get('/v1/admin/dead-letters?limit=200');
  expect(body['items']).toEqual([]);
  const unknown = '01990000-0000-7000-8000-000000000000';
  const missing = await system.casino().post(`/v1/admin/dead-letters/${unknown}/discard`, { reason: 'x' });
  expect(missing).toMatchObject({ status: 404, body: { code: 'operation_not_found' } });
}, 60_000);

test('one blocked wallet refuses its own operations and those of no other; the worker stays ready and alive', async () => {
  const casino = system.casino();
  const [blocked, good] = [await casino.openWallet('blocked'), await casino.openWallet('good')];
  await failing.with('XX001', blocked);
  await casino.post('/v1/deposits', { walletId: blocked, amount: 1, reference: 'first' });
  await eventually(
    async () => {
      const other = await casino.post('/v1/deposits', { walletId: good, amount: 1 }, { wait: 20 });
      expect(other.status).toBe(201);
      const refused = await casino.post('/v1/deposits', { walletId: blocked, amount: 1 });
      expect(refused).toMatchObject({ status: 503, body: { code: 'overloaded' } });
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    },
    { timeoutMs: 40_000 },
  );
  // a transfer is an operation of both its wallets
  const transfer = { fromWalletId: good, toWalletId: blocked, amount: 1 };
  expect((await casino.post('/v1/transfers', transfer)).body).toMatchObject({ code: 'overloaded' });
  // a replay is answered, a batch item by item
  expect(
    (await casino.post('/v1/deposits', { walletId: blocked, amount: 1, reference: 'first' })).status,
  ).toBe(202);
  const item = (walletId: string): object => ({ kind: 'deposit', walletId, amount: 1 });
  const batch = await casino.post('/v1/batches', { operations: [item(blocked), item(good)] });
  expect(batch).toMatchObject({
    status: 202,
    body: { items: [{ code: 'overloaded' }, { status: 'queued' }] },
  });
  expect((await casino.post('/v1/batches', { operations: [item(blocked)] })).status).toBe(503);
  const [worker] = system.workers;
  for (const path of ['/readyz', '/livez'])
    expect((await fetch(`${worker?.adminUrl}${path}`)).status).toBe(200);
  await failing.fixed(blocked);
  await eventually(
    async () =>
      expect((await casino.post('/v1/deposits', { walletId: blocked, amount: 1 }, { wait: 5 })).status).toBe(
        201,
      ),
    { timeoutMs: 40_000 },
  );
  await expectBooks();
}, 120_000);

test('one paused queue refuses its own operations and those of no other', async () => {
  const casino = system.casino();
  const offer = await casino.post('/v1/offers', {
    name: 'paused',
    amount: 100,
    terms: {
      wagering: { multiplier: 1, base: 'bonus', counts: 'all' },
      funding: 'cash_first',
      contributions: { default: 100 },
    },
  });
  const [waiting, other, good] = [
    await casino.openWallet('waiting'),
    await casino.openWallet('other'),
    await casino.openWallet('goes-on'),
  ];
  await using bonuses = redisQueue('bonuses', system.redis.url);
  await eventually(() => bonuses.queue.pause());
  const grant = (walletId: string): object => ({ walletId, offerId: offer.body['id'] });
  expect((await casino.post('/v1/bonuses', grant(waiting))).status).toBe(202);
  await eventually(
    async () =>
      expect((await casino.post('/v1/bonuses', grant(other))).body).toMatchObject({ code: 'overloaded' }),
    { timeoutMs: 40_000 },
  );
  const deposit = await casino.post('/v1/deposits', { walletId: good, amount: 1 }, { wait: 20 });
  expect(deposit.status).toBe(201);
  const [worker] = system.workers;
  for (const path of ['/readyz', '/livez'])
    expect((await fetch(`${worker?.adminUrl}${path}`)).status).toBe(200);
  await bonuses.queue.resume();
  await eventually(
    async () => expect((await casino.post('/v1/bonuses', grant(good), { wait: 5 })).status).toBe(201),
    { timeoutMs: 40_000 },
  );
  await expectBooks();
}, 120_000);
