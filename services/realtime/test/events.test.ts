import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serverEvents } from '@croupier/contracts';
import { eventually } from '@croupier/testing';
import { v7 as uuidv7 } from 'uuid';
import { Casino, outcomes, upTo } from './setup.ts';
import type { Realtime } from './setup.ts';

let casino: Casino;
let realtime: Realtime;
beforeAll(async () => {
  casino = await Casino.open();
  realtime = await casino.startRealtime();
});
afterAll(() => casino.close());

describe('a player who connects', () => {
  test('receives a snapshot and then the changes, as the contract defines them', async () => {
    const walletId = await casino.openWallet('anna');
    await casino.apply({ walletId, amount: 5000 });
    const anna = await casino.connect(realtime, { sub: 'anna' }).snapshotReceived();
    await casino.applyAndPublish({
      kind: 'bet',
      walletId,
      reference: 'b1',
      gameId: 'g',
      roundId: 'r',
      amount: 500,
    });
    const settlement = {
      kind: 'settlement' as const,
      walletId,
      betReference: 'b1',
      reference: 's1',
      final: true,
    };
    await casino.applyAndPublish({ ...settlement, amount: 700 });
    await anna.first('bet:settled');
    expect(anna.messages.map(({ name }) => name)).toEqual([
      'snapshot',
      'wallet:updated',
      'wallet:updated',
      'bet:settled',
    ]);
    const [snapshot, placed, won, settled] = anna.messages.map(({ payload }) => payload);
    expect(serverEvents.snapshot.parse(snapshot)).toMatchObject({
      wallets: [{ id: walletId, cash: 5000, version: 1 }],
      bonuses: [],
    });
    const bet = { operation: { kind: 'bet', reference: 'b1', amount: 500 }, changes: { cash: -500 } };
    expect(placed).toMatchObject({
      walletId,
      playerId: 'anna',
      version: 2,
      balances: { cash: 4500 },
      ...bet,
    });
    expect(won).toMatchObject({ version: 3, balances: { cash: 5200 } });
    expect(serverEvents['bet:settled'].parse(settled)).toMatchObject({
      version: 3,
      betReference: 'b1',
      stake: 500,
      won: 700,
    });
  });

  test('receives 100 wallets at most, and the events of all of them', async () => {
    const wallets: string[] = [];
    for (const n of upTo(102)) {
      const code = `Q${String(n).padStart(3, '0')}`;
      await casino.registry.putCurrency(code, 2);
      wallets.push(await casino.openWallet('hoarder', code));
    }
    const [first = '', last = ''] = [wallets.at(0), wallets.at(-1)];
    await casino.apply({ walletId: last, amount: 5 });
    const hoarder = await casino.connect(realtime, { sub: 'hoarder' }).snapshotReceived();
    const snapshot = serverEvents.snapshot.parse(hoarder.messages[0]?.payload);
    expect(snapshot.more).toBe(true);
    expect(snapshot.wallets.map(({ id }) => id)).toEqual(wallets.slice(0, 100));
    await casino.applyAndPublish({ walletId: last, amount: 5 });
    await casino.applyAndPublish({ walletId: first, amount: 5 });
    await eventually(() => expect(hoarder.of('wallet:updated')).toHaveLength(2));
    expect(hoarder.of('wallet:updated')).toMatchObject([
      { walletId: last, version: 2 },
      { walletId: first, version: 1 },
    ]);
  });

  test('receives events of a wallet created later from its first version on', async () => {
    const bella = await casino.connect(realtime, { sub: 'bella' }).snapshotReceived();
    const walletId = await casino.openWallet('bella');
    await casino.publish({ bundles: await casino.deposits(walletId, 3) });
    await eventually(() => expect(bella.versions()).toEqual([1, 2, 3]));
  });

  test('receives no events of other players', async () => {
    const [own, other] = [await casino.openWallet('carla'), await casino.openWallet('dora')];
    const carla = await casino.connect(realtime, { sub: 'carla' }).snapshotReceived();
    await casino.applyAndPublish({ walletId: other, amount: 1 });
    await casino.applyAndPublish({ kind: 'withdrawal', walletId: other, amount: 100 });
    await casino.applyAndPublish({ walletId: own, amount: 2 });
    await eventually(() => expect(carla.versions()).toEqual([1]));
    expect(carla.messages.map(({ payload }) => payload['walletId'])).toEqual([undefined, own]);
  });

  test('receives a rejection and a freeze once, also when they are published repeatedly', async () => {
    const walletId = await casino.openWallet('emma');
    const emma = await casino.connect(realtime, { sub: 'emma' }).snapshotReceived();
    const { rejected } = await casino.apply({ kind: 'withdrawal', walletId, amount: 100 });
    const at = new Date().toISOString();
    const frozen = { id: uuidv7(), walletId, brand: 'default', playerId: 'emma', status: 'frozen', at };
    const emitter = await casino.emitter();
    for (const _ of upTo(3)) {
      await casino.publish({ rejected });
      emitter.serverSideEmit('wallet:status', frozen);
    }
    await casino.applyAndPublish({ walletId, amount: 1 });
    await eventually(() => expect(emma.versions()).toEqual([1]));
    expect(emma.of('operation:rejected')).toEqual([
      expect.objectContaining({
        walletId,
        playerId: 'emma',
        rejection: expect.objectContaining({ code: 'insufficient_funds' }),
      }),
    ]);
    expect(emma.of('wallet:status')).toEqual([frozen]);
  });

  test('may use polling instead of a websocket', async () => {
    const walletId = await casino.openWallet('fanny');
    const fanny = await casino
      .connect(realtime, { sub: 'fanny' }, { transports: ['polling'] })
      .snapshotReceived();
    await casino.publish({ bundles: await casino.deposits(walletId, 300) });
    await eventually(() => expect(fanny.versions()).toEqual(upTo(300)));
    expect(await fanny.call('resume', { walletId, afterVersion: 299 })).toMatchObject({
      ok: true,
      version: 300,
    });
  });

  test('receives each version once while it upgrades from polling to a websocket', async () => {
    const walletId = await casino.openWallet('gina');
    const gina = casino.connect(realtime, { sub: 'gina' }, { transports: ['polling', 'websocket'] });
    const known = Number(
      ((await gina.first('snapshot')) as { wallets: { version: number }[] }).wallets[0]?.version,
    );
    for (const bundle of await casino.deposits(walletId, 100)) await casino.publish({ bundles: [bundle] });
    await eventually(() => expect(gina.versions()).toEqual(upTo(100 - known, known + 1)));
  });
});

