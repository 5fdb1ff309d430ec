import { deadLetterQueue, WAGERING_QUEUE } from '@croupier/contracts';
import { OperationSubmitter } from '@croupier/engine';
import { Leaderboards, readPlayerMask } from '@croupier/leaderboards';
import { noteEnded } from '@croupier/ledger';
import type { PlayerMask } from '@croupier/leaderboards';
import { ProgressWatch } from '@croupier/platform/health';
import { registerDependencyGauges } from '@croupier/platform/metrics';
import { createPool } from '@croupier/platform/postgres';
import { closeQueue, closeWorker, createProducerQueue } from '@croupier/platform/queues';
import { connectRedis } from '@croupier/platform/redis';
import type { Lifecycle } from '@croupier/platform/lifecycle';
import type { RunningService } from '@croupier/platform/service';
import type { Logger } from '@croupier/platform/log';
import type { Registry } from '@croupier/platform/metrics';
import type { Pool } from '@croupier/platform/postgres';
import type { Queue } from '@croupier/platform/queues';
import type { BonusWorkerConfig } from './config.ts';
import { createConsumer } from './consumer.ts';
import { DeadLetters } from './dead-letters.ts';
import { Feed } from './feed.ts';
import { BonusWorkerMetrics } from './metrics.ts';
import { RedisLossDetector } from './redis-loss-detector.ts';
import { Sweeper } from './sweeper.ts';
import { WageringProcessor } from './wagering-processor.ts';

export interface BonusWorkerOptions {
  config: BonusWorkerConfig;
  log: Logger;
  registry: Registry;
  lifecycle: Lifecycle;
}

/** The pipeline around the rules: triggers, expiries, leaderboards, feeds. Any number of them may run. */
export async function createBonusWorker(options: BonusWorkerOptions): Promise<RunningService> {
  const { config, log, registry, lifecycle } = options;
  const pool = openPool(options, 'bonus-worker', 4);
  const redis = lifecycle.acquire('redis', connectRedis(config.redisUrl, 'producer', log), (held) =>
    held.disconnect(),
  );
  const wagering = openQueue(options, WAGERING_QUEUE);
  const metrics = new BonusWorkerMetrics(registry, pool, wagering);
  registerDependencyGauges(registry, { postgres: () => pool.query('SELECT 1'), redis: () => redis.ping() });
  const submitter = new OperationSubmitter({
    // a run holds a connection of the other pool while it submits
    pool: openPool(options, 'bonus-worker requests', 2),
    queues: [['bonuses', openQueue(options, 'bonuses')]],
    log,
  });
  const leaderboards = new Leaderboards(pool, redis);
  const readNames = config.feedPlayerIds === 'masked' ? () => readPlayerMask(pool) : async () => plain;
  const feed = lifecycle.acquire('feed', new Feed({ pool, redis, leaderboards, readNames, log }), (held) =>
    held.close(),
  );
  const grant = submitter.submitOwn.bind(submitter);
  const processor = new WageringProcessor({ pool, grant, feed, metrics, log });
  lifecycle.acquire('processor', processor, (held) => held.close());
  const deadLetters = new DeadLetters({
    wagering,
    dead: openQueue(options, deadLetterQueue(WAGERING_QUEUE)),
    metrics,
    log,
  });
  const lossDetector = new RedisLossDetector(redis);
  const sweeper = new Sweeper({
    pool,
    wagering,
    submitter,
    processor,
    leaderboards,
    feed,
    lossDetector,
    deadLetters,
    metrics,
    log,
  });
  lifecycle.acquire('sweeper', sweeper, (held) => held.stop());
  sweeper.start();
  const consumer = createConsumer({ ...config, log, processor, deadLetters, metrics });
  lifecycle.acquire('consumer', consumer, (held) => closeWorker(held));
  const progress = new ProgressWatch({
    ...config,
    pool,
    redis,
    log,
    look: async () => ({ free: await waitingJobs(wagering), ended: processor.ended }),
    writeProbe: (probed) => noteEnded(probed, new Map([['bonuses', 0]])),
  });
  lifecycle.acquire('progress', progress, (held) => held.stop());
  progress.start();
  return {
    readiness: { sweeps: () => sweeper.progress(), progress: () => progress.readiness() },
    liveness: { progress: () => progress.liveness() },
  };
}

/** Jobs that could be processed: none while the queue is paused. */
async function waitingJobs(wagering: Queue): Promise<number> {
  return (await wagering.isPaused()) ? 0 : wagering.getWaitingCount();
}

function openPool({ config, lifecycle }: BonusWorkerOptions, application: string, max: number): Pool {
  const pool = createPool(config.databaseUrl, {
    max,
    application,
    idleInTransactionMs: 10_000,
    pointLookups: true,
  });
  return lifecycle.acquire(application, pool, (held) => held.end());
}

function openQueue({ config, log, lifecycle }: BonusWorkerOptions, name: string): Queue {
  return lifecycle.acquire(`queue ${name}`, createProducerQueue(name, config.redisUrl, log), closeQueue);
}

const plain: PlayerMask = ({ playerId }) => playerId;
