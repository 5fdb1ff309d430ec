import type { Redis } from './redis.ts';

/** A message between the services that is not one of ours is dropped; `error` says why, where something was thrown. */
export type OnDropped = (error?: unknown) => void;

/** Of the adapters' messages the one kind that our services send, by its number in each of the two. */
const SERVER_SIDE_EMIT = { sharded: 9, classic: 6 } as const;
/** Events of Socket.IO itself, which must come from this process alone. */
const RESERVED: ReadonlySet<unknown> = new Set(['connect', 'connection', 'new_namespace']);

interface Sharded {
  onRawMessage(raw: Buffer, channel: Buffer): void;
  onMessage(message: object): void;
}

/**
 * A writer to Redis could otherwise end the process (a message that makes no sense throws in a listener), have all
 * connections closed, or have the tokens of all connections published: the adapter does what it is asked to. Our
 * services send nothing but `serverSideEmit` without acknowledgement, so nothing else is let through.
 */
export function guardSharded<Adapter>(adapter: Adapter, onDropped: OnDropped): Adapter {
  const inner = adapter as unknown as Sharded;
  if (typeof inner.onMessage !== 'function' || typeof inner.onRawMessage !== 'function')
    throw new Error('the Socket.IO adapter has changed: it cannot be guarded');
  inner.onRawMessage = (raw) => {
    const message = parse(raw);
    const { type, data } = (message ?? {}) as {
      type?: unknown;
      data?: { packet?: unknown; requestId?: unknown };
    };
    const isOurs = type === SERVER_SIDE_EMIT.sharded && isEmit(data?.packet, data?.requestId);
    if (message === null || !isOurs) return onDropped();
    try {
      inner.onMessage(message);
    } catch (error) {
      onDropped(error);
    }
  };
  return adapter;
}

type Listener = (...args: Buffer[]) => unknown;

/** The same for the adapter of a Redis older than 7: what it is given as the connection that it subscribes on. */
export function guardClassic(subscriber: Redis, onDropped: OnDropped): object {
  const guarded = new Map<Listener, Listener>();
  const target = subscriber as unknown as Record<'on' | 'off', (event: string, listener: Listener) => void>;
  const guard = (listener: Listener): Listener => {
    const wrapped: Listener = (channel, raw) => {
      const message = raw === undefined ? null : parse(raw);
      const { type, data, requestId } = (message ?? {}) as {
        type?: unknown;
        data?: unknown;
        requestId?: unknown;
      };
      if (type !== SERVER_SIDE_EMIT.classic || !isEmit(data, requestId)) return onDropped();
      // it is async: what it throws is a rejection
      return Promise.resolve(listener(channel as Buffer, raw as Buffer)).catch(onDropped);
    };
    guarded.set(listener, wrapped);
    return wrapped;
  };
  return {
    on: (event: string, listener: Listener) => {
      // broadcasts between processes: none of ours sends any
      if (event === 'pmessageBuffer') return;
      target.on(event, event === 'messageBuffer' ? guard(listener) : listener);
    },
    off: (event: string, listener: Listener) => target.off(event, guarded.get(listener) ?? listener),
    subscribe: (channels: string[]) => subscriber.subscribe(...channels),
    unsubscribe: (channels: string[]) => subscriber.unsubscribe(...channels),
    psubscribe: () => {},
    punsubscribe: () => {},
    listenerCount: (event: string) => subscriber.listenerCount(event),
  };
}

function isEmit(packet: unknown, requestId: unknown): boolean {
  if (requestId !== undefined || !Array.isArray(packet)) return false;
  return typeof packet[0] === 'string' && !RESERVED.has(packet[0]);
}

function parse(raw: Buffer): object | null {
  try {
    const value: unknown = JSON.parse(raw.toString());
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
