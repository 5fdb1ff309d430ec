import type { EventBundle, ServerEvents } from '@croupier/contracts';
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { connectRedis } from '@croupier/platform/redis';
import type { Redis } from '@croupier/platform/redis';
import { eventually } from '@croupier/testing';
import fc from 'fast-check';
import { v7 as uuidv7 } from 'uuid';
import { whenReady } from '../src/feed/subscriber.ts';
import { Casino, counted, log, outcomes, upTo } from './setup.ts';
import type { Client, Realtime } from './setup.ts';

/** The fields that these tests need. */
type WalletUpdated = ServerEvents['wallet:updated'];

const INVALID = 'croupier_redis_messages_dropped_total';
const CHANNEL = 'socket.io#/#';
const EVENTS = ['wallet:bundles', 'wallet:rejected', 'wallet:status', 'game:outcomes', 'leaderboard:updated'];

let casino: Casino;
let realtime: Realtime;
let redis: Redis;
let walletId: string;
let player: Client;
let fan: Client;
let deposits = 0;
beforeAll(async () => {
  casino = await Casino.open();
  realtime = await casino.startRealtime({ timing: { headsEveryMs: 3_600_000 } });
  redis = connectRedis(casino.redis.url, 'worker', log);
  await whenReady(redis);
  walletId = await casino.openWallet('anna');
  player = await casino.connect(realtime, { sub: 'anna' }).snapshotReceived();
  fan = await casino.connect(realtime, { sub: 'fan', scope: '' }).connected();
  await fan.subscribe('game', 'leaderboard');
});
afterAll(async () => {
  redis.disconnect();
  await casino.close();
});
beforeEach(() => {
  fan.messages.length = 0;
});

const publish = (message: unknown): Promise<unknown> =>
  redis.spublish(CHANNEL, Buffer.isBuffer(message) ? message : JSON.stringify(message));
const emit = (...packet: unknown[]): Promise<unknown> =>
  publish({ uid: 'x', nsp: '/', type: 9, data: { packet } });

/** Valid messages after the malformed ones are delivered, each version once, and no malformed one reaches a client. */
async function expectHealthy(): Promise<void> {
  await casino.applyAndPublish({ walletId, amount: 1 });
  deposits += 1;
  await eventually(() => expect(player.versions()).toEqual(upTo(deposits)));
  expect(player.messages.map(({ name }) => name)).toEqual([
    'snapshot',
    ...upTo(deposits).map(() => 'wallet:updated'),
  ]);
  const marker = uuidv7();
  await emit('game:outcomes', outcomes({ gameId: marker }));
  await eventually(() => expect(fan.of('game:outcome').at(-1)).toMatchObject({ gameId: marker }));
  expect(fan.messages.map(({ name }) => name)).toEqual(['game:outcome']);
  expect([...player.disconnects, ...fan.disconnects]).toEqual([]);
}

async function expectDropped(count: number, send: () => Promise<unknown>): Promise<void> {
  const before = await counted(realtime, INVALID);
  await send();
  await expectHealthy();
  expect((await counted(realtime, INVALID)) - before).toBe(count);
}

describe('a message on the channel of the adapter that is not a service message', () => {
  const opts = { rooms: [], except: [], flags: {} };
  const messages: [string, () => unknown][] = [
    ['invalid JSON', () => Buffer.from('{"uid":')],
    ['binary noise', () => randomBytes(64)],
    ['nothing', () => Buffer.alloc(0)],
    ['MessagePack of null', () => Buffer.from([0xc0])],
    ['MessagePack of a number', () => Buffer.from([0x07])],
    ['null', () => null],
    ['an array', () => []],
    ['an emit without data', () => ({ uid: 'x', nsp: '/', type: 9 })],
    ['an emit of null', () => ({ uid: 'x', nsp: '/', type: 9, data: null })],
    ['an emit without a packet', () => ({ uid: 'x', nsp: '/', type: 9, data: {} })],
    ['an emit with an invalid packet', () => ({ uid: 'x', nsp: '/', type: 9, data: { packet: 'abc' } })],
    [
      'an emit that wants an answer',
      () => ({ type: 9, nsp: '/', data: { requestId: 'r', packet: ['game:outcomes'] } }),
    ],
    ['a broadcast', () => broadcast()],
    ['a broadcast without options', () => ({ uid: 'x', nsp: '/', type: 3, data: { packet: {} } })],
    ['an order to disconnect all', () => ({ uid: 'x', nsp: '/', type: 6, data: { opts, close: true } })],
    ['an order to join', () => ({ uid: 'x', nsp: '/', type: 4, data: { opts, rooms: ['game'] } })],
    ['an order to leave', () => ({ uid: 'x', nsp: '/', type: 5, data: { opts, rooms: ['game'] } })],
    ['a request for all handshakes', () => ({ uid: 'x', nsp: '/', type: 7, data: { requestId: 'r', opts } })],
    ['a response without data', () => ({ uid: 'x', nsp: '/', type: 8 })],
    ['an unknown type', () => ({ uid: 'x', nsp: '/', type: 99, data: {} })],
    ['a megabyte of brackets', () => Buffer.alloc(1024 * 1024, '[')],
  ];
  const broadcast = (): object => ({
    uid: 'x',
    nsp: '/',
    type: 3,
    data: { opts, packet: { type: 2, nsp: '/', data: ['wallet:updated', { forged: true }] } },
  });

  test.each(messages)('%s is counted and dropped', async (_name, message) => {
    await expectDropped(1, () => publish(message()));
  });

  test('is counted on the other channels too', async () => {
    const names = [`${CHANNEL}game#`, 'socket.io-request#/#'];
    for (const name of names) await redis.publish(name, JSON.stringify(broadcast()));
    await expectHealthy();
  });
});

