import { randomUUID } from 'node:crypto';
import { ALL_QUEUES, OPERATION_QUEUES } from '@croupier/contracts';
import type { OperationQueue } from '@croupier/contracts';
import { Backpressure, Operations, OperationSubmitter, Results } from '@croupier/engine';
import { Leaderboards, readPlayerMask } from '@croupier/leaderboards';
import {
  createReader,
  createRegistry,
  exportAudit,
  readAudit,
  readLateWallets,
  readQueues,
  reconcileIncrementally,
  registerLedgerGauges,
} from '@croupier/ledger';
import type { Reader } from '@croupier/ledger';
import { explain } from '@croupier/reports';
import { registerDependencyGauges } from '@croupier/platform/metrics';
import type { Registry } from '@croupier/platform/metrics';
import { closeQueue, createProducerQueue } from '@croupier/platform/queues';
import type { Queue } from '@croupier/platform/queues';
import { connectRedis, DroppedMessages, MessageSeal } from '@croupier/platform/redis';
import type { Lifecycle } from '@croupier/platform/lifecycle';
import type { Logger } from '@croupier/platform/log';
import type { Pool } from '@croupier/platform/postgres';
import type { Redis } from '@croupier/platform/redis';

import type { GatewayConfig } from './config.ts';
import type { Gateway } from './gateway.ts';
import type { HttpMetrics } from './http/http-metrics.ts';
import { Limits } from './http/limits.ts';
import { PlayerNames } from './realtime/player-names.ts';
import { openPools } from './pools.ts';
import type { Pools } from './pools.ts';
import { RealtimePublisher } from './realtime/realtime-publisher.ts';
import type { Publish } from './realtime/realtime-publisher.ts';
import { TokenBuckets } from './http/token-bucket.ts';

export interface GatewayOptions {
  config: GatewayConfig;
  log: Logger;
  registry: Registry;
  /** Publishes changes to the realtime services; over Redis if absent. */
  publish?: Publish;
}

export interface Dependencies {
  gateway: Gateway;
  pool: Pool;
  queues: ReadonlyMap<string, Queue>;
  limits: Limits;
  results: Results;
  /** The connection that requests use. */
  redis: Redis;
}

/** Fail open: skip rate limits and copies rather than delay requests. */
const REDIS_TIMEOUT_MS = 250;

/** Connects to PostgreSQL and Redis, and builds what handlers work with. Neither has to be there yet. */
export function createDependencies(
  options: GatewayOptions,
  metrics: HttpMetrics,
  lifecycle: Lifecycle,
): Dependencies {
  const { config, log } = options;
  const pools = openPools(config, lifecycle);
  const queues = openQueues(config, log, lifecycle);
  const redis = openRequestRedis(config, log, lifecycle);
  registerLedgerGauges(options.registry, pools.pool);
  registerDependencyGauges(options.registry, {
    postgres: () => pools.pool.query('SELECT 1'),
    redis: () => redis.ping(),
  });
  const { gateway, results } = openGateway(options, { metrics, pools, queues, redis, lifecycle });
  return {
    gateway,
    pool: pools.pool,
    queues,
    limits: new Limits(new TokenBuckets(redis), config.rates),
    results,
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

function openGateway(options: GatewayOptions, opened: Opened): { gateway: Gateway; results: Results } {
  const { config, log } = options;
  const { redis, pools } = opened;
  const { pool, longPool } = pools;
  const reader = createReader(pool);
  const submitter = createSubmitter(opened, log);
  const instanceId = randomUUID().slice(0, 8);
  const results = openResults(options, { instanceId, reader, lifecycle: opened.lifecycle });
  const gateway: Gateway = {
    reader,
    operations: new Operations({
      instanceId,
      submitter,
      results,
      refuse: openBackpressure(options, opened),
      onReceived: (outcome) => opened.metrics.accepted.inc({ outcome }),
    }),
    submitter,
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
    publish: options.publish ?? redisPublisher(config, log, { pool, lifecycle: opened.lifecycle }),
  };
  return { gateway, results };
}

function createSubmitter({ pools, queues, metrics }: Opened, log: Logger): OperationSubmitter {
  return new OperationSubmitter({
    pool: pools.acceptPool,
    queues: operationQueues(queues),
    log,
    onNotEnqueued: (queue) => metrics.jobsNotAdded.inc({ queue }),
    onFlushed({ operations, durationMs }) {
      metrics.acceptBatch.observe(operations);
      metrics.acceptTime.observe(durationMs / 1000);
    },
  });
}

function openResults(
  { config, log, registry }: GatewayOptions,
  { instanceId, reader, lifecycle }: { instanceId: string; reader: Reader; lifecycle: Lifecycle },
): Results {
  const subscriber = connectRedis(config.redisUrl, 'subscriber', log);
  lifecycle.acquire('results', subscriber, (held) => held.disconnect());
  return new Results({
    gatewayId: instanceId,
    subscriber,
    readOperations: (ids) => reader.operationsById(ids),
    seal: new MessageSeal(config.serviceSecrets, 'results'),
    dropped: new DroppedMessages(registry, log),
    log,
  });
}

function openBackpressure(
  { config, log }: GatewayOptions,
  { pools: { pool }, redis, lifecycle }: Opened,
): Backpressure['refusal'] {
  const backpressure = new Backpressure({
    ...config,
    redis,
    log,
    readQueues: () => readQueues(pool),
    readLateWallets: (query) => readLateWallets(pool, query),
  });
  lifecycle.acquire('backpressure', backpressure, (held) => held.stop());
  return backpressure.refusal.bind(backpressure);
}

function redisPublisher(
  { redisUrl }: GatewayConfig,
  log: Logger,
  { pool, lifecycle }: { pool: Pool; lifecycle: Lifecycle },
): Publish {
  const redis = lifecycle.acquire('publisher', connectRedis(redisUrl, 'producer', log), (held) =>
    held.disconnect(),
  );
  return new RealtimePublisher(redis, pool, log).publish;
}

function operationQueues(queues: ReadonlyMap<string, Queue>): [OperationQueue, Queue][] {
  return OPERATION_QUEUES.map((name) => {
    const queue = queues.get(name);
    if (queue === undefined) throw new Error(`there is no queue ${name}`);
    return [name, queue];
  });
}
