import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connectRedis, createLogger, createSocketAdapter } from '@croupier/platform';
import { eventually } from '@croupier/testing';
import { expect } from '@jest/globals';
import { Server } from 'socket.io';
import { io } from 'socket.io-client';

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
  close: () => Promise<void>;
}

/**
 * A Socket.IO server with one stock client in the room `game`: what a realtime service hears of the public topics.
 * Leaderboards are handed over to the server itself, which says how often its clients are told.
 */
export async function listen(redisUrl: string): Promise<Listener> {
  const publisher = connectRedis(redisUrl, 'producer', log);
  const subscriber = connectRedis(redisUrl, 'subscriber', log);
  await eventually(() => expect([publisher.status, subscriber.status]).toEqual(['ready', 'ready']));
  const http = createServer();
  const server = new Server(http, { adapter: await createSocketAdapter(publisher, subscriber) });
  server.on('connection', (socket) => void socket.join('game'));
  const heard: Heard[] = [];
  const hear = (name: string, payload: Record<string, unknown>): unknown =>
    heard.push({ name, payload, at: Date.now() });
  server.on('leaderboard:updated' as 'connection', (board: unknown) =>
    hear('leaderboard:updated', board as Heard['payload']),
  );
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const client = io(`http://127.0.0.1:${(http.address() as AddressInfo).port}`, {
    transports: ['websocket'],
  });
  client.onAny((name: string, payload: Record<string, unknown>) => hear(name, payload));
  await eventually(() => expect(server.sockets.adapter.rooms.has('game')).toBe(true));
  return {
    heard,
    of: (name) => heard.filter((one) => one.name === name).map(({ payload }) => payload),
    async close() {
      client.disconnect();
      await server.close();
      publisher.disconnect();
      subscriber.disconnect();
    },
  };
}
