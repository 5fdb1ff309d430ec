import { Queue } from 'bullmq';
import type { JobsOptions, QueueOptions } from 'bullmq';
import { connectRedis } from '../redis/redis.ts';
import type { Logger } from '../log.ts';

export type { Queue };

/** A hash tag of its own, so that a Redis Cluster keeps a queue's keys together and spreads the queues. */
export function queuePrefix(name: string): string {
  return `{croupier:${name}}`;
}

const JOB_DEFAULTS: JobsOptions = {
  removeOnComplete: true,
  // failed jobs stay to be looked at, the latest of them
  removeOnFail: { count: 1000 },
  stackTraceLimit: 1,
};

/**
 * The producing end of a queue: adding fails within a second when Redis is away, and never hangs. `retries`: of jobs
 * that have no options of their own; without it they run once.
 */
export function createProducerQueue(
  name: string,
  redisUrl: string,
  log: Logger,
  retries: Pick<JobsOptions, 'attempts' | 'backoff'> = {},
): Queue {
  const connection = connectRedis(redisUrl, 'producer', log);
  const options: QueueOptions = {
    connection,
    prefix: queuePrefix(name),
    defaultJobOptions: { ...JOB_DEFAULTS, ...retries },
    streams: { events: { maxLen: 1000 } },
    skipVersionCheck: true,
    skipWaitingForReady: true,
  };
  const queue = new Queue(name, options);
  queue.on('error', () => {});
  return queue;
}

/** Closes a queue and the connection that was made for it, also when Redis is away. */
export async function closeQueue(queue: Queue): Promise<void> {
  const connection = queue.opts.connection as { disconnect(): void };
  await Promise.race([
    queue.close().catch(() => {}),
    new Promise((resolve) => setTimeout(resolve, 1000).unref()),
  ]);
  connection.disconnect();
}
