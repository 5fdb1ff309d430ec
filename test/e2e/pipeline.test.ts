import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventually, TEST_SECRET, token } from '@croupier/testing';
import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import type { Casino } from '../casino.ts';
import { TestSystem } from '../system.ts';

/** Deposits are matched by half up to 10.00; what is granted is wagered once. */
const TERMS = {
  wagering: { multiplier: 1, base: 'bonus', counts: 'all' },
  funding: 'cash_first',
  contributions: { default: 100 },
};
const MATCH = { on: 'deposit', matchPercent: 50, maxAmount: 1000, minDeposit: 500 };

let system: TestSystem;
let casino: Casino;
const sockets: Socket[] = [];
beforeAll(async () => {
  system = await TestSystem.start({ workers: 2, bonusWorkers: 2 });
  casino = system.casino();
}, 60_000);
afterAll(async () => {
  for (const socket of sockets) socket.disconnect();
  await system.stop();
});

interface Received {
  name: string;
  event: { bonus?: { status: string; granted: number }; leaderboardId?: string; entries?: unknown[] };
}

/** All that one player's own client receives. */
async function follow(player: string, topics: string[] = []): Promise<Received[]> {
  const received: Received[] = [];
  const socket = io(system.realtimeUrl(), {
    auth: { token: token({ sub: player, scope: 'player' }, TEST_SECRET) },
  });
  sockets.push(socket);
  socket.onAny((name: string, event: Received['event']) => received.push({ name, event }));
  await eventually(() => expect(received.map(({ name }) => name)).toContain('snapshot'));
  if (topics.length > 0)
    expect(await socket.timeout(5000).emitWithAck('subscribe', { topics })).toEqual({ ok: true });
  return received;
}

/** Each test has a currency of its own, so that the offers of one do not serve another. */
async function offer(currency: string, trigger: object = MATCH, terms: object = TERMS): Promise<void> {
  const { status } = await casino.post('/v1/offers', { name: 'a match', terms, currency, trigger });
  expect(status).toBe(201);
}

async function bonusesOf(walletId: string): Promise<{ status: string; granted: number }[]> {
  const { body } = await casino.get(`/v1/wallets/${walletId}/bonuses`);
  return (body as unknown as { items: { status: string; granted: number }[] }).items.map(
    ({ status, granted }) => ({ status, granted }),
  );
}

async function playRound(walletId: string, reference: string, amount: number, won: number): Promise<void> {
  const bet = { walletId, reference, gameId: 'slots', roundId: reference, amount };
  expect((await casino.post('/v1/bets', bet, { wait: 30 })).status).toBe(201);
  const settlement = { walletId, betReference: reference, reference: `${reference}-end`, amount: won };
  expect((await casino.post('/v1/settlements', settlement, { wait: 30 })).status).toBe(201);
}

test('a deposit is matched, the bonus is wagered and converted, and the player receives each step', async () => {
  await offer('EUR');
  const walletId = await casino.openWallet('matched');
  const received = await follow('matched');
  await casino.post('/v1/deposits', { walletId, amount: 1501 }, { wait: 30 });
  // floor(1501 × 50 %)
  await eventually(async () =>
    expect(await bonusesOf(walletId)).toEqual([{ status: 'active', granted: 750 }]),
  );
  await playRound(walletId, 'first', 500, 0);
  await playRound(walletId, 'second', 250, 0);
  await eventually(() =>
    expect(received.map(({ name }) => name).filter((name) => name.startsWith('bonus:'))).toEqual([
      'bonus:granted',
      'bonus:activated',
      'bonus:progress',
      'bonus:progress',
      'bonus:completed',
    ]),
  );
  const { body } = await casino.get(`/v1/wallets/${walletId}`);
  expect(body).toMatchObject({ cash: 1501 - 750 + 750, bonus: 0 });
}, 60_000);

