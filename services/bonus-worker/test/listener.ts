import { createLogger } from '@croupier/platform/log';
import { connectRedis, createSocketAdapter } from '@croupier/platform/redis';
import { eventually } from '@croupier/testing';
import { expect } from '@jest/globals';
import { Server } from 'socket.io';

const log = createLogger('test', { level: 'silent', format: 'json' });

export interface Heard {
  name: string;
  payload: Record<string, unknown>;
  /** Milliseconds since the epoch at which it was heard. */
  at: number;
}

export interface Listener {
  heard: Heard[];
  of: (name: string) => Heard['payload'][];
  close: () => void;
}

/** A Socket.IO server that hears what is handed over to realtime services. */
export async function listen(redisUrl: string): Promise<Listener> {
  const publisher = connectRedis(redisUrl, 'producer', log);
  const subscriber = connectRedis(redisUrl, 'subscriber', log);
  await eventually(() => expect([publisher.status, subscriber.status]).toEqual(['ready', 'ready']));
  const server = new Server({ adapter: await createSocketAdapter(publisher, subscriber) });
  const heard: Heard[] = [];
  const hear = (name: string, payload: Record<string, unknown>): unknown =>
    heard.push({ name, payload, at: Date.now() });
  const seen = new Set<string>();
  server.on('game:outcomes' as 'connection', (message: unknown) => {
    const { id, outcomes } = message as { id: string; outcomes: Heard['payload'][] };
    // as the realtime services do: the same again is a repeat
    if (seen.has(id)) return;
    seen.add(id);
    for (const outcome of outcomes) hear('game:outcome', outcome);
  });
  server.on('leaderboard:updated' as 'connection', (board: unknown) =>
    hear('leaderboard:updated', board as Heard['payload']),
  );
  return {
    heard,
    of: (name) => heard.filter((one) => one.name === name).map(({ payload }) => payload),
    close() {
      publisher.disconnect();
      subscriber.disconnect();
    },
  };
}
