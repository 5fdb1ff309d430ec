import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { Croupier } from '@croupier/client';
import type { CroupierOptions, FeedOptions } from '@croupier/client';
import { eventually, TEST_SECRET, token } from '@croupier/testing';
import { TestSystem } from '../system.ts';
import { Follower, upTo } from './follower.ts';

let system: TestSystem;
let casino: Croupier;
const followers: Follower[] = [];
beforeAll(async () => {
  system = await TestSystem.start();
  casino = clientOf({ sub: 'casino', scope: 'wallets:write bonuses:write' });
}, 60_000);
afterEach(() => {
  for (const { feed } of followers.splice(0)) feed.close();
});
afterAll(() => system.stop());

function clientOf(
  claims: { sub: string; scope?: string; ttl?: number },
  options: Partial<CroupierOptions> = {},
): Croupier {
  const url = system.gateways[0]?.url ?? '';
  const bearer = (): string => token({ scope: 'player', ...claims }, TEST_SECRET);
  return new Croupier({ url, realtimeUrl: system.realtimeUrl(), token: bearer, ...options });
}

function follow(croupier: Croupier, options: FeedOptions = {}): Follower {
  const follower = new Follower(croupier.feed(options));
  followers.push(follower);
  return follower;
}

const live = ({ feed }: Follower): Promise<void> => eventually(() => expect(feed.state).toBe('live'));

const openWallet = async (playerId: string, currency = 'EUR'): Promise<string> =>
  (await casino.wallets.create({ playerId, currency })).id;

const deposit = (walletId: string, amount = 1) => casino.deposits.create({ walletId, amount }, { wait: 20 });

/** A bet and its settlement: two versions, the second with a `bet:settled`. */
async function playRound(walletId: string, reference: string): Promise<void> {
  const round = { walletId, gameId: 'slots', roundId: reference };
  await casino.bets.place({ ...round, reference, amount: 5 }, { wait: 20 });
  const settlement = { walletId, betReference: reference, reference: `${reference}-end`, amount: 7 };
  await casino.settlements.create(settlement, { wait: 20 });
}

async function killRealtime(signal: NodeJS.Signals = 'SIGKILL'): Promise<number> {
  const running = system.realtimes.pop();
  if (running === undefined) throw new Error('no realtime service is running');
  await running.service.kill(signal);
  await running.service.exited;
  return Number(new URL(running.url).port);
}

const restartRealtime = async (signal?: NodeJS.Signals): Promise<void> =>
  system.startRealtime(await killRealtime(signal));

test('the realtime service is killed, restarted and stopped under load: every version once, in order, no wrong number shown', async () => {
  const wallets = [await openWallet('ada'), await openWallet('ada', 'USD'), await openWallet('bob')];
  const [euros = '', dollars = '', others = ''] = wallets;
  for (const walletId of wallets) await deposit(walletId, 1000);
  const ada = follow(clientOf({ sub: 'ada' }));
  const tab = follow(clientOf({ sub: 'ada' }));
  const manager = follow(casino);
  await manager.feed.subscribe([`wallet:${euros}`, 'player:bob']);
  await Promise.all([ada, tab, manager].map(live));
  await eventually(() => expect([ada.snapshots, tab.snapshots]).toEqual([1, 1]));

  let isOver = false;
  let rounds = 0;
  const load = wallets.map(async (walletId) => {
    for (let n = 0; !isOver; n++, rounds++) await playRound(walletId, `r${n}`);
  });
  const someRounds = async (): Promise<void> => {
    const begun = rounds;
    await eventually(() => expect(rounds).toBeGreaterThan(begun + 15), { timeoutMs: 20_000 });
  };
  for (const signal of ['SIGKILL', 'SIGTERM'] as const) {
    await someRounds();
    await restartRealtime(signal);
    await eventually(() => expect(ada.states.at(-1)).toBe('live'), { timeoutMs: 20_000 });
  }
  await someRounds();
  isOver = true;
  await Promise.all(load);

  const heads = new Map<string, number>();
  for (const id of wallets) heads.set(id, (await casino.wallets.get(id)).version);
  const expected: [Follower, string[]][] = [
    [ada, [euros, dollars]],
    [tab, [euros, dollars]],
    [manager, [euros, others]],
  ];
  for (const [follower, followed] of expected) {
    for (const id of followed) {
      await eventually(() => expect(follower.last(id)).toBe(heads.get(id)), { timeoutMs: 15_000 });
      const [first = 0] = follower.versions.get(id) ?? [];
      expect(follower.versions.get(id)).toEqual(upTo(heads.get(id) ?? 0).slice(first - 1));
      expect(first).toBe(2);
      expect(follower.shown(id)).toBe((await casino.wallets.get(id)).cash);
    }
    expect([...follower.versions.keys()].sort()).toEqual([...followed].sort());
    expect(follower.wrong).toEqual([]);
    expect(follower.errors).toEqual([]);
    expect(follower.names.filter((name) => name === 'bet:settled').length).toBeGreaterThan(5);
    expect(follower.states).toEqual(expect.arrayContaining(['live', 'offline', 'catching-up']));
  }
}, 120_000);

