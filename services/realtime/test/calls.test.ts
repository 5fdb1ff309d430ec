import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { resumeAck } from '@croupier/contracts';
import { eventually } from '@croupier/testing';
import { v7 as uuidv7 } from 'uuid';
import { Casino, outcomes, upTo } from './setup.ts';
import type { Client, Realtime } from './setup.ts';

const NO_WALLET = uuidv7();

let casino: Casino;
let realtime: Realtime;
let own: string;
let others: string;
beforeAll(async () => {
  casino = await Casino.open();
  realtime = await casino.startRealtime();
  own = await casino.openWallet('own');
  others = await casino.openWallet('other');
});
afterAll(() => casino.close());

const ok = { ok: true };
const refused = (code: string) => ({ ok: false, code });

describe('permission to subscribe and to resume', () => {
  const rights: [string, string, () => string, object][] = [
    ['player', 'game', () => 'game', ok],
    ['', 'leaderboard', () => 'leaderboard', ok],
    ['player', 'its own wallet', () => `wallet:${own}`, ok],
    ['player', 'itself', () => 'player:own', ok],
    ['player', "another's wallet", () => `wallet:${others}`, refused('forbidden')],
    ['player', 'another player', () => 'player:other', refused('forbidden')],
    ['player', 'a wallet that does not exist', () => `wallet:${NO_WALLET}`, refused('forbidden')],
    ['', 'its own wallet', () => `wallet:${own}`, refused('forbidden')],
    ['', 'itself', () => 'player:own', refused('forbidden')],
    ['bonuses:write', 'its own wallet', () => `wallet:${own}`, refused('forbidden')],
    ['wallets:read', "another's wallet", () => `wallet:${others}`, ok],
    ['wallets:write', 'another player', () => 'player:other', ok],
    ['admin', 'another player', () => 'player:other', ok],
    ['player wallets:read', "another's wallet", () => `wallet:${others}`, ok],
    ['wallets:read', 'a player without a wallet', () => 'player:unknown', ok],
    [
      'wallets:read',
      'a wallet that does not exist',
      () => `wallet:${NO_WALLET}`,
      refused('wallet_not_found'),
    ],
  ];
  test.each(rights)('scope "%s", %s', async (scope, _what, topic, answer) => {
    const client = casino.connect(realtime, { sub: 'own', scope });
    expect(await client.subscribe('game', topic())).toEqual(answer);
  });

  const resumes: [string, string, () => string, object][] = [
    ['player', 'its own wallet', () => own, ok],
    ['player', "another's wallet", () => others, refused('forbidden')],
    ['player', 'a wallet that does not exist', () => NO_WALLET, refused('forbidden')],
    ['', 'its own wallet', () => own, refused('forbidden')],
    ['wallets:read', "another's wallet", () => others, ok],
    ['wallets:read', 'a wallet that does not exist', () => NO_WALLET, refused('wallet_not_found')],
  ];
  test.each(resumes)('resume with scope "%s" of %s', async (scope, _what, wallet, answer) => {
    const client = casino.connect(realtime, { sub: 'own', scope });
    expect(await client.call('resume', { walletId: wallet(), afterVersion: 0 })).toMatchObject(answer);
  });

  test('all topics are subscribed or none', async () => {
    const client = await casino.connect(realtime, { sub: 'own' }).snapshotReceived();
    expect(await client.subscribe('game', `wallet:${others}`)).toEqual(refused('forbidden'));
    const witness = await casino.connect(realtime, { sub: 'other' }).connected();
    await witness.subscribe('game');
    const emitter = await casino.emitter();
    emitter.serverSideEmit('game:outcomes', outcomes({ gameId: 'missed' }));
    await witness.first('game:outcome');
    await client.subscribe('game');
    emitter.serverSideEmit('game:outcomes', outcomes({ gameId: 'received' }));
    await client.first('game:outcome');
    expect(client.of('game:outcome')).toMatchObject([{ gameId: 'received' }]);
  });
});

