// The usual build's worker: a job is a transaction, retried with backoff and jitter after a serialization failure.
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { applyJob } from './apply.ts';
import { backoffMs, jittered } from '@croupier/platform/timing';
import { QUEUE, RESULTS } from './job.ts';
import type { UsualJob, UsualResult } from './job.ts';

const MAX_CONNECTIONS = 64;
const RETRIES = { firstMs: 2, longestMs: 200 };

const redisUrl = process.env['REDIS_URL'] ?? '';
const sharedHouse = process.env['SHARED_HOUSE'] === 'on';
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: MAX_CONNECTIONS });
const publisher = new Redis(redisUrl);

const worker = new Worker<UsualJob>(
  QUEUE,
  async ({ data }) => void (await publisher.publish(RESULTS, JSON.stringify(await apply(data)))),
  { connection: new Redis(redisUrl, { maxRetriesPerRequest: null }), concurrency: 1 },
);
worker.on('error', (error) => process.stderr.write(`${error.message}\n`));
await worker.waitUntilReady();
process.send?.({ type: 'listening' });
process.on('message', (message: { type: string; concurrency?: number }) => {
  if (message.type === 'stop') process.exit(0);
  worker.concurrency = message.concurrency ?? 1;
});

async function apply(job: UsualJob): Promise<UsualResult> {
  for (let attempt = 0; ; attempt++) {
    const result = await tryOnce(job);
    if (result !== 'conflict') return result;
    await pause(jittered(backoffMs(attempt, RETRIES)));
  }
}

async function tryOnce(job: UsualJob): Promise<UsualResult | 'conflict'> {
  const client = await pool.connect();
  try {
    return await applyJob(client, job, sharedHouse);
  } catch (error) {
    await client.query('ROLLBACK');
    if (['40001', '40P01'].includes((error as { code?: string }).code ?? '')) return 'conflict';
    throw error;
  } finally {
    client.release();
  }
}
