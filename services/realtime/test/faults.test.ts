import type { EventBundle, ServerEvents } from '@croupier/contracts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually, startPostgres } from '@croupier/testing';
import { Casino, counted, upTo } from './setup.ts';
import type { Client, Realtime } from './setup.ts';

/** The fields that these tests need. */
type WalletUpdated = ServerEvents['wallet:updated'];

let casino: Casino;
let realtime: Realtime;
beforeAll(async () => {
  casino = await Casino.open();
  realtime = await casino.startRealtime({ timing: { headsEveryMs: 200, slowAfterMs: 400 } });
});
afterAll(() => casino.close());

describe('heads', () => {
  test('follow the delivery of a last event that was lost', async () => {
    const walletId = await casino.openWallet('anna');
    await casino.deposits(walletId, 2);
    const anna = await casino.connect(realtime, { sub: 'anna' }).snapshotReceived();
    await casino.deposits(walletId, 3);
    expect(await anna.first('heads')).toEqual({ heads: { [walletId]: 5 } });
    const names = anna.messages.map(({ name }) => name);
    expect(names).toEqual(['snapshot', ...upTo(3).map(() => 'wallet:updated'), 'heads']);
    expect(anna.versions()).toEqual([3, 4, 5]);
  });

  test('follow the delivery of a new wallet’s first event that was lost', async () => {
    const zoe = await casino.connect(realtime, { sub: 'zoe' }).snapshotReceived();
    const walletId = await casino.openWallet('zoe');
    await casino.deposits(walletId, 1);
    expect(await zoe.first('heads')).toEqual({ heads: { [walletId]: 1 } });
    expect(zoe.versions()).toEqual([1]);
  });

  test('are sent to a new subscriber, and after a change', async () => {
    const [changed, quiet] = [await casino.openWallet('bella'), await casino.openWallet('carla')];
    await casino.deposits(quiet, 4);
    const carla = await casino.connect(realtime, { sub: 'carla' }).snapshotReceived();
    const service = await casino.connect(realtime, { sub: 's', scope: 'wallets:read' }).connected();
    await service.subscribe(`wallet:${quiet}`, 'player:bella');
    expect(await service.first('heads')).toEqual({ heads: { [quiet]: 4, [changed]: 0 } });
    await casino.publish({ bundles: await casino.deposits(changed, 1) });
    await eventually(() => expect(service.of('heads').slice(1)).toEqual([{ heads: { [changed]: 1 } }]));
    expect(carla.of('heads')).toEqual([]);
  });
});

/** An invented version with a message of the given size, for filling a connection. */
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

/** The socket below the stock client's public interface. */
function wireOf({ socket }: Client): { pause(): void; resume(): void } {
  const { transport } = socket.io.engine as unknown as {
    transport: { ws: { _socket: { pause(): void; resume(): void } } };
  };
  return transport.ws._socket;
}