describe('the versions of a wallet', () => {
  test('arrive in order and once when messages are shuffled, repeated and lost', async () => {
    const walletId = await casino.openWallet('hanna');
    const hanna = await casino.connect(realtime, { sub: 'hanna' }).snapshotReceived();
    const bundles = await casino.deposits(walletId, 600);
    const shuffled = bundles
      .flatMap((bundle) => (bundle.version % 3 === 0 ? [bundle, bundle] : [bundle]))
      .filter(({ version }) => version % 50 !== 7)
      .sort((a, b) => ((a.version * 7919) % 601) - ((b.version * 7919) % 601));
    for (const bundle of shuffled) await casino.publish({ bundles: [bundle] });
    await eventually(() => expect(hanna.versions()).toEqual(upTo(600)));
    expect(new Set(hanna.of('wallet:updated').map(({ id }) => id)).size).toBe(600);
  });

  test('are read from PostgreSQL when they were not received, equal to the live events', async () => {
    const walletId = await casino.openWallet('iris');
    const iris = await casino.connect(realtime, { sub: 'iris' }).snapshotReceived();
    const bundles = await casino.deposits(walletId, 450);
    await casino.publish({ bundles: bundles.slice(-1) });
    await eventually(() => expect(iris.versions()).toEqual(upTo(450)));
    expect(iris.of('wallet:updated')).toEqual(bundles.map(({ messages }) => messages[0]?.[1]));
  });

  test('are delivered to both players of a transfer', async () => {
    const [from, to] = [await casino.openWallet('jane'), await casino.openWallet('kate')];
    const jane = await casino.connect(realtime, { sub: 'jane' }).snapshotReceived();
    const kate = await casino.connect(realtime, { sub: 'kate' }).snapshotReceived();
    await casino.applyAndPublish({ walletId: from, amount: 100 });
    await casino.applyAndPublish({ kind: 'transfer', walletId: from, toWalletId: to, amount: 40 });
    await eventually(() => expect(jane.versions(from)).toEqual([1, 2]));
    await eventually(() => expect(kate.versions(to)).toEqual([1]));
    expect(kate.of('wallet:updated')).toMatchObject([{ changes: { cash: 40 }, balances: { cash: 40 } }]);
  });

  test('are delivered by all realtime processes', async () => {
    const second = await casino.startRealtime();
    const walletId = await casino.openWallet('lara');
    const clients = [realtime, realtime, second].map((one) => casino.connect(one, { sub: 'lara' }));
    await Promise.all(clients.map((client) => client.snapshotReceived()));
    const bundles = await casino.deposits(walletId, 50);
    for (const bundle of bundles.toReversed()) await casino.publish({ bundles: [bundle] });
    for (const client of clients) await eventually(() => expect(client.versions()).toEqual(upTo(50)));
  });
});

describe('the public topics', () => {
  test('are delivered to subscribers, but not by a broadcast of another process', async () => {
    const [fan, other] = [
      casino.connect(realtime, { sub: 'mia' }),
      casino.connect(realtime, { sub: 'nora', scope: '' }),
    ];
    expect(await fan.subscribe('game')).toEqual({ ok: true });
    expect(await other.subscribe('leaderboard')).toEqual({ ok: true });
    const emitter = await casino.emitter();
    emitter.serverSideEmit('game:outcomes', outcomes({}));
    // a message that no service sends, only an intruder with access to Redis
    const at = new Date().toISOString();
    emitter.to('leaderboard').emit('leaderboard:updated', { leaderboardId: 'forged', entries: [], at });
    emitter.serverSideEmit('leaderboard:updated', { leaderboardId: 'l', brand: null, entries: [], at });
    expect(await fan.first('game:outcome')).toMatchObject({ outcome: 'win' });
    expect(await other.first('leaderboard:updated')).toMatchObject({ leaderboardId: 'l' });
    expect(other.of('leaderboard:updated')).toHaveLength(1);
    expect(fan.of('leaderboard:updated')).toEqual([]);
    expect(other.of('game:outcome')).toEqual([]);
  });

  test('a leaderboard that is published too often is delivered with its latest state', async () => {
    const fan = await casino.connect(realtime, { sub: 'olga', scope: '' }).connected();
    await fan.subscribe('leaderboard');
    const emitter = await casino.emitter();
    const began = performance.now();
    for (const score of upTo(500)) {
      emitter.serverSideEmit('leaderboard:updated', {
        leaderboardId: 'busy',
        brand: null,
        entries: [{ position: 1, playerId: 'p', score }],
        at: new Date().toISOString(),
      });
    }
    await eventually(() => expect(fan.messages.at(-1)?.payload).toMatchObject({ entries: [{ score: 500 }] }));
    const quarters = Math.ceil((performance.now() - began) / 250);
    expect(fan.of('leaderboard:updated').length).toBeLessThanOrEqual(quarters + 1);
  });
});
