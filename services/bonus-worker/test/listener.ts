import { createLogger } from '@croupier/platform/log';
import { connectRedis, createSocketAdapter } from '@croupier/platform/redis';
import { eventually } from '@croupier/testing';
import { expect } from '@jest/globals';
import { Server } from 'socket.io';

const log = createLogger('test', { level: 'silent', format: 'json' });

interface Received {
  name: string;
  payload: Record<string, unknown>;
  /** Milliseconds since the epoch at which it was received. */
  at: number;
}

export interface Listener {
  received: Received[];
  of: (name: string) => Received['payload'][];
  close: () => void;
}

/** A Socket.IO server that receives what is published to the realtime services. */
export async function listen(redisUrl: string): Promise<Listener> {
  const publisher = connectRedis(redisUrl, 'producer', log);
  const subscriber = connectRedis(redisUrl, 'subscriber', log);
  await eventually(() => expect([publisher.status, subscriber.status]).toEqual(['ready', 'ready']));
  const server = new Server({ adapter: await createSocketAdapter(publisher, subscriber) });
  const received: Received[] = [];
  const receive = (name: string, payload: Record<string, unknown>): unknown =>
    received.push({ name, payload, at: Date.now() });
  const seen = new Set<string>();
  server.on('game:outcomes' as 'connection', (message: unknown) => {
    const { id, outcomes } = message as { id: string; outcomes: Received['payload'][] };
    // as the realtime services do: the same again is a repeat
    if (seen.has(id)) return;
    seen.add(id);
    for (const outcome of outcomes) receive('game:outcome', outcome);
  });
  server.on('leaderboard:updated' as 'connection', (board: unknown) =>
    receive('leaderboard:updated', board as Received['payload']),
  );
  return {
    received,
    of: (name) => received.filter((one) => one.name === name).map(({ payload }) => payload),
    close() {
      publisher.disconnect();
      subscriber.disconnect();
    },
  };
}
