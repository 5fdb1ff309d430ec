import { Cluster, Redis as IORedis } from 'ioredis';
import type { RedisOptions } from 'ioredis';
import { ConfigError } from '../config/environment.ts';
import { FailoverWatch } from './redis-failover.ts';
import { backoffMs } from '../timing/backoff.ts';
import type { Logger } from '../log.ts';

/**
 * Ends also when it is asked to while it waits to reconnect. Of its own, ioredis then stops the waiting and never emits
 * `end`, and BullMQ, which waits for it, never closes.
 */
class Single extends IORedis {
  override disconnect(reconnect = false): void {
    // nothing is connected: it ends as one that has never been
    if (!reconnect && this.status === 'reconnecting') this.status = 'wait';
    super.disconnect(reconnect);
  }

  /** BullMQ makes the connection that it blocks on in this way. */
  override duplicate<Override extends Partial<RedisOptions> | undefined = undefined>(override?: Override) {
    const made: unknown = new Single({ ...this.options, ...override } as RedisOptions & {
      replyMapping?: never;
    });
    return made as ReturnType<typeof IORedis.prototype.duplicate<Override>>;
  }
}

/** One server or a cluster of them: for what we do with it the same. */
export type Redis = IORedis | Cluster;

/**
 * What a connection is for decides how it meets an outage: a producer fails fast, so that no request hangs on a frozen
 * Redis; a worker waits without a limit, since BullMQ blocks on it and a time-out there would lose its place; a
 * subscriber reconnects and subscribes again automatically.
 */
export type RedisRole = 'producer' | 'worker' | 'subscriber';

interface Behaviour {
  maxRetriesPerRequest: number | null;
  enableOfflineQueue?: boolean;
  /** Milliseconds. */
  commandTimeout?: number;
  autoResubscribe?: boolean;
}

const ROLES: Record<RedisRole, Behaviour> = {
  producer: { maxRetriesPerRequest: 1, enableOfflineQueue: false, commandTimeout: 1000 },
  worker: { maxRetriesPerRequest: null },
  subscriber: { maxRetriesPerRequest: null, autoResubscribe: true },
};

const CONNECT_TIMEOUT_MS = 2000;
const RECONNECTS = { firstMs: 50, longestMs: 1000 };
const retryMs = (attempt: number): number => backoffMs(attempt, RECONNECTS);

/**
 * `redis://…` or `rediss://…` is one server, `redis-cluster://user:password@host:port,host:port` (or
 * `rediss-cluster://`) a cluster with some of its nodes: those name the others. `own` goes before what is the role's.
 */
export function connectRedis(url: string, role: RedisRole, log: Logger, own: Partial<Behaviour> = {}): Redis {
  const behaviour = { ...ROLES[role], ...own };
  const nodes = clusterNodes(url);
  const redis = nodes === null ? connectSingle(url, role, behaviour, log) : connectCluster(nodes, behaviour);
  reportOutages(redis, role, log);
  return redis;
}

function connectSingle(url: string, role: RedisRole, behaviour: Behaviour, log: Logger): Single {
  const watch = FailoverWatch.of(url, log);
  const redis = new Single(url, {
    ...behaviour,
    connectTimeout: CONNECT_TIMEOUT_MS,
    retryStrategy: retryMs,
    // a producer's caller gets the error at once and the command is not sent again; other roles send it again
    reconnectOnError: (error) => (watch.meets(error) ? (role === 'producer' ? 1 : 2) : false),
  });
  watch.add(redis, role);
  return redis;
}

function connectCluster(nodes: readonly URL[], behaviour: Behaviour): Cluster {
  const { enableOfflineQueue = true, ...node } = behaviour;
  return new Cluster(
    nodes.map(({ hostname, port }) => ({ host: hostname, port: Number(port || 6379) })),
    {
      enableOfflineQueue,
      clusterRetryStrategy: retryMs,
      slotsRefreshTimeout: CONNECT_TIMEOUT_MS,
      // the Socket.IO adapter's channels are spread over the nodes as keys are
      shardedSubscribers: true,
      redisOptions: { ...node, connectTimeout: CONNECT_TIMEOUT_MS, ...credentialsOf(nodes[0]) },
    },
  );
}

function credentialsOf(node: URL | undefined): Pick<RedisOptions, 'username' | 'password' | 'tls'> {
  return {
    ...(node?.username ? { username: decodeURIComponent(node.username) } : {}),
    ...(node?.password ? { password: decodeURIComponent(node.password) } : {}),
    ...(node?.protocol === 'rediss:' ? { tls: {} } : {}),
  };
}

/** Null where the URL names no cluster. @throws ConfigError */
function clusterNodes(url: string): URL[] | null {
  const [, scheme, credentials = '', hosts] = /^(rediss?)-cluster:\/\/([^@]*@)?([^/@]+)\/?$/.exec(url) ?? [];
  if (hosts === undefined) {
    if (/^rediss?-cluster:/.test(url)) throw new ConfigError(UNUSABLE);
    return null;
  }
  const urls = hosts.split(',').map((host) => `${scheme}://${credentials}${host}`);
  if (!urls.every((one) => URL.canParse(one))) throw new ConfigError(UNUSABLE);
  return urls.map((one) => new URL(one));
}
const UNUSABLE =
  'REDIS_URL is not a valid cluster URL; expected format: redis-cluster://user:password@host:port,host:port';

/** One line when it goes and one when it is back, not one for every attempt. */
function reportOutages(redis: Redis, role: RedisRole, log: Logger): void {
  let away = false;
  redis.on('error', (error: Error) => {
    if (!away) log.warn(`Redis is away (${role}): ${error.message}`);
    away = true;
  });
  redis.on('ready', () => {
    if (away) log.info(`Redis is back (${role})`);
    away = false;
  });
}