test.each([['connection'], ['connect'], ['error'], ['new_namespace']])(
  'an event named "%s" is counted and dropped',
  async (name) => {
    await expectDropped(1, () => emit(name, { id: 'x' }));
  },
);

test.each([['disconnect'], ['__proto__'], ['constructor'], [''], ['a newer one']])(
  'an event named "%s", which no service sends, is ignored',
  async (name) => {
    await expectDropped(0, () => emit(name, { id: 'x' }));
  },
);

/** Each replaces a part of a valid message. */
const JUNK: unknown[] = [
  null,
  undefined,
  true,
  0,
  -1,
  1.5,
  9e99,
  '',
  'x',
  [],
  [null],
  [[]],
  {},
  { a: 1 },
  'x'.repeat(10_000),
];

function bundle(): EventBundle {
  const about = {
    walletId,
    brand: 'default',
    playerId: 'anna',
    version: 1_000_000,
    at: new Date().toISOString(),
  };
  return {
    walletId,
    brand: 'default',
    playerId: 'anna',
    version: about.version,
    messages: [['wallet:updated', about as WalletUpdated]],
  };
}

/** A value with one of its parts replaced, for each part and each kind of junk. */
function* spoiled(value: unknown): Generator<unknown> {
  yield* JUNK;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    for (const bad of spoiled(part)) {
      const copy = structuredClone(value) as Record<string, unknown>;
      copy[key] = bad;
      yield copy;
    }
  }
}

const rejected = (): object => {
  const id = uuidv7();
  return {
    id,
    walletId,
    brand: 'default',
    playerId: 'anna',
    message: { id, walletId, brand: 'default', playerId: 'anna', at: new Date().toISOString() },
  };
};
const board = {
  leaderboardId: 'l',
  brand: null,
  entries: [{ position: 1, playerId: 'p', score: 1 }],
  at: new Date().toISOString(),
};
const valid: Record<string, () => unknown> = {
  'wallet:bundles': () => [bundle()],
  'wallet:rejected': () => [rejected()],
  'wallet:status': () => ({
    id: uuidv7(),
    walletId,
    brand: 'default',
    playerId: 'anna',
    status: 'frozen',
    at: new Date().toISOString(),
  }),
  'game:outcomes': () => outcomes({}),
  'leaderboard:updated': () => board,
};

/** A message that is still valid, or that has an empty list. */
function isHarmless(event: string, message: unknown): boolean {
  const text = JSON.stringify(message);
  const whole = JSON.stringify(valid[event]?.());
  if (text === undefined || text === whole) return true;
  const lists = [[], { ...(message as object), outcomes: [] }, { ...(message as object), entries: [] }];
  return lists.some((list) => JSON.stringify(list) === text);
}

describe.each(EVENTS)('%s', (event) => {
  test('with any part of the wrong shape is counted and dropped, and later messages are delivered', async () => {
    const bad = [...spoiled(valid[event]?.())].filter((message) => !isHarmless(event, message));
    expect(bad.length).toBeGreaterThan(30);
    const before = await counted(realtime, INVALID);
    for (const message of bad) await emit(event, message);
    await emit(event);
    await casino.applyAndPublish({ walletId, amount: 1 });
    deposits += 1;
    await eventually(() => expect(player.versions()).toEqual(upTo(deposits)));
    expect((await counted(realtime, INVALID)) - before).toBeGreaterThan(bad.length / 2);
    expect([...player.disconnects, ...fan.disconnects]).toEqual([]);
  });

  test('with arbitrary JSON has no effect on later messages', async () => {
    const sent = fc.sample(fc.json({ maxDepth: 4 }), { numRuns: 200, seed: 7 });
    for (const text of sent)
      await publish(Buffer.from(`{"uid":"x","nsp":"/","type":9,"data":{"packet":["${event}",${text}]}}`));
    await casino.applyAndPublish({ walletId, amount: 1 });
    deposits += 1;
    await eventually(() => expect(player.versions()).toEqual(upTo(deposits)));
  });
});

test('of several bundles the valid ones are delivered', async () => {
  const { bundles } = await casino.apply({ walletId, amount: 1 });
  deposits += 1;
  const before = await counted(realtime, INVALID);
  await emit('wallet:bundles', [null, { walletId }, ...bundles, 'x']);
  await eventually(() => expect(player.versions()).toEqual(upTo(deposits)));
  expect((await counted(realtime, INVALID)) - before).toBe(1);
});

test('a version that its wallet does not have is not waited for', async () => {
  await emit('wallet:bundles', [bundle()]);
  const other = uuidv7();
  const lost = { ...bundle(), walletId: other };
  lost.messages = [['wallet:updated', { ...lost.messages[0]?.[1], walletId: other } as WalletUpdated]];
  await emit('wallet:bundles', [lost]);
  const reads = await eventually(async () => {
    const made = await counted(realtime, 'croupier_socket_gap_reads_total');
    expect(made).toBeGreaterThanOrEqual(2);
    return made;
  });
  await casino.applyAndPublish({ walletId, amount: 1 });
  deposits += 1;
  await eventually(() => expect(player.versions()).toEqual(upTo(deposits)));
  // no connection is behind any longer: no gap is read repeatedly
  expect(await counted(realtime, 'croupier_socket_gap_reads_total')).toBeLessThanOrEqual(reads + 1);
});
