import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createLogger } from '@croupier/platform/log';
import { closeQueue, closeWorker, createProducerQueue, createWorker } from '@croupier/platform/queues';
import type { Queue } from '@croupier/platform/queues';
import { connectRedis } from '@croupier/platform/redis';
import type { Redis } from 'ioredis';
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

/** Of a close that is forced after half a second: a frozen server costs two seconds more. */
const LIMIT_MS = 500;
const FORCED_MS = 4_000;

test.each(['Redis is away', 'Redis is frozen', 'a job never ends'])(
  'closes soon after its limit when %s',
  async (why) => {
    await using own = await startRedis();
    const queue = createProducerQueue('late', own.url, log);
    await eventually(() => expect((queue.opts.connection as { status: string }).status).toBe('ready'));
    let started = false;
    let end = (): void => {};
    const job = () =>
      new Promise<void>((resolve) => {
        started = true;
        end = resolve;
      });
    const worker = createWorker('late', job, { redisUrl: own.url, log, concurrency: 1, lockMs: 5000 });
    await queue.add('job', {});
    await eventually(() => expect(started).toBe(true));
    if (why === 'Redis is away') await own.kill();
    if (why === 'Redis is frozen') own.freeze();
    if (why !== 'a job never ends') end();
    const began = performance.now();
    await closeWorker(worker, LIMIT_MS);
    expect(performance.now() - began).toBeLessThan(FORCED_MS);
    await closeQueue(queue);
  },
);

test('a forced close ends both connections, also where an attempt to connect fails at that moment', async () => {
  await using own = await startRedis();
  const queue = createProducerQueue('failing', own.url, log);
  await eventually(() => expect((queue.opts.connection as { status: string }).status).toBe('ready'));
  let started = false;
  const job = () => new Promise<void>(() => (started = true));
  const worker = createWorker('failing', job, { redisUrl: own.url, log, concurrency: 1, lockMs: 5000 });
  await queue.add('job', {});
  await eventually(() => expect(started).toBe(true));
  const connection = worker.opts.connection as Redis;
  await own.kill();
  await eventually(() => expect(connection.status).toBe('reconnecting'));
  const disconnect = connection.disconnect.bind(connection);
  connection.disconnect = (reconnect) => {
    // as ioredis does where the attempt that is under way is refused
    connection.disconnect = disconnect;
    connection.emit('error', new Error('connect ECONNREFUSED'));
    disconnect(reconnect);
  };
  await closeWorker(worker, LIMIT_MS);
  expect(connection.status).toBe('end');
  await closeQueue(queue);
});

test('a connection and its duplicate end while they wait to reconnect', async () => {
  await using own = await startRedis();
  const connection = connectRedis(own.url, 'worker', log) as Redis;
  const connections = [connection, connection.duplicate()];
  await Promise.all(connections.map((one) => one.ping()));
  await own.kill();
  for (const one of connections) {
    one.on('error', () => {});
    await eventually(() => expect(one.status).toBe('reconnecting'));
    const waiting = expect(one.ping()).rejects.toThrow('Connection is closed');
    const ended = new Promise((resolve) => one.once('end', resolve));
    one.disconnect();
    await Promise.all([ended, waiting]);
    expect(one.status).toBe('end');
  }
});
