import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createLogger } from '@croupier/platform/log';
import { connectRedis } from '@croupier/platform/redis';
import { eventually } from '@croupier/testing';
import { Load } from '../chaos/load.ts';
import { TestSystem } from '../system.ts';
import { RedisCluster } from './redis-cluster.ts';

// docs/operations/redis.md: the whole system on a Redis Cluster of three primaries.

let cluster: RedisCluster;
let system: TestSystem;
beforeAll(async () => {
  cluster = await RedisCluster.start(3);
  const env = { REDIS_URL: cluster.url, JOB_LOCK_MS: '1500' };
  system = await TestSystem.start({ gateways: 2, workers: 2, realtimes: 2, bonusWorkers: 1, env });
}, 60_000);
afterAll(async () => {
  await system.stop();
  await cluster.stop();
});

test('load: all guarantees hold, and the queues are spread over the nodes', async () => {
  await using load = new Load(system);
  await load.start();
  const before = await cluster.commands();
  await load.more(300);
  await load.finish();
  const done = (await cluster.commands()).map((commands, n) => commands - (before[n] ?? 0));
  expect(Math.min(...done)).toBeGreaterThan(20);
  const nodesWithQueues = (await cluster.keys()).filter((keys) =>
    keys.some((key) => key.startsWith('{croupier:')),
  );
  expect(nodesWithQueues.length).toBeGreaterThan(1);
}, 150_000);

test('the whole cluster is emptied under load: no operation is lost', async () => {
  await using load = new Load(system);
  await load.start();
  await load.more(50);
  for (let n = 0; n < 3; n++) {
    await cluster.flush();
    await load.more(20);
  }
  await load.finish();
}, 150_000);

test('a deposit triggers its bonus, and a leaderboard is kept: the pipeline runs on the cluster too', async () => {
  const casino = system.casino();
  await casino.post('/v1/leaderboards', { id: 'board', name: 'Board', metric: 'won', currency: 'EUR' });
  await casino.post('/v1/offers', {
    name: 'first',
    currency: 'EUR',
    terms: {
      wagering: { multiplier: 1, base: 'bonus', counts: 'all' },
      funding: 'cash_first',
      contributions: { default: 100 },
    },
    trigger: { on: 'deposit', matchPercent: 100, maxAmount: 1000, minDeposit: 100 },
  });
  const walletId = await casino.openWallet('triggered', 1000);
  const bet = { walletId, reference: 'b', gameId: 'slots', roundId: 'r', amount: 100 };
  await casino.post('/v1/bets', bet, { wait: 30 });
  await casino.post(
    '/v1/settlements',
    { walletId, betReference: 'b', reference: 's', amount: 70 },
    { wait: 30 },
  );
  await eventually(
    async () => {
      expect((await casino.get(`/v1/wallets/${walletId}`)).body).toMatchObject({ bonus: 1000 });
      expect((await casino.get('/v1/leaderboards/board')).body).toMatchObject({
        entries: [{ playerId: 'triggered', score: 70 }],
      });
    },
    { timeoutMs: 20_000 },
  );
}, 60_000);

test.each(['redis-cluster://', 'redis-cluster://a:b:c', 'rediss-cluster://user@'])(
  '%s is refused, and the variable is named',
  (url) => {
    const log = createLogger('test', { level: 'silent', format: 'json' });
    expect(() => connectRedis(url, 'producer', log)).toThrow('REDIS_URL is not a valid cluster URL');
  },
);
