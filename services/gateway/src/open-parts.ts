import { randomUUID } from 'node:crypto';
import { ALL_QUEUES } from '@croupier/contracts';
import type { OperationQueue } from '@croupier/contracts';
import { Leaderboards, readPlayerMask } from '@croupier/leaderboards';
import {
  createReader,
  createRegistry,
  exportAudit,
  GroupAcceptor,
  readAudit,
  readLateWallets,
  readQueues,
  reconcileIncrementally,
  watchLedger,
} from '@croupier/ledger';
import { explain } from '@croupier/reports';
import { registerDependencyGauges } from '@croupier/platform/metrics';
import type { Registry } from '@croupier/platform/metrics';
import { closeQueue, createProducerQueue } from '@croupier/platform/queues';
import { connectRedis, DroppedMessages, MessageSeal } from '@croupier/platform/redis';
import type { Lifecycle } from '@croupier/platform/lifecycle';
import type { Logger } from '@croupier/platform/log';
import type { Pool } from '@croupier/platform/postgres';
import type { Redis } from '@croupier/platform/redis';

import type { GatewayConfig } from './config.ts';
import { Enqueuer } from './operations/enqueue.ts';
import type { Queue } from './operations/enqueue.ts';
import type { Gateway } from './gateway.ts';
import type { HttpMetrics } from './http/http-metrics.ts';
import { Limits } from './http/limits.ts';
import { Pressure } from './operations/pressure.ts';
import { PlayerNames } from './realtime/player-names.ts';
import { openPools } from './pools.ts';
import type { Pools } from './pools.ts';
import { RealtimePublisher } from './realtime/realtime-publisher.ts';
import type { Publish } from './realtime/realtime-publisher.ts';
import { Results } from './operations/results.ts';
import { TokenBuckets } from './http/token-bucket.ts';

export interface GatewayOptions {
  config: GatewayConfig;
  log: Logger;
  registry: Registry;
  /** Tells those who listen what was changed here; by Redis if not given. */
  publish?: Publish;
}

export interface Parts {
  gateway: Gateway;
  pool: Pool;
  queues: ReadonlyMap<string, Queue>;
  limits: Limits;
  pressure: Pressure;
  /** The connection that requests use. */
  redis: Redis;
}

/** Operations in one insert: a larger one gains next to nothing and makes its clients wait for each other. */
const MAX_FLUSH = 500;
/** Requests wait for Redis: rather without limits and copies than late. */
const REDIS_TIMEOUT_MS = 250;

/** Connects to PostgreSQL and Redis, and builds what handlers work with. Neither has to be there yet. */
export function openParts(options: GatewayOptions, metrics: HttpMetrics, lifecycle: Lifecycle): Parts {
  const { config, log } = options;
  const pools = openPools(config, lifecycle);
  const queues = openQueues(config, log, lifecycle);
  const redis = openRequestRedis(config, log, lifecycle);
  watchLedger(options.registry, pools.pool);
  registerDependencyGauges(options.registry, {
    postgres: () => pools.pool.query('SELECT 1'),
    redis: () => redis.ping(),
  });
  const gateway = openGateway(options, { metrics, pools, queues, redis, lifecycle });
  const pressure = new Pressure({
    ...config,
    redis,
    log,
    readQueues: () => readQueues(pools.pool),
    readLateWallets: (query) => readLateWallets(pools.pool, query),
  });
  lifecycle.acquire('pressure', pressure, (held) => held.stop());
  return {
    gateway,
    pool: pools.pool,
    queues,
    limits: new Limits(new TokenBuckets(redis), config.rates),
    pressure,
    redis,
  };
}

function openQueues({ redisUrl }: GatewayConfig, log: Logger, lifecycle: Lifecycle): Map<string, Queue> {
  const open = (name: string): [string, Queue] => [
    name,
    lifecycle.acquire(`queue ${name}`, createProducerQueue(name, redisUrl, log), closeQueue),
  ];
  return new Map(ALL_QUEUES.map(open));
}

function openRequestRedis({ redisUrl }: GatewayConfig, log: Logger, lifecycle: Lifecycle): Redis {
  const redis = connectRedis(redisUrl, 'producer', log, { commandTimeout: REDIS_TIMEOUT_MS });
  return lifecycle.acquire('requests', redis, (held) => held.disconnect());
}

interface Opened {
  metrics: HttpMetrics;
  pools: Pools;
  queues: Map<string, Queue>;
  redis: Redis;
  lifecycle: Lifecycle;
}

function openGateway(options: GatewayOptions, { metrics, pools, queues, redis, lifecycle }: Opened): Gateway {
  const { config, log } = options;
  const { pool, acceptPool, longPool } = pools;
  const id = randomUUID().slice(0, 8);
  const reader = createReader(pool);
  const subscriber = connectRedis(config.redisUrl, 'subscriber', log);
  lifecycle.acquire('results', subscriber, (held) => held.disconnect());
  const enqueuer = new Enqueuer(operationQueues(queues), (queue) => metrics.jobsNotAdded.inc({ queue }));
  const enqueue = enqueuer.enqueue.bind(enqueuer);
  return {
    id,
    reader,
    acceptor: new GroupAcceptor(acceptPool, {
      maxFlush: MAX_FLUSH,
      onAccepted: enqueue,
      onFlushed: ({ operations, durationMs }) => {
        metrics.acceptBatch.observe(operations);
        metrics.acceptTime.observe(durationMs / 1000);
      },
    }),
    registry: {
      ...createRegistry(pool),
      replay: (operationIds, actor) => createRegistry(longPool).replay(operationIds, actor),
    },
    reconciler: { reconcile: () => reconcileIncrementally(longPool) },
    audit: {
      read: (filter, query) => readAudit(pool, filter, query),
      export: (filter, from) => exportAudit(pool, filter, from),
    },
    explain: (bonusId, query) => explain(pool, bonusId, query),
    leaderboards: new Leaderboards(pool, redis),
    names: new PlayerNames(config.feedPlayerIds === 'masked' ? () => readPlayerMask(pool) : null),
    results: new Results({
      gatewayId: id,
      subscriber,
      readOperations: (ids) => reader.operationsById(ids),
      seal: new MessageSeal(config.serviceSecrets, 'results'),
      dropped: new DroppedMessages(options.registry, log),
      log,
    }),
    enqueue,
    publish: options.publish ?? byRedis(config, log, { pool, lifecycle }),
    countAccepted: (outcome) => metrics.accepted.inc({ outcome }),
  };
}

function byRedis(
  { redisUrl }: GatewayConfig,
  log: Logger,
  { pool, lifecycle }: { pool: Pool; lifecycle: Lifecycle },
): Publish {
  const redis = lifecycle.acquire('publisher', connectRedis(redisUrl, 'producer', log), (held) =>
    held.disconnect(),
  );
  return new RealtimePublisher(redis, pool, log).publish;
}

function operationQueues(queues: Map<string, Queue>): Record<OperationQueue, Queue> {
  const named = (name: OperationQueue): Queue => {
    const queue = queues.get(name);
    if (queue === undefined) throw new Error(`there is no queue ${name}`);
    return queue;
  };
  return { transfers: named('transfers'), bets: named('bets'), bonuses: named('bonuses') };
}
