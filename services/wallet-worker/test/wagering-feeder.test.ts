import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { WAGERING_QUEUE } from '@croupier/contracts';
import { createLogger } from '@croupier/platform/log';
import { closeQueue, createProducerQueue } from '@croupier/platform/queues';
import type { Queue } from '@croupier/platform/queues';
import { eventually, startRedis } from '@croupier/testing';
import type { TestRedis } from '@croupier/testing';
import { WageringFeeder } from '../src/wagering-feeder.ts';

const log = createLogger('test', { level: 'silent', format: 'pretty' });
let redis: TestRedis;
let queue: Queue;
let feeder: WageringFeeder;

beforeAll(async () => {
  redis = await startRedis();
  queue = createProducerQueue(WAGERING_QUEUE, redis.url, log);
  await eventually(() => queue.getJobCounts());
  feeder = new WageringFeeder(queue);
});
afterAll(async () => {
  await closeQueue(queue);
  await redis.stop();
});

test('the first news goes at once; what comes while it rests goes in one job, each wallet once', async () => {
  const first = feeder.feed(['a'], []);
  await first;
  await Promise.all([
    feeder.feed(['b', 'c'], []),
    feeder.feed(['c'], ['0'.repeat(32)]),
    feeder.feed(['d'], []),
  ]);
  const jobs = (await queue.getWaiting()).map(({ data }) => data as unknown);
  expect(jobs).toEqual([{ wallets: ['a'] }, { wallets: ['b', 'c', 'd'], traceIds: ['0'.repeat(32)] }]);
});

test('without Redis all who fed the job learn it, and later news goes again', async () => {
  await redis.kill();
  const lost = await Promise.allSettled([feeder.feed(['e'], []), feeder.feed(['f'], [])]);
  expect(lost.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await redis.restart();
  await eventually(() => feeder.feed(['g'], []));
  expect((await queue.getWaiting()).map(({ data }) => data as unknown)).toEqual([{ wallets: ['g'] }]);
});
