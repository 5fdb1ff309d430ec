import type { EventBundle, ServerEvents } from '@croupier/contracts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually, startPostgres } from '@croupier/testing';
import { Casino, counted, upTo } from './setup.ts';
import type { Client, Realtime } from './setup.ts';

/** As far as these tests need it. */
type WalletUpdated = ServerEvents['wallet:updated'];

let casino: Casino;
let realtime: Realtime;
beforeAll(async () => {
  casino = await Casino.open();
  realtime = await casino.startRealtime({ timing: { headsEveryMs: 200, slowAfterMs: 400 } });
});
afterAll(() => casino.close());

describe('heads', () => {
  test('show that the last event was lost, after it has been told', async () => {
    const walletId = await casino.openWallet('anna');
    await casino.deposits(walletId, 2);
    const anna = await casino.connect(realtime, { sub: 'anna' }).greeted();
    await casino.deposits(walletId, 3);
    expect(await anna.first('heads')).toEqual({ heads: { [walletId]: 5 } });
    const names = anna.messages.map(({ name }) => name);
    expect(names).toEqual(['snapshot', ...upTo(3).map(() => 'wallet:updated'), 'heads']);
    expect(anna.versions()).toEqual([3, 4, 5]);
  });

  test('show that the first event of a new wallet was lost', async () => {
    const zoe = await casino.connect(realtime, { sub: 'zoe' }).greeted();
    const walletId = await casino.openWallet('zoe');
    await casino.deposits(walletId, 1);
    expect(await zoe.first('heads')).toEqual({ heads: { [walletId]: 1 } });
    expect(zoe.versions()).toEqual([1]);
  });

  test('come when something changed, and tell a subscriber where its wallets stand', async () => {
    const [changed, quiet] = [await casino.openWallet('bella'), await casino.openWallet('carla')];
    await casino.deposits(quiet, 4);
    const carla = await casino.connect(realtime, { sub: 'carla' }).greeted();
    const service = await casino.connect(realtime, { sub: 's', scope: 'wallets:read' }).connected();
    await service.subscribe(`wallet:${quiet}`, 'player:bella');
    expect(await service.first('heads')).toEqual({ heads: { [quiet]: 4, [changed]: 0 } });
    await casino.tell({ bundles: await casino.deposits(changed, 1) });
    await eventually(() => expect(service.of('heads').slice(1)).toEqual([{ heads: { [changed]: 1 } }]));
    expect(carla.of('heads')).toEqual([]);
  });
});

/** A version of nobody's wallet with messages of some size, for filling a connection. */
function bulky(playerId: string, walletId: string, version: number, bytes: number): EventBundle {
  const payload = {
    walletId,
    brand: 'default',
    playerId,
    version,
    at: new Date().toISOString(),
    padding: 'x'.repeat(bytes),
  };
  return {
    walletId,
    brand: 'default',
    playerId,
    version,
    messages: [['wallet:updated', payload as unknown as WalletUpdated]],
  };
}

/** Below the stock client's public face: the connection that it reads from. */
function wireOf({ socket }: Client): { pause(): void; resume(): void } {
  const { transport } = socket.io.engine as unknown as {
    transport: { ws: { _socket: { pause(): void; resume(): void } } };
  };
  return transport.ws._socket;
}