test('deposits that come while every bonus-worker is dead are matched once when one is back', async () => {
  await offer('USD', { ...MATCH, firstOnly: true });
  const wallets = await Promise.all(
    Array.from({ length: 20 }, (_, nth) => casino.openWallet(`orphan-${nth}`, 0, 'USD')),
  );
  await Promise.all(system.bonusWorkers.splice(0).map((worker) => worker.kill()));
  const deposits = wallets.flatMap((walletId) => [1000, 2000].map((amount) => ({ walletId, amount })));
  for (const deposit of deposits) await casino.post('/v1/deposits', deposit, { wait: 30 });
  // and their jobs are lost
  await system.redis.flushall();
  await Promise.all([system.startBonusWorker(), system.startBonusWorker()]);
  await eventually(
    async () => {
      for (const walletId of wallets)
        expect(await bonusesOf(walletId)).toEqual([{ status: 'active', granted: 500 }]);
    },
    { timeoutMs: 30_000 },
  );
}, 90_000);

test('a bonus that runs out expires without a request, and its event is pushed', async () => {
  await offer('GBP', MATCH, { ...TERMS, expiresInSeconds: 2 });
  const walletId = await casino.openWallet('late', 0, 'GBP');
  const received = await follow('late');
  await casino.post('/v1/deposits', { walletId, amount: 1000 }, { wait: 30 });
  await eventually(() => expect(received.map(({ name }) => name)).toContain('bonus:expired'), {
    timeoutMs: 20_000,
  });
  expect(await bonusesOf(walletId)).toEqual([{ status: 'expired', granted: 500 }]);
  expect((await casino.get(`/v1/wallets/${walletId}`)).body).toMatchObject({ cash: 1000, bonus: 0 });
}, 60_000);

test('a bonus that a player forfeits is counted at once', async () => {
  await offer('CHF');
  const walletId = await casino.openWallet('weary', 0, 'CHF');
  await casino.post('/v1/deposits', { walletId, amount: 1000 }, { wait: 30 });
  await eventually(async () => expect(await bonusesOf(walletId)).toHaveLength(1));
  const { body } = await casino.get(`/v1/wallets/${walletId}/bonuses`);
  const [bonus] = (body as unknown as { items: { id: string }[] }).items;
  await casino.post(`/v1/bonuses/${bonus?.id ?? ''}/forfeit`, { reason: 'asked for it' }, { wait: 30 });
  await eventually(async () => expect(await removed('forfeited', 'CHF')).toBe(500));
}, 60_000);

/** Bonus money removed, in the metrics of the bonus-workers. */
async function removed(reason: string, currency: string): Promise<number> {
  const texts = system.bonusWorkers.map(async ({ adminUrl }) => (await fetch(`${adminUrl}/metrics`)).text());
  const line = new RegExp(
    `^croupier_bonus_removed_minor_units_total{reason="${reason}",currency="${currency}"} (\\d+)$`,
    'm',
  );
  return (await Promise.all(texts)).reduce((sum, text) => sum + Number(line.exec(text)?.[1] ?? 0), 0);
}

test('rounds move a leaderboard, to the cent, and its subscribers receive it', async () => {
  const board = { id: 'races', name: 'Races', metric: 'wagered', currency: 'SEK' };
  expect((await casino.post('/v1/leaderboards', board)).status).toBe(201);
  const received = await follow('spectator', ['leaderboard', 'game']);
  const [quick, slow] = [
    await casino.openWallet('quick', 10_000, 'SEK'),
    await casino.openWallet('slow', 10_000, 'SEK'),
  ];
  for (let round = 0; round < 5; round++) await playRound(quick, `q-${round}`, 201, 100);
  await playRound(slow, 's-0', 333, 0);
  const entries = [
    { position: 1, playerId: 'quick', score: 1005 },
    { position: 2, playerId: 'slow', score: 333 },
  ];
  await eventually(async () =>
    expect((await casino.get('/v1/leaderboards/races')).body).toMatchObject({ entries }),
  );
  const boards = (): Received['event'][] =>
    received.filter(({ name }) => name === 'leaderboard:updated').map(({ event }) => event);
  await eventually(() => expect(boards().at(-1)).toMatchObject({ leaderboardId: 'races', entries }));
  await eventually(() => expect(received.filter(({ name }) => name === 'game:outcome')).toHaveLength(6));
}, 60_000);

test('reconciliation succeeds', async () => {
  expect((await casino.get('/v1/admin/reconciliation')).body).toMatchObject({ balanced: true });
});