describe('a call', () => {
  const malformed: [string, unknown[]][] = [
    ['subscribe', []],
    ['subscribe', [null]],
    ['subscribe', ['game']],
    ['subscribe', [{}]],
    ['subscribe', [{ topics: [] }]],
    ['subscribe', [{ topics: 'game' }]],
    ['subscribe', [{ topics: ['games'] }]],
    ['subscribe', [{ topics: [1] }]],
    ['subscribe', [{ topics: ['wallet:x'] }]],
    ['subscribe', [{ topics: ['player:'] }]],
    ['subscribe', [{ topics: ['game'], more: 1 }]],
    ['unsubscribe', [{ topics: [null] }]],
    ['resume', [{}]],
    ['resume', [{ walletId: 'x', afterVersion: 0 }]],
    ['resume', [{ walletId: NO_WALLET }]],
    ['resume', [{ walletId: NO_WALLET, afterVersion: -1 }]],
    ['resume', [{ walletId: NO_WALLET, afterVersion: 0.5 }]],
    ['resume', [{ walletId: NO_WALLET, afterVersion: '0' }]],
  ];
  test('that is malformed is refused without side effects', async () => {
    const client = await casino.connect(realtime, { sub: 'own' }).connected();
    const second = await casino.connect(realtime, { sub: 'own' }).connected();
    for (const [index, [name, payload]] of malformed.entries()) {
      const caller = index % 2 === 0 ? client : second;
      expect([name, payload, await caller.call(name, ...payload)]).toEqual([
        name,
        payload,
        refused('invalid_request'),
      ]);
    }
    expect(await second.subscribe('game')).toEqual(ok);
  });

  test('needs no acknowledgement', async () => {
    const client = await casino.connect(realtime, { sub: 'own' }).connected();
    client.socket.emit('subscribe', { topics: ['game'] });
    client.socket.emit('subscribe');
    client.socket.emit('resume', null);
    client.socket.emit('nonsense', 1, 2, 3);
    expect(await client.call('unsubscribe', { topics: ['game', 'leaderboard'] })).toEqual(ok);
  });

  test('too many of them are refused', async () => {
    const client = await casino.connect(realtime, { sub: 'own' }).connected();
    const began = performance.now();
    const answers = await Promise.all(upTo(60).map(() => client.subscribe('game')));
    const refill = Math.ceil(((performance.now() - began) / 1000) * 20);
    const answered = 60 - answers.filter(({ code }) => code === 'rate_limited').length;
    expect(answered).toBeGreaterThanOrEqual(20);
    expect(answered).toBeLessThanOrEqual(20 + refill);
    await eventually(async () => expect(await client.subscribe('game')).toEqual(ok), { intervalMs: 100 });
  });

  test('a player follows 100 topics at most', async () => {
    const player = await casino.connect(realtime, { sub: 'own' }).connected();
    const wallets = await Promise.all(upTo(101).map((n) => casino.openWallet(`p${n}`)));
    const service = await casino.connect(realtime, { sub: 's', scope: 'wallets:read' }).connected();
    expect(await service.subscribe(...wallets.map((id) => `wallet:${id}`))).toEqual(ok);
    expect(await player.subscribe(...upTo(101).map(() => `wallet:${own}`))).toEqual(ok);
    const many = upTo(101).map((n) => `wallet:${NO_WALLET.slice(0, -3)}${100 + n}`);
    expect(await player.subscribe(...many)).toEqual(refused('limit_reached'));
  });
});

