import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createLogger } from '@croupier/platform/log';
import { connectRedis, createEmitter, createSocketAdapter } from '@croupier/platform/redis';
import type { Redis } from '@croupier/platform/redis';
import { eventually, startRedis } from '@croupier/testing';
import type { TestRedis } from '@croupier/testing';
import { createAdapter } from '@socket.io/redis-adapter';
import { Server } from 'socket.io';
import { guardClassic } from '../src/redis/socket-guard.ts';

const log = createLogger('test', { level: 'silent', format: 'pretty' });
let redis: TestRedis;
const open: Redis[] = [];

beforeAll(async () => {
  redis = await startRedis();
});
afterAll(async () => {
  for (const connection of open) connection.disconnect();
  await redis.stop();
});

async function connect(role: 'producer' | 'subscriber' | 'worker'): Promise<Redis> {
  const connection = connectRedis(redis.url, role, log);
  open.push(connection);
  await eventually(() => expect(connection.status).toBe('ready'));
  return connection;
}

interface Listening {
  received: unknown[];
  dropped: () => number;
  channels: string[];
  publish: (channel: string, message: string | Buffer) => Promise<unknown>;
  emit: (event: string, payload: unknown) => void;
}

const TYPES = Array.from({ length: 14 }, (_, type) => type);
const EMPTY = { opts: { rooms: [], except: [], flags: {} }, rooms: ['r'], close: true, requestId: 'q' };

/** What could be forged, by someone who knows the adapter: each kind of message, whole and in parts. */
const JUNK = [
  '',
  'junk',
  '{',
  '{}',
  '[]',
  'null',
  '{"nsp":"/"}',
  Buffer.from([0xc1, 0xff]),
  Buffer.from([0xc0]),
  '{"a":'.repeat(50_000),
  ...TYPES.flatMap((type) =>
    [undefined, null, {}, EMPTY, { ...EMPTY, packet: ['event', 1] }, { packet: 'event' }].map((data) =>
      JSON.stringify({ uid: 'x', nsp: '/', type, data, requestId: 'q' }),
    ),
  ),
  ...['connect', 'connection', 'new_namespace'].map((event) =>
    JSON.stringify({ uid: 'x', nsp: '/', type: 9, data: { packet: [event, {}] } }),
  ),
  ...['connect', 'connection', 'new_namespace'].map((event) =>
    JSON.stringify({ uid: 'x', type: 6, data: [event, {}] }),
  ),
  JSON.stringify({ uid: 'x', nsp: '/', type: 9, data: { packet: [7] } }),
  JSON.stringify({ uid: 'x', nsp: '/', type: 9, data: { packet: ['throws'], requestId: 'q' } }),
];

async function sharded(): Promise<Listening> {
  let dropped = 0;
  const [publisher, subscriber] = [await connect('producer'), await connect('subscriber')];
  const server = new Server({
    adapter: await createSocketAdapter(publisher, subscriber, () => (dropped += 1)),
  });
  const emitter = await createEmitter(publisher);
  const channels = (await publisher.call('PUBSUB', 'SHARDCHANNELS', 'socket.io*')) as string[];
  return {
    ...listen(server),
    dropped: () => dropped,
    channels,
    publish: (channel, message) => publisher.spublish(channel, message),
    emit: (event, payload) => void emitter.serverSideEmit(event, payload),
  };
}

async function classic(): Promise<Listening> {
  let dropped = 0;
  const [publisher, subscriber] = [await connect('producer'), await connect('subscriber')];
  const guarded = guardClassic(subscriber, () => (dropped += 1));
  const adapter = createAdapter(publisher, guarded);
  const requests = 'socket.io-request#/#';
  return {
    ...listen(new Server({ adapter: adapter as never })),
    dropped: () => dropped,
    channels: [requests, 'socket.io-response#/#'],
    publish: (channel, message) => publisher.publish(channel, message),
    emit: (event, payload) =>
      void publisher.publish(requests, JSON.stringify({ uid: 'x', type: 6, data: [event, payload] })),
  };
}

function listen(server: Server): Pick<Listening, 'received'> {
  const received: unknown[] = [];
  const on = (event: string, listener: (payload: unknown) => void): void =>
    void server.on(event as 'connection', listener);
  on('event', (payload) => void received.push(payload));
  on('connection', () => void received.push('connection'));
  on('throws', () => {
    throw new Error('thrown by a listener');
  });
  return { received };
}

describe.each([
  ['sharded', sharded],
  ['classic', classic],
])('the %s adapter', (_name, start) => {
  test('takes nothing but the messages that our services send, and survives all others', async () => {
    const { received, dropped, channels, publish, emit } = await start();
    expect(channels.length).toBeGreaterThan(1);
    const published = channels.flatMap((channel) => JUNK.map((junk) => publish(channel, junk)));
    const answers = await Promise.all(published);
    const delivered = answers.reduce<number>((sum, count) => sum + Number(count), 0);
    emit('throws', null);
    emit('event', 'ours');
    await eventually(() => expect(received).toEqual(['ours']));
    expect(dropped()).toBeGreaterThanOrEqual(channels.length * JUNK.length + 1);
    expect(delivered).toBeGreaterThanOrEqual(channels.length * JUNK.length);
  });
});
