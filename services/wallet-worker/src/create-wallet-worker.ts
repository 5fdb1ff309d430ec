import { deadLetterQueue, OPERATION_QUEUES, WAGERING_QUEUE } from '@croupier/contracts';
import type { OperationQueue } from '@croupier/contracts';
import { createReader, GroupAcceptor } from '@croupier/ledger';
import { readGauges, watchDependencies } from '@croupier/platform/metrics';
import { createPool } from '@croupier/platform/postgres';
import { closeQueue, closeWorker, createProducerQueue } from '@croupier/platform/queues';
import { connectRedis } from '@croupier/platform/redis';
import type { Lifecycle, RunningService } from '@croupier/platform/lifecycle';
import type { Logger } from '@croupier/platform/log';
import type { Registry } from '@croupier/platform/metrics';
import type { Pool } from '@croupier/platform/postgres';
import type { Queue } from '@croupier/platform/queues';
import { Announcer } from './announcer.ts';
import { AuditSealer } from './audit-sealer.ts';
import { BooksCheck } from './books-check.ts';
import type { WalletWorkerConfig } from './config.ts';
import { createConsumer, createDeadLetterConsumer } from './consumer.ts';
import { Failures } from './failures.ts';
import { addJobs } from './jobs.ts';
import type { OperationQueues } from './jobs.ts';
import { createMetrics } from './metrics.ts';
import { watchProgress } from './progress.ts';
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

  const parts = { pool, queues, announcer, metrics, log };
  const failures = new Failures({
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
      onFailure: (report, error) => failures.record(report, error),
    }),
    (held) => held.close(),
  );
  const acceptor = new GroupAcceptor(pool, {
    maxFlush: 1000,
    // those whose job is not added are overlooked by nobody: the next sweep finds them
    onAccepted: (operations) => void addJobs(queues, operations).catch(() => {}),
  });
  const sweeper = lifecycle.acquire('sweeper', new Sweeper({ ...parts, applier, acceptor }), (held) =>
    held.stop(),
  );
  sweeper.start();
  const sealer = lifecycle.acquire('audit sealer', new AuditSealer(pool, log), (held) => held.stop());
  sealer.start();
  const { databaseUrl, booksCheckEverySeconds: everySeconds } = config;
  const books = new BooksCheck({ pool, databaseUrl, everySeconds, log });
  lifecycle.acquire('books check', books, (held) => held.stop());
  books.start();
  const progress = lifecycle.acquire('progress', watchProgress({ ...config, ...parts, redis }), (held) =>
    held.stop(),
  );
  progress.start();
  readGauges(registry, async () => progress.stalledMs / 1000, [
    {
      name: 'progress_stalled_seconds',
      help: 'For how long free operations have waited and none was decided, as this worker sees it',
      value: (stalledSeconds) => stalledSeconds,
    },
  ]);
  const consumer = { ...config, log, applier, metrics };
  const consumers = OPERATION_QUEUES.flatMap((name) => [
    createConsumer(name, consumer),
    createDeadLetterConsumer(name, consumer),
  ]);
  // all at once: each may take as long as a stopping process is given for one
  lifecycle.acquire('consumers', consumers, (held) => Promise.all(held.map((one) => closeWorker(one))));
  return {
    readiness: { progress: () => progress.readiness() },
    liveness: { progress: () => progress.liveness() },
  };
}

/** What another session locks is waited for this long: wallets are skipped, so that it is somebody else than a worker. */
const LOCK_TIMEOUT_MS = 1000;
/** Of a batch that takes some ten milliseconds; less than the 20 s after which the connection is given up. */
const STATEMENT_TIMEOUT_MS = 10_000;

function openPool(config: WalletWorkerConfig): Pool {
  return createPool(config.databaseUrl, {
    max: 8,
    application: 'wallet-worker',
    idleInTransactionMs: 3000,
    lockTimeoutMs: LOCK_TIMEOUT_MS,
    statementTimeoutMs: STATEMENT_TIMEOUT_MS,
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
