import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { rebuildLeaderboards } from '@croupier/leaderboards';
import { exactTotal, reconcile } from '@croupier/ledger';
import type { Total } from '@croupier/ledger';
import { eventually } from '@croupier/testing';
import fc from 'fast-check';
import { prove } from '@croupier/testing/proof';
import { terms } from '../../../packages/domain/test/casino.ts';
import { TestPipeline } from './setup.ts';

let system: TestPipeline;
beforeAll(async () => {
  system = await TestPipeline.start(2);
}, 60_000);
afterAll(() => system.stop());

/** What a leaderboard shows, as PostgreSQL has it and as the copy in Redis does. */
async function shown(id: string): Promise<{ books: [string, Total][]; copy: [string, Total][] }> {
  const { rows } = await system.workers.pool.query<{ player_id: string; score: string }>(
    'SELECT player_id, score FROM leaderboard_scores WHERE leaderboard_id = $1 ORDER BY score DESC, player_id',
    [id],
  );
  expect(await system.redis.get(`{croupier:leaderboard:${id}}:state`)).toBe('ready');
  const read = await system.leaderboards.read(id);
  return {
    books: rows.map(({ player_id, score }) => [player_id, exactTotal(score)]),
    copy: (read?.entries ?? []).map(({ playerId, score }) => [playerId, score]),
  };
}

/** Until both say this. */
const shows = (id: string, scores: [string, Total][]) =>
  eventually(async () => expect(await shown(id)).toEqual({ books: scores, copy: scores }), {
    timeoutMs: 10_000,
  });

const board = async (id: string) => (await system.leaderboards.read(id))?.entries ?? [];

test('stakes count once their bet has settled for good, wins when they are paid, both since the leaderboard began', async () => {
  const walletId = await system.openWallet(10_000, { playerId: 'ann' });
  await system.round(walletId, 700, 900);
  const early = await system.bet(walletId, 50);
  const [wagered, won] = [await system.openLeaderboard(), await system.openLeaderboard({ metric: 'won' })];
  const dollars = await system.openLeaderboard({ currency: 'USD' });
  await system.settle(walletId, early, 5);
  const bet = await system.bet(walletId, 300);
  await system.settle(walletId, bet, 40, false);
  await shows(won, [['ann', 45]]);
  await shows(wagered, [['ann', 50]]);
  await system.settle(walletId, bet, 60);
  const rolledBack = await system.bet(walletId, 1000);
  await system.workers.run({
    kind: 'rollback',
    walletId,
    betReference: rolledBack,
    reference: `r-${rolledBack}`,
  });
  await system.bet(walletId, 2000);
  const lost = await system.openWallet(100, { playerId: 'bob' });
  await system.round(lost, 100, 0);
  await shows(wagered, [
    ['ann', 350],
    ['bob', 100],
  ]);
  await shows(won, [['ann', 105]]);
  await shows(dollars, []);
});

test('a win counts as it was paid: bonus money too, without what was dropped, and without the conversion', async () => {
  const won = await system.openLeaderboard({ metric: 'won' });
  const walletId = await system.openWallet(1000, { playerId: 'bonnie' });
  const offer = await system.offer(null, { terms: terms({ multiplier: 1 }, { funding: 'bonus_first' }) });
  await system.grant(walletId, offer, 500);
  // 500 of it are bonus money, the requirement is met, and all the bonus money becomes cash
  const completing = await system.round(walletId, 500, 800);
  expect(completing.result).toMatchObject({ toBonus: 800, cash: 1800 });
  await shows(won, [['bonnie', 800]]);

  const { id } = await system.grant(walletId, offer, 500);
  const open = await system.bet(walletId, 800);
  await system.workers.run({ kind: 'bonus_forfeit', payload: { bonusId: id, reason: 'asked for' } });
  const late = await system.settle(walletId, open, 80);
  expect(late.result).toMatchObject({ toCash: 30, dropped: 50 });
  await shows(won, [['bonnie', 830]]);
});

