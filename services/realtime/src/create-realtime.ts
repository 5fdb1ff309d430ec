import { setMaxListeners } from 'node:events';
import type { ServerEvents } from '@croupier/contracts';
import { Leaderboards, readPlayerMask } from '@croupier/leaderboards';
import { createReader } from '@croupier/ledger';
import type { PlayerMask } from '@croupier/leaderboards';
import { createTokenVerifier } from '@croupier/platform/auth';
import { Lifecycle } from '@croupier/platform/lifecycle';
import { registerDependencyGauges } from '@croupier/platform/metrics';
import { createPool } from '@croupier/platform/postgres';
import { connectRedis, createSocketAdapter, DroppedMessages } from '@croupier/platform/redis';
import type { ReadinessCheck } from '@croupier/platform/health';
import type { Logger } from '@croupier/platform/log';
import type { Registry } from '@croupier/platform/metrics';
import type { Pool } from '@croupier/platform/postgres';
import type { Redis } from '@croupier/platform/redis';
import { Addresses } from './clients/addresses.ts';
import { authentication } from './clients/authenticate.ts';
import type { RealtimeConfig } from './config.ts';
import type { Connection } from './feed/connection.ts';
import { acceptConnections } from './clients/accept-connections.ts';
import { drainConnections } from './clients/drain-connections.ts';
import { BoardCheck } from './feed/board-check.ts';
import { FairSemaphore } from './feed/fair-semaphore.ts';
import { Feed } from './feed/feed.ts';
import { Subscriptions } from './feed/subscriptions.ts';
import { GapFiller } from './feed/gap-filler.ts';
import { SnapshotSender } from './feed/snapshot-sender.ts';
import { Heads } from './feed/heads.ts';
import { subscribeToServices } from './feed/subscribe-to-services.ts';
import { LeaderboardThrottle } from './feed/leaderboard-throttle.ts';
import { createMetrics, registerCallGauge, registerPlayerGauge } from './metrics.ts';
import type { RealtimeMetrics } from './metrics.ts';
import { OwnWallets } from './clients/own-wallets.ts';
import { audienceOf } from './clients/rooms.ts';
import { Resumes } from './clients/resume.ts';
import { createServers, listen } from './clients/server.ts';
import { SlowConsumers } from './clients/slow-consumers.ts';
import { readSnapshot } from './feed/snapshot.ts';
import { checkStatuses } from './feed/status-check.ts';
import { connectSubscriber, onResubscribed, whenReady } from './feed/subscriber.ts';
import { Subjects } from './clients/subjects.ts';
import { TIMING } from './timing.ts';
import type { Timing } from './timing.ts';
import { Topics } from './clients/topics.ts';
import { UnversionedQueue } from './feed/unversioned-queue.ts';
import type { RealtimeServer } from './clients/wire.ts';

export interface RealtimeOptions {
  config: RealtimeConfig;
  log: Logger;
  registry: Registry;
  /** For tests. */
  timing?: Partial<Timing>;
}

export interface RunningRealtime {
  url: string;
  readiness: Record<string, ReadinessCheck>;
  /** Disconnects all clients and releases all resources. */
  close: () => Promise<void>;
}

/**
 * Delivers wallet events to players and services over Socket.IO: every version once and in order on each connection,
 * also after the loss of messages, workers or Redis. Any number of instances may run.
 */
export async function createRealtime(options: RealtimeOptions): Promise<RunningRealtime> {
  const lifecycle = new Lifecycle(options.log);
  try {
    return await start(options, lifecycle);
  } catch (error) {
    await lifecycle.close();
    throw error;
  }
}

async function start(options: RealtimeOptions, lifecycle: Lifecycle): Promise<RunningRealtime> {
  const { config, log, registry, timing } = options;
  const ending = new AbortController();
  // every waiting task adds a listener: a thousand gaps are not a leak
  setMaxListeners(0, ending.signal);
  const pool = lifecycle.acquire('pool', openPool(config), (held) => held.end());
  const { publisher, subscriber } = connectBoth(config, log, lifecycle);
  await Promise.all([whenReady(publisher), whenReady(subscriber)]);

  const addresses = new Addresses(config);
  const dropped = new DroppedMessages(registry, log);
  dropped.expect('socket adapter', ['malformed']);
  const adapter = await createSocketAdapter(publisher, subscriber, (error) =>
    dropped.drop('socket adapter', 'malformed', error),
  );
  const subjects = new Subjects(config);
  const server = createServers({ config, adapter, addresses, isClosing: () => ending.signal.aborted });
  const metrics = createMetrics(registry);
  registerDependencyGauges(registry, {
    postgres: () => pool.query('SELECT 1'),
    redis: () => publisher.ping(),
  });
  server.io.use(
    authentication({ verifier: createTokenVerifier(config.token), addresses, subjects, metrics }),
  );

  const times = { ...TIMING, ...timing };
  const { connections, catchUp } = assemble({
    config,
    publisher,
    io: server.io,
    dropped,
    pool,
    metrics,
    log,
    lifecycle,
    times,
    ending: ending.signal,
  });
  registerPlayerGauge(registry, connections);
  registerCallGauge(registry, subjects);
  onResubscribed(subscriber, catchUp);
  // its answer follows those of the adapter's subscriptions: from then on no message is missed
  await subscriber.ping();
  const url = await listen(server.http, config);
  lifecycle.acquire('clients', server, (held) =>
    drainConnections({ ...held, url }, connections, times.drainMs),
  );
  lifecycle.acquire('loops', ending, (held) => held.abort());
  return { url, readiness: { clients: () => readiness(ending.signal) }, close: () => lifecycle.close() };
}