describe('a client that does not read', () => {
  test('is disconnected and reconnects, without effect on others', async () => {
    const walletId = await casino.openWallet('dora');
    const slow = await casino.connect(realtime, { sub: 'dora' }).snapshotReceived();
    const healthy = await casino.connect(realtime, { sub: 'dora' }).snapshotReceived();
    wireOf(slow).pause();
    const before = await counted(realtime, 'croupier_socket_slow_consumers_disconnected_total');
    for (const version of upTo(600))
      await casino.publish({ bundles: [bulky('dora', walletId, version, 40_000)] });
    await eventually(
      async () =>
        expect(await counted(realtime, 'croupier_socket_slow_consumers_disconnected_total')).toBe(before + 1),
      { timeoutMs: 15_000 },
    );
    await eventually(() => expect(healthy.versions()).toEqual(upTo(600)), { timeoutMs: 15_000 });
    expect(healthy.disconnects).toEqual([]);
    wireOf(slow).resume();
    await eventually(() => expect(slow.of('snapshot')).toHaveLength(2));
  });

  test('stays connected while it makes some progress', async () => {
    // longer than a busy machine may delay the reads of this test's process
    const lenient = await casino.startRealtime({ timing: { slowAfterMs: 4000 } });
    const walletId = await casino.openWallet('emma');
    const steady = await casino.connect(lenient, { sub: 'emma' }).snapshotReceived();
    const wire = wireOf(steady);
    wire.pause();
    let isReadingSlowly = true;
    const reads = setInterval(() => {
      wire.resume();
      if (isReadingSlowly) setImmediate(() => wire.pause());
    }, 20);
    await casino.publish({ bundles: upTo(400).map((version) => bulky('emma', walletId, version, 50_000)) });
    await casino.publish({ bundles: upTo(400, 401).map((version) => bulky('emma', walletId, version, 10)) });
    await eventually(() => expect(steady.versions().length).toBeGreaterThan(100), { timeoutMs: 20_000 });
    isReadingSlowly = false;
    await eventually(() => expect(steady.versions()).toEqual(upTo(800)), { timeoutMs: 15_000 });
    clearInterval(reads);
    expect(steady.disconnects).toEqual([]);
  });

  test('is disconnected immediately when thousands of messages wait for it', async () => {
    const lenient = await casino.startRealtime({ timing: { slowAfterMs: 3_600_000 } });
    const walletId = await casino.openWallet('dana');
    const slow = await casino.connect(lenient, { sub: 'dana' }).snapshotReceived();
    wireOf(slow).pause();
    for (const from of upTo(100)) {
      await casino.publish({
        bundles: upTo(100, from * 100 - 99).map((version) => bulky('dana', walletId, version, 2000)),
      });
    }
    await eventually(
      async () => expect(await counted(lenient, 'croupier_socket_slow_consumers_disconnected_total')).toBe(1),
      {
        timeoutMs: 15_000,
      },
    );
    wireOf(slow).resume();
    await eventually(() => expect(slow.of('snapshot')).toHaveLength(2));
  });

  test('is disconnected when it stops polling', async () => {
    const walletId = await casino.openWallet('fanny');
    const fanny = await casino
      .connect(realtime, { sub: 'fanny' }, { transports: ['polling'] })
      .snapshotReceived();
    const { transport } = fanny.socket.io.engine as unknown as { transport: { doPoll(): void } };
    const poll = transport.doPoll.bind(transport);
    let polls = 0;
    transport.doPoll = () => void (polls += 1);
    const before = await counted(realtime, 'croupier_socket_slow_consumers_disconnected_total');
    for (const bundle of await casino.deposits(walletId, 300)) await casino.publish({ bundles: [bundle] });
    await eventually(async () =>
      expect(await counted(realtime, 'croupier_socket_slow_consumers_disconnected_total')).toBe(before + 1),
    );
    expect(polls).toBeGreaterThan(0);
    poll();
    await eventually(() => expect(fanny.of('snapshot')).toHaveLength(2));
  });

  test('a burst of thousands of messages does not disconnect a healthy client', async () => {
    const walletId = await casino.openWallet('gina');
    const gina = await casino.connect(realtime, { sub: 'gina' }).snapshotReceived();
    await casino.publish({ bundles: upTo(6000).map((version) => bulky('gina', walletId, version, 300)) });
    await eventually(() => expect(gina.versions()).toEqual(upTo(6000)), { timeoutMs: 15_000 });
    expect(gina.disconnects).toEqual([]);
  });
});

test('an outage of Redis disconnects no client, and no event is missing afterwards', async () => {
  const service = await casino.startRealtime({ timing: { headsEveryMs: 3_600_000 } });
  const walletId = await casino.openWallet('hanna');
  const hanna = await casino.connect(service, { sub: 'hanna' }).snapshotReceived();
  await casino.redis.kill();
  await casino.publish({ bundles: await casino.deposits(walletId, 5) });
  const later = await casino.openWallet('hanna', 'USD');
  await casino.publish({ bundles: await casino.deposits(later, 2) });
  const iris = await casino.connect(service, { sub: 'hanna' }).snapshotReceived();
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
    await casino.publish({ bundles: await casino.deposits(walletId, 1) });
    expect(iris.versions(walletId).length).toBeGreaterThan(0);
  });
});

test('during an outage of PostgreSQL received events are delivered, and missing ones after it', async () => {
  await using postgres = await startPostgres({ fsync: true });
  const own = await Casino.open({ databaseUrl: postgres.url });
  try {
    const service = await own.startRealtime();
    const walletId = await own.openWallet('jane');
    const jane = await own.connect(service, { sub: 'jane' }).snapshotReceived();
    const bundles = await own.deposits(walletId, 6);
    await postgres.stopImmediate();
    await own.publish({ bundles: bundles.slice(0, 2) }, { bundles: bundles.slice(4) });
    await eventually(() => expect(jane.versions()).toEqual([1, 2]));
    const late = await own.connect(service, { sub: 'jane' }).connected();
    expect(await late.call('resume', { walletId, afterVersion: 0 })).toMatchObject({ ok: false });
    await own.publish({ bundles: bundles.slice(2, 3) });
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