test('the wallets of test players count for nothing, neither as they play nor in a rebuild', async () => {
  const [wagered, won] = [await system.openLeaderboard(), await system.openLeaderboard({ metric: 'won' })];
  const tester = await system.openWallet(1000, { playerId: 'tester', test: true });
  await system.round(tester, 100, 50);
  const player = await system.openWallet(1000, { playerId: 'real' });
  await system.round(player, 10, 5);
  await shows(wagered, [['real', 10]]);
  await shows(won, [['real', 5]]);
  await eventually(async () => {
    const { rows } = await system.workers.pool.query<{ version: number }>(
      'SELECT version FROM pipeline_progress WHERE wallet_id = $1',
      [tester],
    );
    expect(rows).toEqual([{ version: 3 }]);
  });
  await rebuildLeaderboards(system.workers.pool, system.redis);
  await shows(wagered, [['real', 10]]);
  await shows(won, [['real', 5]]);
});

test('of equal scores the smaller player id comes first, in PostgreSQL as in Redis', async () => {
  const id = await system.openLeaderboard();
  for (const playerId of ['b', 'a10', 'a9', 'B', '~', '!'])
    await system.leaderboards.setScore(id, { playerId, score: 7 });
  await system.leaderboards.setScore(id, { playerId: 'first', score: 8 });
  await shows(id, [
    ['first', 8],
    ['!', 7],
    ['B', 7],
    ['a10', 7],
    ['a9', 7],
    ['b', 7],
    ['~', 7],
  ]);
  expect((await board(id)).map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('scores are kept by brand and player, on leaderboards of all brands and of one', async () => {
  for (const brand of ['north', 'south'])
    await system.workers.registry.putBrand(brand, { name: brand, timezone: 'UTC', profile: 'default' });
  const [ofAll, ofNorth] = [await system.openLeaderboard(), await system.openLeaderboard({ brand: 'north' })];
  for (const [brand, stake] of [
    ['north', 30],
    ['south', 50],
  ] as const)
    await system.round(await system.openWallet(1000, { brand, playerId: 'same' }), stake, 0);
  const south = { position: 1, brand: 'south', playerId: 'same', score: 50 };
  const north = { position: 2, brand: 'north', playerId: 'same', score: 30 };
  await eventually(async () => expect(await board(ofAll)).toEqual([south, north]));
  await eventually(async () =>
    expect(await board(ofNorth)).toEqual([{ position: 1, playerId: 'same', score: 30 }]),
  );
  await rebuildLeaderboards(system.workers.pool, system.redis);
  expect(await board(ofAll)).toEqual([south, north]);
  await system.leaderboards.setScore(ofAll, { brand: 'north', playerId: 'same', score: 50 });
  await eventually(async () =>
    expect(await board(ofAll)).toEqual([
      { ...north, position: 1, score: 50 },
      { ...south, position: 2 },
    ]),
  );
});

test('a score that is set goes on from there, and a rebuild knows it', async () => {
  const id = await system.openLeaderboard();
  const walletId = await system.openWallet(10_000, { playerId: 'carl' });
  await system.round(walletId, 300, 0);
  await shows(id, [['carl', 300]]);
  await system.leaderboards.setScore(id, { playerId: 'carl', score: 100 });
  await shows(id, [['carl', 100]]);
  await system.round(walletId, 11, 0);
  await system.leaderboards.setScore(id, { playerId: 'other', score: Number.MAX_SAFE_INTEGER });
  await system.leaderboards.setScore(id, { playerId: 'zero', score: 0 });
  const all: [string, number][] = [
    ['other', Number.MAX_SAFE_INTEGER],
    ['carl', 111],
    ['zero', 0],
  ];
  await shows(id, all);
  await rebuildLeaderboards(system.workers.pool, system.redis);
  await shows(id, all);
});

test('scores past the largest amount are exact, and in their order', async () => {
  const id = await system.openLeaderboard();
  for (const [playerId, stake] of [
    ['dora', 10],
    ['carla', 12],
    ['emil', 11],
    ['bert', 11],
  ] as const) {
    const walletId = await system.openWallet(1000, { playerId });
    await system.leaderboards.setScore(id, { playerId, score: Number.MAX_SAFE_INTEGER });
    await system.round(walletId, stake, 0);
  }
  await system.leaderboards.setScore(id, { playerId: 'fritz', score: Number.MAX_SAFE_INTEGER });
  const all: [string, Total][] = [
    ['carla', '9007199254741003'],
    ['bert', '9007199254741002'],
    ['emil', '9007199254741002'],
    ['dora', '9007199254741001'],
    ['fritz', Number.MAX_SAFE_INTEGER],
  ];
  await shows(id, all);
  await rebuildLeaderboards(system.workers.pool, system.redis);
  await shows(id, all);
});

test('the same leaderboard again is the same; another one of its name is not', async () => {
  const draft = { id: 'weekly', name: 'Weekly', metric: 'won' as const, currency: 'EUR' };
  expect(await system.leaderboards.create(draft, 'a')).toMatchObject({
    outcome: 'created',
    leaderboard: draft,
  });
  expect(await system.leaderboards.create(draft, 'b')).toMatchObject({
    outcome: 'replayed',
    leaderboard: draft,
  });
  const other = { ...draft, metric: 'wagered' as const, currency: 'USD' };
  expect(await system.leaderboards.create(other, 'a')).toEqual({
    outcome: 'reused',
    differs: ['metric', 'currency'],
  });
  const unknown = { ...draft, id: 'monthly', currency: 'XXY' };
  expect(await system.leaderboards.create(unknown, 'a')).toEqual({ outcome: 'unknown_currency' });
  expect(await system.leaderboards.read('monthly')).toBeNull();
  expect(await system.leaderboards.setScore('monthly', { playerId: 'p', score: 1 })).toBeNull();
});

interface Play {
  player: number;
  stake: number;
  win: number;
  again: boolean;
}

const plays = fc.array(
  fc.record({
    player: fc.nat({ max: 4 }),
    stake: fc.integer({ min: 1, max: 500 }),
    win: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 900 })),
    again: fc.boolean(),
  }),
  { minLength: 5, maxLength: 25 },
);

