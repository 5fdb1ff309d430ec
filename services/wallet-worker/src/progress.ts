import { noteEnded, readQueues } from '@croupier/ledger';
import type { QueueName } from '@croupier/ledger';
import { ProgressWatch } from '@croupier/platform/health';
import type { Look } from '@croupier/platform/health';
import type { Logger } from '@croupier/platform/log';
import type { Pool } from '@croupier/platform/postgres';
import type { Redis } from '@croupier/platform/redis';
import type { OperationQueues } from './jobs.ts';

export interface ProgressOptions {
  pool: Pool;
  redis: Redis;
  queues: OperationQueues;
  databaseUrl: string;
  redisUrl: string;
  log: Logger;
}

/**
 * Whether operations are decided. Blocked wallets, quarantined operations and what is behind them are not waited for,
 * nor is what was paused: no restart of a worker would change any of these.
 */
export function watchProgress(options: ProgressOptions): ProgressWatch {
  const { pool, queues } = options;
  return new ProgressWatch({
    ...options,
    look: () => look(pool, queues),
    writeProbe: (probed) => noteEnded(probed, new Map([['transfers', 0]])),
  });
}

async function look(pool: Pool, queues: OperationQueues): Promise<Look> {
  const paused = await pausedOf(queues);
  const sum = { free: 0, ended: 0 };
  for (const { queue, free, ended } of await readQueues(pool)) {
    if (!paused.has(queue)) sum.free += free;
    sum.ended += ended;
  }
  return sum;
}

/** None while Redis does not answer. */
async function pausedOf(queues: OperationQueues): Promise<ReadonlySet<QueueName>> {
  const names = Object.keys(queues) as QueueName[];
  const paused = await Promise.all(names.map((name) => queues[name].queue.isPaused().catch(() => false)));
  return new Set(names.filter((_, index) => paused[index]));
}
