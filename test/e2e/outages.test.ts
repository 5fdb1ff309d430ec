import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventually } from '@croupier/testing';
import { CuttingProxy } from '../cutting-proxy.ts';
import { TestSystem } from '../system.ts';

let system: TestSystem;
let proxy: CuttingProxy;
beforeAll(async () => {
  system = await TestSystem.start({
    realtimes: 0,
    beforePostgres: async (url) => {
      proxy = await CuttingProxy.before(url);
      return proxy.through(url);
    },
  });
}, 60_000);
afterAll(async () => {
  await system.stop();
  await proxy.close();
});

interface Stored {
  id: string;
  status: string;
}

async function status(id: string): Promise<string> {
  return ((await system.casino().get(`/v1/operations/${id}`)).body as unknown as Stored).status;
}

test('the answer is lost after the commit: the outcome is unknown, and a repeat with the same key returns it', async () => {
  const casino = system.casino();
  const walletId = await casino.openWallet('unknown');
  proxy.loseAnswerTo('store-new-operations');
  const deposit = { walletId, amount: 500, reference: 'd1' };
  const lost = await casino.post('/v1/deposits', deposit);
  expect(lost).toMatchObject({ status: 503, body: { code: 'outcome_unknown' } });
  expect(Number(lost.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(proxy.cuts).toBe(1);
  const found = await casino.post('/v1/deposits', deposit, { wait: 30 });
  expect(found.status).toBe(201);
  expect(found.headers.get('idempotency-replayed')).toBe('true');
  expect((await casino.get(`/v1/wallets/${walletId}`)).body).toMatchObject({ cash: 500, version: 1 });
});

test('Redis is away: operations are accepted at once, the gateway stays ready, and they apply when it is back', async () => {
  const casino = system.casino();
  const asked = performance.now();
  const walletId = await casino.openWallet('no-redis');
  const usual = performance.now() - asked;
  system.redis.freeze();
  const began = performance.now();
  const accepted = await casino.post('/v1/deposits', { walletId, amount: 100 });
  expect(accepted.status).toBe(202);
  // more only as far as this machine is slow at the moment
  expect(performance.now() - began).toBeLessThan(2000 + 10 * usual);
  expect((await fetch(`${system.gateways[0]?.service.adminUrl ?? ''}/readyz`)).status).toBe(200);
  await system.redis.kill();
  expect((await casino.post('/v1/deposits', { walletId, amount: 100 })).status).toBe(202);
  await system.redis.restart();
  await eventually(
    async () => expect((await casino.get(`/v1/wallets/${walletId}`)).body).toMatchObject({ cash: 200 }),
    {
      timeoutMs: 20_000,
    },
  );
}, 60_000);

test('PostgreSQL is away: 503 with Retry-After and nothing stored; what was accepted before is applied after', async () => {
  const casino = system.casino();
  const walletId = await casino.openWallet('no-postgres', 1000);
  const before = (await casino.post('/v1/deposits', { walletId, amount: 10 })).body as unknown as Stored;
  await system.postgres.stopImmediate();
  const refused = await casino.post('/v1/deposits', { walletId, amount: 1, reference: 'never' });
  expect(refused.status).toBe(503);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  await system.postgres.start();
  await eventually(async () => expect(await status(before.id)).toBe('applied'), { timeoutMs: 20_000 });
  await eventually(async () => {
    const found = await casino.get(`/v1/wallets/${walletId}/operations?reference=never`);
    expect(found).toMatchObject({ status: 200, body: { items: [] } });
  });
}, 60_000);

test('a stop under load answers everything and leaves nothing undone', async () => {
  const casino = system.casino();
  const walletId = await casino.openWallet('stopping', 0);
  const sent = Array.from({ length: 100 }, () =>
    casino.post('/v1/deposits', { walletId, amount: 1 }, { wait: 30 }).catch(() => null),
  );
  await Promise.race(sent);
  const codes = await Promise.all([
    system.gateways[0]?.service.stop(),
    ...system.workers.map((worker) => worker.stop()),
  ]);
  expect(codes).toEqual([0, 0]);
  const answers = (await Promise.all(sent)).filter((answer) => answer !== null);
  expect(answers.filter(({ status: code }) => code >= 500)).toEqual([]);
  system.gateways.length = 0;
  system.workers.length = 0;
  await Promise.all([system.startGateway(), system.startWorker()]);
  const accepted = answers.filter(({ status: code }) => code === 201 || code === 202).length;
  await eventually(
    async () => {
      const { body } = await system.casino().get(`/v1/wallets/${walletId}`);
      expect((body as unknown as { cash: number }).cash).toBeGreaterThanOrEqual(accepted);
    },
    { timeoutMs: 20_000 },
  );
}, 60_000);
