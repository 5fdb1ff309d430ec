import { deadLetterQueue, OPERATION_QUEUES, WAGERING_QUEUE } from '@croupier/contracts';
import type { OperationQueue } from '@croupier/contracts';
import {
  createReader,
  GroupAcceptor,
  readBacklog,
  createRegistry as createLedgerRegistry,
} from '@croupier/ledger';
import {
  closeQueue,
  closeWorker,
  connectRedis,
  createPool,
  createProducerQueue,
  watchDependencies,
} from '@croupier/platform';
import type { Lifecycle, Logger, Pool, Queue, Registry, RunningService } from '@croupier/platform';
import { Announcer } from './announcer.ts';
import { BooksCheck } from './books-check.ts';
import type { WalletWorkerConfig } from './config.ts';
import { createConsumer } from './consumer.ts';
import { DeadLetterDesk } from './dead-letter-desk.ts';
import { createMetrics } from './metrics.ts';
import { addJobs } from './retry-jobs.ts';
import type { OperationQueues } from './retry-jobs.ts';
import { Sweeper } from './sweeper.ts';
import { WalletApplier } from './wallet-applier.ts';

export interface WalletWorkerOptions {
  config: WalletWorkerConfig;
  log: Logger;
  registry: Registry;
  lifecycle: Lifecycle;
}

/** Applies operations from the queues, mends what was lost, tells what was committed. Any number of them may run. */
export async function createWalletWorker(options: WalletWorkerOptions): Promise<RunningService> {
  const { config, log, registry, lifecycle } = options;
  const pool = lifecycle.acquire('database', openPool(config), (held) => held.end());
  const redis = lifecycle.acquire('redis', connectRedis(config.redisUrl, 'producer', log), (held) =>
    held.disconnect(),
  );
  const queues = openQueues(options);
  const metrics = createMetrics(registry, pool);
  watchDependencies(registry, { postgres: () => pool.query('SELECT 1'), redis: () => redis.ping() });
  const wagering = openQueue(options, WAGERING_QUEUE);
  const announcer = new Announcer({ pool, redis, wagering, secrets: config.serviceSecrets, log });
  lifecycle.acquire('announcer', announcer, (held) => held.close());
  const reader = createReader(pool);
  const ledger = createLedgerRegistry(pool);

  const parts = { pool, queues, announcer, metrics, log };
  const desk = new DeadLetterDesk({
    ...parts,
    attempts: config.attempts,
    read: async (id) => (await reader.operationsById([id])).get(id),
    apply: (walletIds) => applier.apply(walletIds),
  });
  const applier: WalletApplier = lifecycle.acquire(
    'applier',
    new WalletApplier({
      ...parts,
      batchSize: config.batchSize,
      onIsolated: (isolated) => desk.retry(isolated),
    }),
    (held) => held.close(),
  );
  const acceptor = new GroupAcceptor(pool, {
    maxFlush: 1000,
    // those whose job is not added are overlooked by nobody: the next sweep finds them
    onAccepted: (operations) => void addJobs(queues, operations).catch(() => {}),
  });
  const sweeper = lifecycle.acquire('sweeper', new Sweeper({ ...parts, desk, acceptor }), (held) =>
    held.stop(),
  );
  sweeper.start();
  const { databaseUrl, booksCheckEverySeconds: everySeconds } = config;
  const books = new BooksCheck({ pool, databaseUrl, everySeconds, log });
  lifecycle.acquire('books check', books, (held) => held.stop());
  books.start();
  const replay = async (id: string): Promise<void> => void (await ledger.replay([id], 'queue page'));
  for (const name of OPERATION_QUEUES) {
    const consumer = { ...config, pool, log, applier, desk, replay };
    lifecycle.acquire(`consumer of ${name}`, createConsumer(name, consumer), closeWorker);
  }
  return { readiness: { progress: () => progress(pool, applier) } };
}

function openPool(config: WalletWorkerConfig): Pool {
  return createPool(config.databaseUrl, {
    max: 8,
    application: 'wallet-worker',
    idleInTransactionMs: 3000,
    pointLookups: true,
  });
}

function openQueue({ config, log, lifecycle }: WalletWorkerOptions, name: string): Queue {
  return lifecycle.acquire(`queue ${name}`, createProducerQueue(name, config.redisUrl, log), closeQueue);
}

function openQueues(options: WalletWorkerOptions): OperationQueues {
  const entries = OPERATION_QUEUES.map((name) => {
    return [
      name,
      { queue: openQueue(options, name), dead: openQueue(options, deadLetterQueue(name)) },
    ] as const;
  });
  return Object.fromEntries(entries) as Record<OperationQueue, OperationQueues[OperationQueue]>;
}

/** Old work and no commit for a while: something is stuck, whatever answers pings. */
async function progress(pool: Pool, applier: WalletApplier): Promise<string | null> {
  const { oldestMs } = await readBacklog(pool);
  if (oldestMs < STUCK_AFTER_MS || applier.idleMs < STUCK_AFTER_MS) return null;
  return `an operation has been queued for ${Math.round(oldestMs / 1000)} s and nothing was committed meanwhile`;
}
const STUCK_AFTER_MS = 15_000;
