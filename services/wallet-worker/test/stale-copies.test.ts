import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { deadLetterQueue, OPERATION_QUEUES } from '@croupier/contracts';
import { createLogger } from '@croupier/platform/log';
import { closeQueue, createProducerQueue, createWorker } from '@croupier/platform/queues';
import type { Queue } from '@croupier/platform/queues';
import { eventually, startRedis } from '@croupier/testing';
import type { TestRedis } from '@croupier/testing';
import { UnrecoverableError } from 'bullmq';
import { removeStaleCopies } from '../src/jobs.ts';
import type { OperationQueues } from '../src/jobs.ts';

const log = createLogger('test', { level: 'silent', format: 'pretty' });
const TRANSFERS_DEAD = deadLetterQueue('transfers');

let redis: TestRedis;
let opened: Queue[];
let queues: OperationQueues;
beforeAll(async () => {
  redis = await startRedis();
  const open = (name: string): Queue => createProducerQueue(name, redis.url, log);
  const pairs = OPERATION_QUEUES.map(
    (name) => [name, { queue: open(name), dead: open(deadLetterQueue(name)) }] as const,
  );
  opened = pairs.flatMap(([, { queue, dead }]) => [queue, dead]);
  await eventually(() =>
    expect(opened.every((queue) => (queue.opts.connection as { status: string }).status === 'ready')).toBe(
      true,
    ),
  );
  queues = Object.fromEntries(pairs) as OperationQueues;
}, 60_000);
afterAll(async () => {
  await Promise.all(opened.map(closeQueue));
  await redis.stop();
});

const add = (ids: string[]): Promise<unknown> =>
  queues.transfers.dead.addBulk(ids.map((id) => ({ name: 'copy', data: {}, opts: { jobId: id } })));

test('the oldest of many copies is removed when its operation is no longer a dead letter, failed or waiting', async () => {
  const [staleFailed, staleWaiting] = [randomUUID(), randomUUID()];
  const listed = new Set<string>(Array.from({ length: 300 }, () => randomUUID()));
  await add([staleFailed, ...[...listed].slice(0, 150)]);
  const worker = createWorker(TRANSFERS_DEAD, async () => Promise.reject(new UnrecoverableError('a copy')), {
    redisUrl: redis.url,
    log,
    concurrency: 1,
    lockMs: 5000,
  });
  await eventually(async () => expect(await queues.transfers.dead.getFailedCount()).toBe(151));
  await worker.close();
  await add([staleWaiting, ...[...listed].slice(150)]);

  await removeStaleCopies(queues, async (ids) => new Set(ids.filter((id) => listed.has(id))));
  const left = await queues.transfers.dead.getJobs();
  expect(left).toHaveLength(listed.size);
  expect(new Set(left.map((job) => job.id))).toEqual(listed);
}, 60_000);