describe('a subscriber', () => {
  let service: Client;
  beforeAll(async () => {
    service = await casino.connect(realtime, { sub: 's', scope: 'wallets:read' }).connected();
  });

  test('receives events of a wallet from its current version on', async () => {
    const walletId = await casino.openWallet('late');
    await casino.deposits(walletId, 5);
    await service.subscribe(`wallet:${walletId}`);
    await casino.publish({ bundles: await casino.deposits(walletId, 3) });
    await eventually(() => expect(service.versions(walletId)).toEqual([6, 7, 8]));
    await service.call('unsubscribe', { topics: [`wallet:${walletId}`] });
    await casino.publish({ bundles: await casino.deposits(walletId, 1) });
    await service.subscribe(`wallet:${walletId}`);
    await casino.publish({ bundles: await casino.deposits(walletId, 1) });
    await eventually(() => expect(service.versions(walletId)).toEqual([6, 7, 8, 10]));
  });

  test('misses no event that is published while it subscribes', async () => {
    const walletId = await casino.openWallet('busy');
    const bundles = await casino.deposits(walletId, 200);
    const subscribed = service.subscribe(`wallet:${walletId}`);
    await casino.publish({ bundles });
    expect(await subscribed).toEqual(ok);
    await casino.publish({ bundles: await casino.deposits(walletId, 1) });
    await eventually(() => expect(service.versions(walletId).at(-1)).toBe(201));
    const [first] = service.versions(walletId);
    expect(service.versions(walletId)).toEqual(upTo(202 - Number(first), Number(first)));
  });

  test('receives events of all wallets of a player, including wallets created later', async () => {
    const euros = await casino.openWallet('rich', 'EUR');
    await casino.deposits(euros, 2);
    await service.subscribe('player:rich');
    const dollars = await casino.openWallet('rich', 'USD');
    await casino.publish(
      { bundles: await casino.deposits(euros, 1) },
      { bundles: await casino.deposits(dollars, 2) },
    );
    await eventually(() => expect(service.versions(dollars)).toEqual([1, 2]));
    expect(service.versions(euros)).toEqual([3]);
  });

  test('that subscribes to a wallet in several ways receives each version once', async () => {
    const walletId = await casino.openWallet('popular');
    const all = await casino
      .connect(realtime, { sub: 'popular', scope: 'player wallets:read' })
      .snapshotReceived();
    expect(await all.subscribe(`wallet:${walletId}`, 'player:popular')).toEqual(ok);
    const player = await casino.connect(realtime, { sub: 'popular' }).snapshotReceived();
    expect(await player.subscribe(`wallet:${walletId}`, 'player:popular')).toEqual(ok);
    const { rejected } = await casino.apply({ kind: 'withdrawal', walletId, amount: 1 });
    await casino.publish({ rejected }, { bundles: await casino.deposits(walletId, 20) });
    for (const client of [all, player]) await eventually(() => expect(client.versions()).toEqual(upTo(20)));
    expect(all.of('operation:rejected')).toHaveLength(1);
    await all.call('unsubscribe', { topics: [`wallet:${walletId}`, 'player:popular'] });
    await casino.publish({ bundles: await casino.deposits(walletId, 1) });
    for (const client of [all, player]) await eventually(() => expect(client.versions()).toEqual(upTo(21)));
  });
});

describe('resume', () => {
  test('returns missed events in pages, equal to the live events', async () => {
    const walletId = await casino.openWallet('own', 'USD');
    const bundles = await casino.deposits(walletId, 450);
    const client = await casino.connect(realtime, { sub: 'own' }).connected();
    const pages = [];
    for (let afterVersion = 0, more = true; more;) {
      const page = resumeAck.parse(await client.call('resume', { walletId, afterVersion }));
      if (!page.ok) throw new Error(page.code);
      pages.push(page);
      more = page.more;
      afterVersion = page.events.at(-1)?.version ?? 0;
    }
    expect(pages.map(({ events, version, more }) => [events.length, version, more])).toEqual([
      [200, 450, true],
      [200, 450, true],
      [50, 450, false],
    ]);
    expect(pages.flatMap(({ events }) => events)).toEqual(bundles.map(({ messages }) => messages[0]?.[1]));
    expect(await client.call('resume', { walletId, afterVersion: 450 })).toEqual({
      ...ok,
      events: [],
      version: 450,
      more: false,
    });
    expect(await client.call('resume', { walletId, afterVersion: 999 })).toMatchObject({
      events: [],
      more: false,
    });
  });
});