test('a wallet without events yet is resumed too, and one that a player got while no client was connected', async () => {
  const quiet = await openWallet('quiet');
  await deposit(quiet);
  const manager = follow(casino);
  await manager.feed.subscribe([`wallet:${quiet}`, 'player:newcomer']);
  const port = await killRealtime();
  const fresh = await openWallet('newcomer');
  for (const walletId of [quiet, fresh, fresh]) await deposit(walletId);
  await system.startRealtime(port);
  await eventually(() => expect(manager.versions.get(quiet)).toEqual([2]), { timeoutMs: 15_000 });
  await eventually(() => expect(manager.versions.get(fresh)).toEqual([1, 2]));
}, 60_000);

test('a token that expires is replaced by a new one, and nothing is missed', async () => {
  const walletId = await openWallet('expiring');
  let tokens = 0;
  const bearer = (): string => {
    tokens += 1;
    return token({ sub: 'expiring', scope: 'player', ttl: 5 }, TEST_SECRET);
  };
  const player = follow(clientOf({ sub: 'expiring' }, { token: bearer }));
  // a deposit before the first snapshot would be in it, not in an event
  await eventually(() => expect(player.snapshots).toBe(1));
  let deposits = 0;
  for (; tokens < 3; deposits++) await deposit(walletId);
  await eventually(() => expect(player.last(walletId)).toBe(deposits));
  expect(player.versions.get(walletId)).toEqual(upTo(deposits));
  expect(player.wrong).toEqual([]);
  expect(player.errors).toEqual([]);
}, 60_000);

test('a token that is refused for good is reported once, and not sent again', async () => {
  const expired = token({ sub: 'ada', scope: 'player', ttl: -5 }, TEST_SECRET);
  const player = follow(clientOf({ sub: 'ada' }, { token: expired }));
  // where there might be a better one, it is asked for
  const hopeful = follow(clientOf({ sub: 'ada' }, { token: () => expired }));
  await eventually(() => expect(hopeful.errors.length).toBeGreaterThan(2));
  expect(player.errors).toEqual([expect.stringMatching(/^unauthorized: /)]);
  expect(player.feed.state).toBe('offline');
});

test('a feed begins after the version that the client already has', async () => {
  const walletId = await openWallet('behind');
  for (const _ of upTo(5)) await deposit(walletId);
  const player = follow(clientOf({ sub: 'behind' }), { after: { [walletId]: 2 } });
  const manager = follow(casino, { after: { [walletId]: 0 } });
  await manager.feed.subscribe([`wallet:${walletId}`]);
  await eventually(() => expect(player.versions.get(walletId)).toEqual([3, 4, 5]));
  await eventually(() => expect(manager.versions.get(walletId)).toEqual(upTo(5)));
  await deposit(walletId);
  await eventually(() => expect(player.versions.get(walletId)).toEqual([3, 4, 5, 6]));
  await eventually(() => expect(manager.versions.get(walletId)).toEqual(upTo(6)));
  expect(player.snapshots).toBe(1);
  expect(player.wrong).toEqual([]);
});

test('topics: refused with a code, subscribed while offline, and unsubscribed', async () => {
  const [own, foreign] = [await openWallet('topics'), await openWallet('foreign')];
  const player = follow(clientOf({ sub: 'topics' }));
  const refused = player.feed.subscribe(['leaderboard', `wallet:${foreign}`]);
  await expect(refused).rejects.toMatchObject({ code: 'forbidden' });

  const manager = follow(casino);
  await manager.feed.subscribe([`wallet:${own}`]);
  const port = await killRealtime();
  await eventually(() => expect(manager.feed.state).toBe('offline'));
  const later = manager.feed.subscribe([`wallet:${foreign}`, 'leaderboard']);
  await system.startRealtime(port);
  await later;
  await deposit(foreign);
  await eventually(() => expect(manager.versions.get(foreign)).toEqual([1]));
  await manager.feed.unsubscribe([`wallet:${foreign}`]);
  await deposit(foreign);
  await deposit(own);
  await eventually(() => expect(manager.versions.get(own)).toEqual([1]));
  expect(manager.versions.get(foreign)).toEqual([1]);
  const waiting = follow(clientOf({ sub: 'topics' }, { realtimeUrl: 'http://127.0.0.1:9' })).feed;
  const never = waiting.subscribe(['leaderboard']);
  waiting.close();
  await expect(never).rejects.toMatchObject({ code: 'closed' });
}, 60_000);
