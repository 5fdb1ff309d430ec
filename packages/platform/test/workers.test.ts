import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createLogger } from '@croupier/platform/log';
import { closeQueue, closeWorker, createProducerQueue, createWorker } from '@croupier/platform/queues';
import type { Queue } from '@croupier/platform/queues';
import { eventually, startRedis } from '@croupier/testing';
import type { TestRedis } from '@croupier/testing';

const log = createLogger('test', { level: 'silent', format: 'pretty' });

let redis: TestRedis;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis.stop());

async function openQueue(name: string): Promise<Queue> {
  const queue = createProducerQueue(name, redis.url, log);
  await eventually(() => expect((queue.opts.connection as { status: string }).status).toBe('ready'));
  return queue;
}

test.each([500, 900, 1000])(
  'a job of a lost worker is taken over when its lock of %d ms ends',
  async (lockMs) => {
    const name = `lock-of-${lockMs}`;
    const queue = await openQueue(name);
    const options = { redisUrl: redis.url, log, concurrency: 1, lockMs };
    let started = false;
    const lost = createWorker(name, () => new Promise(() => (started = true)), options);
    await queue.add('job', {});
    await eventually(() => expect(started).toBe(true));
    await lost.close(true);
    const taken: string[] = [];
    const next = createWorker(name, async (job) => void taken.push(job.name), options);
    try {
      await eventually(() => expect(taken).toEqual(['job']), { timeoutMs: 20_000 });
    } finally {
      await closeWorker(next);
      await closeQueue(queue);
    }
  },
);
