import { Worker } from 'bullmq';
import type { Processor } from 'bullmq';
import type { Logger } from '../log.ts';
import { queuePrefix } from './queues.ts';
import { connectRedis } from '../redis/redis.ts';

export interface WorkerOptions {
  redisUrl: string;
  log: Logger;
  /** Jobs that the process works on concurrently. */
  concurrency: number;
  /** Job lock duration in milliseconds: without a renewal another worker takes the job. */
  lockMs: number;
  /** Milliseconds before a job is run again after `failures`, where its own backoff names this worker's strategy. */
  backoff?: (type: string | undefined, error: Error | undefined, failures: number) => number;
}

/** Failed jobs that a queue keeps to be looked at. */
const FAILED_JOBS_KEPT = 1000;

/** The consuming end of a queue, on a connection of its own that waits for Redis as long as it takes. */
export function createWorker(queue: string, processor: Processor, options: WorkerOptions): Worker {
  const { redisUrl, log, concurrency, lockMs, backoff } = options;
  const connection = connectRedis(redisUrl, 'worker', log);
  const worker = new Worker(queue, processor, {
    connection,
    prefix: queuePrefix(queue),
    concurrency,
    removeOnComplete: { count: 0 },
    removeOnFail: { count: FAILED_JOBS_KEPT },
    ...(backoff === undefined
      ? {}
      : { settings: { backoffStrategy: (failures, type, error) => backoff(type, error, failures) } }),
    // a job whose worker was killed ten times is not to blame; a job that never ends is
    maxStalledCount: 10,
    maxStartedAttempts: 50,
    lockDuration: lockMs,
    // a fraction would be refused by BullMQ's script, and no job of a killed worker would ever be taken over
    stalledInterval: Math.floor(lockMs / 3),
  });
  worker.on('closed', () => connection.disconnect());
  worker.on('error', (error) => log.debug('queue trouble', { queue, error }));
  return worker;
}

/** Before a close is forced: less than a stopping process is given in all. */
const CLOSE_LIMIT_MS = 8000;

/**
 * Jobs in hand are finished. A close hangs while Redis is away and where a job never ends, so then it is forced: its
 * connections are cut, and unfinished jobs run elsewhere when their locks end.
 */
export async function closeWorker(worker: Worker, limitMs = CLOSE_LIMIT_MS): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, limitMs, 'late').unref();
  });
  const ended = await Promise.race([worker.close(), limit]);
  clearTimeout(timer);
  // a second `close`, forced or not, would wait for the first
  if (ended === 'late') await cut(worker);
}

/** Of both connections each may fail once. */
const CUTS = 3;

/** A cut rejects where an attempt to connect fails just then, and leaves the other connection as it is. */
async function cut(worker: Worker): Promise<void> {
  for (let left = CUTS; left > 0; left--) {
    const isCut = await worker.disconnect().then(
      () => true,
      () => false,
    );
    if (isCut) return;
  }
}
