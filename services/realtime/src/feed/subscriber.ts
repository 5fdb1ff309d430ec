import { connectRedis } from '@croupier/platform/redis';
import type { Logger } from '@croupier/platform/log';
import type { Redis } from '@croupier/platform/redis';

const COMMANDS = [
  'subscribe',
  'unsubscribe',
  'psubscribe',
  'punsubscribe',
  'ssubscribe',
  'sunsubscribe',
] as const;

/**
 * The connection of the Socket.IO adapter's subscriptions. The adapter ignores the promises of its commands, so that a
 * connection that closes during one would end the process. ioredis subscribes again automatically.
 */
export function connectSubscriber(url: string, log: Logger): Redis {
  const redis = connectRedis(url, 'subscriber', log);
  for (const name of COMMANDS) {
    const command = redis[name].bind(redis) as (...args: unknown[]) => Promise<unknown>;
    const quiet = (...args: unknown[]): Promise<unknown> => {
      const answer = command(...args);
      answer.catch((error: unknown) => log.debug(`${name} failed`, { error }));
      return answer;
    };
    Object.assign(redis, { [name]: quiet });
  }
  return redis;
}

/** Resolves when Redis can be used. */
export function whenReady(redis: Redis): Promise<void> {
  return redis.status === 'ready'
    ? Promise.resolve()
    : new Promise((resolve) => redis.once('ready', () => resolve()));
}

/** Calls back when the subscriptions are in effect again after an outage, in which messages may have been lost. */
export function onResubscribed(redis: Redis, callback: () => void): void {
  redis.on('ready', () => {
    // sent after the subscriptions on the same connection: its answer means that they are in effect
    void redis.ping().then(callback, () => {});
  });
}