describe('over random play, with jobs repeated', () => {
  const wallets: string[] = [];
  beforeAll(async () => {
    for (let n = 0; n < 5; n++) wallets.push(await system.openWallet(1_000_000, { playerId: `fan${n}` }));
  });

  const sums = (played: Play[], of: (play: Play) => number): [string, number][] => {
    const totals = new Map<string, number>();
    for (const play of played)
      totals.set(`fan${play.player}`, (totals.get(`fan${play.player}`) ?? 0) + of(play));
    return [...totals].filter(([, sum]) => sum > 0).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  };

  async function perform(played: Play[]): Promise<void> {
    for (const { player, stake, win, again } of played) {
      const walletId = wallets[player] ?? '';
      await system.round(walletId, stake, win);
      if (again) await Promise.all([system.publishAgain(walletId), system.publishAgain(walletId)]);
    }
  }

  test('every bet counts exactly once; after the loss of the copy, of the queue, or a rebuild the scores are the same to the cent', async () => {
    await prove(8, (runs) =>
      fc.assert(
        fc.asyncProperty(plays, async (played) => {
          const [wagered, won] = [
            await system.openLeaderboard(),
            await system.openLeaderboard({ metric: 'won' }),
          ];
          await perform(played);
          await shows(
            wagered,
            sums(played, ({ stake }) => stake),
          );
          await shows(
            won,
            sums(played, ({ win }) => win),
          );
          await system.workers.redis.flushall();
          await shows(
            wagered,
            sums(played, ({ stake }) => stake),
          );
          await system.workers.pool.query(
            'UPDATE leaderboard_scores SET score = score / 2 + 1 WHERE leaderboard_id = $1',
            [won],
          );
          await rebuildLeaderboards(system.workers.pool, system.redis);
          await shows(
            won,
            sums(played, ({ win }) => win),
          );
        }),
        runs,
      ),
    );
  }, 120_000);
});

test('without Redis it is read from PostgreSQL, and what was missed is copied when Redis is back', async () => {
  const id = await system.openLeaderboard();
  const walletId = await system.openWallet(1000, { playerId: 'eve' });
  await system.round(walletId, 100, 0);
  await shows(id, [['eve', 100]]);
  await system.workers.redis.kill();
  await system.leaderboards.setScore(id, { playerId: 'eve', score: 90 });
  expect(await board(id)).toEqual([{ position: 1, brand: 'default', playerId: 'eve', score: 90 }]);
  await system.workers.redis.restart();
  await shows(id, [['eve', 90]]);
  await system.round(walletId, 5, 0);
  await shows(id, [['eve', 95]]);
}, 60_000);

test('reconciliation finds nothing', async () => {
  expect((await reconcile(system.workers.pool)).checks.filter(({ ok }) => !ok)).toEqual([]);
});