describe('a client that does not read', () => {
  test('is cut off and comes back, and the others feel nothing', async () => {
    const walletId = await casino.openWallet('dora');
    const slow = await casino.connect(realtime, { sub: 'dora' }).greeted();
    const healthy = await casino.connect(realtime, { sub: 'dora' }).greeted();
    wireOf(slow).pause();
    const cutBefore = await counted(realtime, 'socket_slow_readers_total');
    for (const version of upTo(600))
      await casino.tell({ bundles: [bulky('dora', walletId, version, 40_000)] });
    await eventually(
      async () => expect(await counted(realtime, 'socket_slow_readers_total')).toBe(cutBefore + 1),
      { timeoutMs: 15_000 },
    );
    await eventually(() => expect(healthy.versions()).toEqual(upTo(600)), { timeoutMs: 15_000 });
    expect(healthy.disconnects).toEqual([]);
    wireOf(slow).resume();
    await eventually(() => expect(slow.of('snapshot')).toHaveLength(2));
  });

  test('is left alone while it takes a little now and then', async () => {
    // longer than this test's own process may be kept from its sips by a busy machine
    const lenient = await casino.startRealtime({ timing: { slowAfterMs: 4000 } });
    const walletId = await casino.openWallet('emma');
    const steady = await casino.connect(lenient, { sub: 'emma' }).greeted();
    const wire = wireOf(steady);
    wire.pause();
    let sipping = true;
    const sips = setInterval(() => {
      wire.resume();
      if (sipping) setImmediate(() => wire.pause());
    }, 20);
    await casino.tell({ bundles: upTo(400).map((version) => bulky('emma', walletId, version, 50_000)) });
    await casino.tell({ bundles: upTo(400, 401).map((version) => bulky('emma', walletId, version, 10)) });
    await eventually(() => expect(steady.versions().length).toBeGreaterThan(100), { timeoutMs: 20_000 });
    sipping = false;
    await eventually(() => expect(steady.versions()).toEqual(upTo(800)), { timeoutMs: 15_000 });
    clearInterval(sips);
    expect(steady.disconnects).toEqual([]);
  });

  test('is cut off at once when thousands of messages wait for it', async () => {
    const patient = await casino.startRealtime({ timing: { slowAfterMs: 3_600_000 } });
    const walletId = await casino.openWallet('dana');
    const slow = await casino.connect(patient, { sub: 'dana' }).greeted();
    wireOf(slow).pause();
    for (const from of upTo(100)) {
      await casino.tell({
        bundles: upTo(100, from * 100 - 99).map((version) => bulky('dana', walletId, version, 2000)),
      });
    }
    await eventually(async () => expect(await counted(patient, 'socket_slow_readers_total')).toBe(1), {
      timeoutMs: 15_000,
    });
    wireOf(slow).resume();
    await eventually(() => expect(slow.of('snapshot')).toHaveLength(2));
  });

  test('is cut off when it polls no more', async () => {
    const walletId = await casino.openWallet('fanny');
    const fanny = await casino.connect(realtime, { sub: 'fanny' }, { transports: ['polling'] }).greeted();
    const { transport } = fanny.socket.io.engine as unknown as { transport: { doPoll(): void } };
    const poll = transport.doPoll.bind(transport);
    let polls = 0;
    transport.doPoll = () => void (polls += 1);
    const cutBefore = await counted(realtime, 'socket_slow_readers_total');
    for (const bundle of await casino.deposits(walletId, 300)) await casino.tell({ bundles: [bundle] });
    await eventually(async () =>
      expect(await counted(realtime, 'socket_slow_readers_total')).toBe(cutBefore + 1),
    );
    expect(polls).toBeGreaterThan(0);
    poll();
    await eventually(() => expect(fanny.of('snapshot')).toHaveLength(2));
  });

  test('a burst of thousands harms no healthy client', async () => {
    const walletId = await casino.openWallet('gina');
    const gina = await casino.connect(realtime, { sub: 'gina' }).greeted();
    await casino.tell({ bundles: upTo(6000).map((version) => bulky('gina', walletId, version, 300)) });
    await eventually(() => expect(gina.versions()).toEqual(upTo(6000)), { timeoutMs: 15_000 });
    expect(gina.disconnects).toEqual([]);
  });
});

test('while Redis is away nobody is disconnected, and nothing is missing afterwards', async () => {
  const patient = await casino.startRealtime({ timing: { headsEveryMs: 3_600_000 } });
  const walletId = await casino.openWallet('hanna');
  const hanna = await casino.connect(patient, { sub: 'hanna' }).greeted();
  await casino.redis.kill();
  await casino.tell({ bundles: await casino.deposits(walletId, 5) });
  const later = await casino.openWallet('hanna', 'USD');
  await casino.tell({ bundles: await casino.deposits(later, 2) });
  const iris = await casino.connect(patient, { sub: 'hanna' }).greeted();
  await casino.redis.restart();
  for (const [client, known] of [
    [hanna, 0],
    [iris, 5],
  ] as const) {
    await eventually(() => expect(client.versions(walletId)).toEqual(upTo(5 - known, known + 1)), {
      timeoutMs: 10_000,
    });
    expect(client.disconnects).toEqual([]);
  }
  await eventually(() => expect(hanna.versions(later)).toEqual([1, 2]));
  await eventually(async () => {
    await casino.tell({ bundles: await casino.deposits(walletId, 1) });
    expect(iris.versions(walletId).length).toBeGreaterThan(0);
  });
});

test('while PostgreSQL is away what happened is told, and what is missing when it is back', async () => {
  await using postgres = await startPostgres({ fsync: true });
  const own = await Casino.open({ databaseUrl: postgres.url });
  try {
    const service = await own.startRealtime();
    const walletId = await own.openWallet('jane');
    const jane = await own.connect(service, { sub: 'jane' }).greeted();
    const bundles = await own.deposits(walletId, 6);
    await postgres.stopImmediate();
    await own.tell({ bundles: bundles.slice(0, 2) }, { bundles: bundles.slice(4) });
    await eventually(() => expect(jane.versions()).toEqual([1, 2]));
    const late = await own.connect(service, { sub: 'jane' }).connected();
    expect(await late.call('resume', { walletId, afterVersion: 0 })).toMatchObject({ ok: false });
    await own.tell({ bundles: bundles.slice(2, 3) });
    await eventually(() => expect(jane.versions()).toEqual([1, 2, 3]));
    expect(late.messages).toEqual([]);
    await postgres.start();
    await eventually(() => expect(jane.versions()).toEqual(upTo(6)), { timeoutMs: 15_000 });
    expect(await late.first('snapshot')).toMatchObject({ wallets: [{ version: 6 }] });
    expect(late.versions()).toEqual([]);
    expect([...jane.disconnects, ...late.disconnects]).toEqual([]);
  } finally {
    await own.close();
  }
});