function openPool({ databaseUrl, poolSize }: RealtimeConfig): Pool {
  return createPool(databaseUrl, { max: poolSize, application: 'realtime', pointLookups: true });
}

function connectBoth(
  { redisUrl }: RealtimeConfig,
  log: Logger,
  lifecycle: Lifecycle,
): Record<'publisher' | 'subscriber', Redis> {
  const disconnect = (held: Redis): void => held.disconnect();
  return {
    publisher: lifecycle.acquire('publisher', connectRedis(redisUrl, 'producer', log), disconnect),
    subscriber: lifecycle.acquire('subscriber', connectSubscriber(redisUrl, log), disconnect),
  };
}

interface Dependencies {
  config: RealtimeConfig;
  publisher: Redis;
  io: RealtimeServer;
  dropped: DroppedMessages;
  pool: Pool;
  metrics: RealtimeMetrics;
  log: Logger;
  lifecycle: Lifecycle;
  times: Timing;
  ending: AbortSignal;
}

/** Reads of calls at a time, in all and for each `sub`. The pool has connections left for other reads. */
const CALL_READS = { limit: 4, perKey: 2 };

/** Builds the delivery: subscriptions, snapshots, events, and the checks for missed ones. */
function assemble(dependencies: Dependencies): { connections: ReadonlySet<Connection>; catchUp: () => void } {
  const { io, dropped, pool, metrics, log, lifecycle, times, ending } = dependencies;
  const connections = new Set<Connection>();
  const reader = createReader(pool);
  const subscriptions = new Subscriptions<Connection>();
  const unversioned = new UnversionedQueue();
  const gapFiller = new GapFiller({
    reader,
    metrics,
    dropped,
    log,
    ending,
    holdBackMs: times.holdBackMs,
    redeliver: (bundle, receivers) => feed.redeliver(bundle, receivers),
  });
  const feed: Feed = new Feed({ io, subscriptions, unversioned, gapFiller, metrics });
  const snapshotSender = new SnapshotSender({
    read: (player) => readSnapshot(pool, player),
    feed,
    unversioned,
    log,
    ending,
  });
  const semaphore = new FairSemaphore(CALL_READS);
  const ownWallets = new OwnWallets({ reader, semaphore });
  const topics = new Topics({ reader, ownWallets, semaphore, feed });
  const resumes = new Resumes({ reader, ownWallets, semaphore });
  const leaderboards = createLeaderboards(dependencies);
  const slowConsumers = new SlowConsumers({
    connections,
    metrics,
    log,
    afterMs: times.slowAfterMs,
    everyMs: times.slowEveryMs,
  });
  const heads = new Heads({
    connections,
    subscriptions,
    reader,
    gapFiller,
    metrics,
    log,
    ending,
    everyMs: times.headsEveryMs,
  });
  subscribeToServices(io, { feed, leaderboards, metrics, dropped });
  const calls = { topics, resumes, log };
  acceptConnections(io, {
    ...calls,
    ...times,
    connections,
    subscriptions,
    snapshotSender,
    unversioned,
    metrics,
  });
  lifecycle.acquire('slow consumers', slowConsumers.start(), (stop) => stop());
  lifecycle.acquire('heads', heads.start(), (stop) => stop());
  const boards = createBoardCheck(dependencies, leaderboards);
  lifecycle.acquire('board check', boards.start(), (stop) => stop());
  const catchUp = (): void => {
    void heads.catchUp();
    void checkStatuses({ connections, reader, feed, log, ending });
    void boards.check();
  };
  return { connections, catchUp };
}

function createLeaderboards({ io, lifecycle }: Dependencies): LeaderboardThrottle {
  const send = (board: ServerEvents['leaderboard:updated']): void =>
    void io.local.to(audienceOf('leaderboard', board.brand)).emit('leaderboard:updated', board);
  return lifecycle.acquire('leaderboards', new LeaderboardThrottle(send), (held) => held.close());
}

function createBoardCheck(dependencies: Dependencies, leaderboards: LeaderboardThrottle): BoardCheck {
  const { config, io, pool, publisher, times, log } = dependencies;
  return new BoardCheck({
    source: new Leaderboards(pool, publisher),
    readNames: config.feedPlayerIds === 'masked' ? () => readPlayerMask(pool) : async () => plain,
    leaderboards,
    isNeeded: () =>
      publisher.status === 'ready' &&
      audienceOf('leaderboard', null).some((room) => io.sockets.adapter.rooms.has(room)),
    everyMs: times.headsEveryMs,
    log,
  });
}

const plain: PlayerMask = ({ playerId }) => playerId;

/**
 * Ready from the start, which waits for Redis, until it closes. A later outage of Redis does not make it unready: all
 * processes would refuse clients at the same time, and events that are missed meanwhile are read from PostgreSQL.
 */
async function readiness(ending: AbortSignal): Promise<string | null> {
  return ending.aborted ? 'shutting down' : null;
}
