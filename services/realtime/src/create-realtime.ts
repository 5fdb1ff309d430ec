import { setMaxListeners } from 'node:events';
import type { ServerEvents } from '@croupier/contracts';
import { Leaderboards as StoredLeaderboards, readPlayerMask } from '@croupier/leaderboards';
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
import { openDoor } from './clients/door.ts';
import { sayFarewell } from './clients/farewell.ts';
import { BoardCheck } from './feed/board-check.ts';
import { FairLanes } from './feed/fair-lanes.ts';
import { Feed } from './feed/feed.ts';
import { Followers } from './feed/followers.ts';
import { Gaps } from './feed/gaps.ts';
import { Greeting } from './feed/greeting.ts';
import { Heads } from './feed/heads.ts';
import { openInbox } from './feed/inbox.ts';
import { Leaderboards } from './feed/leaderboards.ts';
import { createMetrics, watchCalls, watchPlayers } from './metrics.ts';
import type { RealtimeMetrics } from './metrics.ts';
import { OwnWallets } from './clients/own-wallets.ts';
import { audienceOf } from './clients/rooms.ts';
import { Resumes } from './clients/resume.ts';
import { listen, makeServer } from './clients/server.ts';
import { SlowReaders } from './clients/slow-readers.ts';
import { readSnapshot } from './feed/snapshot.ts';
import { checkStatuses } from './feed/status-check.ts';
import { connectSubscriber, onResubscribed, whenReady } from './feed/subscriber.ts';
import { Subjects } from './clients/subjects.ts';
import { TIMING } from './timing.ts';
import type { Timing } from './timing.ts';
import { Topics } from './clients/topics.ts';
import { Unversioned } from './feed/unversioned.ts';
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
  /** Sends the clients away and lets go of everything. */
  close: () => Promise<void>;
}

/**
 * Tells players and services over Socket.IO what happens to wallets: every version once and in order on each connection,
 * whatever becomes of messages, workers or Redis on the way. Any number of these may run.
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
  // everything that waits listens to it: a thousand gaps are no leak
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
  const server = makeServer({ config, adapter, addresses, isClosing: () => ending.signal.aborted });
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
  watchPlayers(registry, connections);
  watchCalls(registry, subjects);
  onResubscribed(subscriber, catchUp);
  // its answer comes behind those of the adapter's subscriptions: from then on nothing is missed
  await subscriber.ping();
  const url = await listen(server.http, config);
  lifecycle.acquire('clients', server, (held) => sayFarewell({ ...held, url }, connections, times.drainMs));
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

interface Parts {
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

/** Calls that read at once, half of them of one `sub` at most. The pool has room for others beside them. */
const CALL_LANES = { lanes: 4, perKey: 2 };

/** Who listens, what is told to them, and who looks after what was missed. */
function assemble(parts: Parts): { connections: ReadonlySet<Connection>; catchUp: () => void } {
  const { io, dropped, pool, metrics, log, lifecycle, times, ending } = parts;
  const connections = new Set<Connection>();
  const reader = createReader(pool);
  const followers = new Followers<Connection>();
  const unversioned = new Unversioned();
  const gaps = new Gaps({
    reader,
    metrics,
    dropped,
    log,
    ending,
    holdBackMs: times.holdBackMs,
    retell: (bundle, takers) => feed.retell(bundle, takers),
  });
  const feed: Feed = new Feed({ io, followers, unversioned, gaps, metrics });
  const greeting = new Greeting({
    read: (player) => readSnapshot(pool, player),
    feed,
    unversioned,
    log,
    ending,
  });
  const lanes = new FairLanes(CALL_LANES);
  const ownWallets = new OwnWallets({ reader, lanes });
  const topics = new Topics({ reader, ownWallets, lanes, feed });
  const resumes = new Resumes({ reader, ownWallets, lanes });
  const tellBoard = (board: ServerEvents['leaderboard:updated']): void =>
    void io.local.to(audienceOf('leaderboard', board.brand)).emit('leaderboard:updated', board);
  const leaderboards = lifecycle.acquire('leaderboards', new Leaderboards(tellBoard), (held) => held.close());
  const slow = new SlowReaders({
    connections,
    metrics,
    log,
    afterMs: times.slowAfterMs,
    everyMs: times.slowEveryMs,
  });
  const heads = new Heads({
    connections,
    followers,
    reader,
    gaps,
    metrics,
    log,
    ending,
    everyMs: times.headsEveryMs,
  });
  openInbox(io, { feed, leaderboards, metrics, dropped });
  openDoor(io, { connections, followers, greeting, unversioned, metrics, topics, resumes, log, ...times });
  lifecycle.acquire('slow readers', slow.start(), (stop) => stop());
  lifecycle.acquire('heads', heads.start(), (stop) => stop());
  const boards = openBoardCheck(parts, leaderboards);
  lifecycle.acquire('board check', boards.start(), (stop) => stop());
  const catchUp = (): void => {
    void heads.catchUp();
    void checkStatuses({ connections, reader, feed, log, ending });
    void boards.check();
  };
  return { connections, catchUp };
}

function openBoardCheck(parts: Parts, leaderboards: Leaderboards): BoardCheck {
  const { config, io, pool, publisher, times, log } = parts;
  return new BoardCheck({
    source: new StoredLeaderboards(pool, publisher),
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
 * It listens, and heard Redis when it began. A Redis that goes away later does not make it unready: clients would be
 * turned away from every process at once, and what is missed meanwhile is read from PostgreSQL.
 */
async function readiness(ending: AbortSignal): Promise<string | null> {
  return ending.aborted ? 'it is closing' : null;
}
