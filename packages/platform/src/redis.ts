import { Redis } from 'ioredis';
import type { RedisOptions } from 'ioredis';
import type { Logger } from './log.ts';

export { Redis };

/**
 * What a connection is for decides how it meets an outage: a producer fails fast, so that no request hangs on a frozen
 * Redis; a worker waits for ever, since BullMQ blocks on it and a time-out there would lose its place; a subscriber
 * reconnects and subscribes again by itself.
 */
export type RedisRole = 'producer' | 'worker' | 'subscriber';

const ROLES = {
  producer: { maxRetriesPerRequest: 1, enableOfflineQueue: false, commandTimeout: 1000 },
  worker: { maxRetriesPerRequest: null },
  subscriber: { maxRetriesPerRequest: null, autoResubscribe: true },
} satisfies Record<RedisRole, RedisOptions>;

export function connectRedis(url: string, role: RedisRole, log: Logger): Redis {
  const redis = new Redis(url, {
    ...ROLES[role],
    retryStrategy: (attempt: number) => Math.min(50 * 2 ** attempt, 1000),
    connectTimeout: 2000,
  });
  reportOutages(redis, role, log);
  return redis;
}

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
