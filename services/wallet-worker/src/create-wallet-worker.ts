import { deadLetterQueue, OPERATION_QUEUES, WAGERING_QUEUE } from '@croupier/contracts';
import type { OperationQueue } from '@croupier/contracts';
import { createReader, GroupAcceptor } from '@croupier/ledger';
import { registerAsyncGauges, registerDependencyGauges } from '@croupier/platform/metrics';
import { createPool } from '@croupier/platform/postgres';
import { closeQueue, closeWorker, createProducerQueue } from '@croupier/platform/queues';
import { connectRedis } from '@croupier/platform/redis';
import type { Lifecycle } from '@croupier/platform/lifecycle';
import type { RunningService } from '@croupier/platform/service';
import type { Logger } from '@croupier/platform/log';
import type { Registry } from '@croupier/platform/metrics';
import type { Pool } from '@croupier/platform/postgres';
import type { Queue } from '@croupier/platform/queues';
import { CommitPublisher } from './commit-publisher.ts';
import { AuditSealer } from './audit-sealer.ts';
import { ReconciliationRunner } from './reconciliation-runner.ts';
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

/** Applies queued operations, sweeps up what was lost, and publishes commits. Any number of workers may run. */
export async function createWalletWorker(options: WalletWorkerOptions): Promise<RunningService> {
  const { config, log, registry, lifecycle } = options;
  const pool = lifecycle.acquire('database', openPool(config), (held) => held.end());
  const redis = lifecycle.acquire('redis', connectRedis(config.redisUrl, 'producer', log), (held) =>
    held.disconnect(),
  );
  const queues = openQueues(options);
  const metrics = createMetrics(registry, pool);
  registerDependencyGauges(registry, { postgres: () => pool.query('SELECT 1'), redis: () => redis.ping() });
  const wagering = openWageringQueue(options);
  const publisher = new CommitPublisher({ pool, redis, wagering, secrets: config.serviceSecrets, log });
  lifecycle.acquire('publisher', publisher, (held) => held.close());
  const reader = createReader(pool);

  const parts = { pool, queues, publisher, metrics, log };
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
    // the next sweep finds those whose job was not added
    onAccepted: (operations) => void addJobs(queues, operations).catch(() => {}),
  });
  const sweeper = lifecycle.acquire('sweeper', new Sweeper({ ...parts, applier, acceptor }), (held) =>
    held.stop(),
  );
  sweeper.start();
  const sealer = lifecycle.acquire('audit sealer', new AuditSealer(pool, log), (held) => held.stop());
  sealer.start();
  const { databaseUrl, reconcileEverySeconds: everySeconds } = config;
  const reconciliation = new ReconciliationRunner({ pool, databaseUrl, everySeconds, log });
  lifecycle.acquire('reconciliation', reconciliation, (held) => held.stop());
  reconciliation.start();
  const progress = lifecycle.acquire('progress', watchProgress({ ...config, ...parts, redis }), (held) =>
    held.stop(),
  );
  progress.start();
  registerAsyncGauges(registry, async () => progress.stalledMs / 1000, [
    {
      name: 'croupier_progress_stalled_seconds',
      help: 'Seconds for which free operations have waited and none was decided, as seen by this worker',
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

/** How long a lock of another session is waited for. It is not another worker's: workers skip locked wallets. */
const LOCK_TIMEOUT_MS = 1000;
/** Of a batch that takes some ten milliseconds; less than the 20 s after which the connection is closed. */
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

/** BullMQ counts the attempts of its jobs; how long one waits in between is a setting of the bonus-workers. */
function openWageringQueue({ config, log, lifecycle }: WalletWorkerOptions): Queue {
  const retries = { attempts: config.wageringAttempts, backoff: { type: 'of the bonus-worker' } };
  const queue = createProducerQueue(WAGERING_QUEUE, config.redisUrl, log, retries);
  return lifecycle.acquire(`queue ${WAGERING_QUEUE}`, queue, closeQueue);
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
