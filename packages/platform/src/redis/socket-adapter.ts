import { createAdapter, createShardedAdapter } from '@socket.io/redis-adapter';
import { Server } from 'socket.io';
import type { Redis } from './redis.ts';
import { guardClassic, guardSharded } from './socket-guard.ts';
import type { OnDropped } from './socket-guard.ts';

type AdapterFactory = ReturnType<typeof createShardedAdapter>;

/** Sharded publishing spreads over a cluster and reaches only those who hold a room; it needs Redis 7. */
async function isSharded(redis: Redis): Promise<boolean> {
  const version = /redis_version:(\d+)/.exec(await redis.info('server'))?.[1];
  return Number(version) >= 7;
}

/** The adapter of a server with clients. `publisher` must be ready. What is not one of our messages is dropped. */
export async function createSocketAdapter(
  publisher: Redis,
  subscriber: Redis,
  onDropped: OnDropped = () => {},
): Promise<AdapterFactory> {
  if (!(await isSharded(publisher)))
    return createAdapter(publisher, guardClassic(subscriber, onDropped)) as unknown as AdapterFactory;
  const create = createShardedAdapter(publisher, subscriber, { subscriptionMode: 'dynamic-private' });
  // called with `new`, which an arrow function cannot be
  return function guarded(namespace: Parameters<AdapterFactory>[0]) {
    return guardSharded(create(namespace), onDropped);
  };
}

/** The channel between processes: the adapter's name for the default namespace. */
export const EMITTER_CHANNEL = 'socket.io#/#';

/** In place of the subscribing connection of an emitter, which only sends and need not receive what others send. */
const NULL_SUBSCRIBER = Object.fromEntries(
  ['on', 'off', 'subscribe', 'psubscribe', 'ssubscribe', 'unsubscribe', 'punsubscribe', 'sunsubscribe'].map(
    (name) => [name, () => {}],
  ),
);

/** A Socket.IO server without clients or a port, for processes that only send. `publisher` must be ready. */
export async function createEmitter(publisher: Redis): Promise<Server> {
  return new Server({ adapter: await createSocketAdapter(publisher, NULL_SUBSCRIBER as unknown as Redis) });
}
