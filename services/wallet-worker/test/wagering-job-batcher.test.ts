import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { WAGERING_QUEUE } from '@croupier/contracts';
import { createLogger } from '@croupier/platform/log';
import { closeQueue, createProducerQueue } from '@croupier/platform/queues';
import type { Queue } from '@croupier/platform/queues';
import { eventually, startRedis } from '@croupier/testing';
import type { TestRedis } from '@croupier/testing';
import { WageringJobBatcher } from '../src/wagering-job-batcher.ts';

const log = createLogger('test', { level: 'silent', format: 'pretty' });
let redis: TestRedis;
let queue: Queue;
let batcher: WageringJobBatcher;

beforeAll(async () => {
  redis = await startRedis();
  queue = createProducerQueue(WAGERING_QUEUE, redis.url, log);
  await eventually(() => queue.getJobCounts());
  batcher = new WageringJobBatcher(queue);
});
afterAll(async () => {
  await closeQueue(queue);
  await redis.stop();
});

test('the first wallets are sent at once; those of the next interval go in one job, each once', async () => {
  const first = batcher.add(['a'], []);
  await first;
  await Promise.all([
    batcher.add(['b', 'c'], []),
    batcher.add(['c'], ['0'.repeat(32)]),
    batcher.add(['d'], []),
  ]);
  const jobs = (await queue.getWaiting()).map(({ data }) => data as unknown);
  expect(jobs).toEqual([{ wallets: ['a'] }, { wallets: ['b', 'c', 'd'], traceIds: ['0'.repeat(32)] }]);
});

test('without Redis every caller of the job is rejected, and later wallets are sent again', async () => {
  await redis.kill();
  const lost = await Promise.allSettled([batcher.add(['e'], []), batcher.add(['f'], [])]);
  expect(lost.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await redis.restart();
  await eventually(() => batcher.add(['g'], []));
  expect((await queue.getWaiting()).map(({ data }) => data as unknown)).toEqual([{ wallets: ['g'] }]);
});
