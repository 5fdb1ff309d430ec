import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { serverEvents } from '@croupier/contracts';
import { processWallets } from '@croupier/bonus-pipeline';
import { createLogger } from '@croupier/platform/log';
import { connectRedis } from '@croupier/platform/redis';
import { eventually } from '@croupier/testing';
import { Feed } from '../src/feed.ts';
import { listen } from './listener.ts';
import type { Listener } from './listener.ts';
import { TestPipeline } from './setup.ts';

const log = createLogger('test', { level: 'silent', format: 'json' });

let system: TestPipeline;
let listener: Listener;
beforeEach(async () => {
  system = await TestPipeline.start(0);
  listener = await listen(system.workers.redis.url);
}, 60_000);
afterEach(async () => {
  listener.close();
  await system.stop();
});

test('each bet that settles for good is published once: of a win all that it won, of a loss its stake', async () => {
  await system.startBonusWorker();
  await system.startBonusWorker();
  const walletId = await system.openWallet(1000, { playerId: 'ann' });
  await system.round(walletId, 70, 0);
  await system.publishAgain(walletId);
  const won = await system.bet(walletId, 100);
  await system.settle(walletId, won, 30, false);
  await system.settle(walletId, won, 40);
  await system.round(walletId, 5, 5);
  await eventually(() => expect(listener.of('game:outcome')).toHaveLength(3));
  await system.publishAgain(walletId);
  await system.idle();
  const outcomes = listener.of('game:outcome');
  expect(outcomes).toMatchObject([
    { gameId: 'slots', playerId: 'ann', outcome: 'loss', amount: 70 },
    { gameId: 'slots', playerId: 'ann', outcome: 'win', amount: 70 },
    { gameId: 'slots', playerId: 'ann', outcome: 'win', amount: 5 },
  ]);
  for (const outcome of outcomes) expect(serverEvents['game:outcome'].parse(outcome)).toEqual(outcome);
});

test('outcomes that are settled while Redis is away are published when it is back, once', async () => {
  const { workers } = system;
  const walletId = await system.openWallet(1000, { playerId: 'ann' });
  await system.round(walletId, 70, 0);
  await system.round(walletId, 20, 30);
  const redis = connectRedis(workers.redis.url, 'producer', log);
  await eventually(() => expect(redis.status).toBe('ready'));
  const feed = new Feed({
    pool: workers.pool,
    redis,
    leaderboards: system.leaderboards,
    readNames:
      async () =>
      ({ playerId }) =>
        playerId,
    log,
  });
  await workers.redis.kill();
  // what a bonus-worker does that had the job in hand when Redis went away
  const messagesOf = await feed.messages();
  const processed = await processWallets(workers.pool, [walletId], {
    entriesPerWallet: 200,
    grant: async () => {},
    messagesOf,
  });
  await feed.publish(processed);
  const { rows } = await workers.pool.query('SELECT id FROM outbox WHERE messages IS NOT NULL');
  expect(rows).toEqual([{ id: processed.announcement?.outboxId }]);
  await workers.redis.restart();
  await eventually(() => expect(listener.of('game:outcome')).toHaveLength(2), { timeoutMs: 30_000 });
  await eventually(() => system.allPublished(), { timeoutMs: 30_000 });
  expect(listener.of('game:outcome')).toMatchObject([
    { playerId: 'ann', outcome: 'loss', amount: 70 },
    { playerId: 'ann', outcome: 'win', amount: 30 },
  ]);
  feed.close();
  redis.disconnect();
}, 120_000);

test('a leaderboard is published when it changes, its ten best, four times a second at most, and its final state', async () => {
  await system.startBonusWorker();
  const id = await system.openLeaderboard();
  const wallets = await Promise.all(
    Array.from({ length: 12 }, (_, n) =>
      system.openWallet(10_000, { playerId: `fan${String(n).padStart(2, '0')}` }),
    ),
  );
  const began = Date.now();
  for (let round = 0; round < 4; round++) {
    await Promise.all(wallets.map((walletId, n) => system.round(walletId, n + 1, 0)));
  }
  const best = Array.from({ length: 10 }, (_, n) => ({
    position: n + 1,
    playerId: `fan${String(11 - n).padStart(2, '0')}`,
    score: (12 - n) * 4,
  }));
  await eventually(() =>
    expect(listener.of('leaderboard:updated').at(-1)).toMatchObject({ leaderboardId: id, entries: best }),
  );
  const boards = listener.of('leaderboard:updated');
  const most = Math.ceil((Date.now() - began) / 250) + 1;
  expect(boards.length).toBeLessThanOrEqual(most);
  for (const board of boards) expect(serverEvents['leaderboard:updated'].parse(board)).toEqual(board);
});

test('masked, players have other names, the same in both topics and in every process', async () => {
  await system.startBonusWorker({ feedPlayerIds: 'masked' });
  await system.startBonusWorker({ feedPlayerIds: 'masked' });
  const id = await system.openLeaderboard();
  const [ann, bob] = [
    await system.openWallet(1000, { playerId: 'ann' }),
    await system.openWallet(1000, { playerId: 'bob' }),
  ];
  for (let n = 0; n < 5; n++) {
    await system.round(ann, 20, 0);
    await system.round(bob, 10, 0);
  }
  await eventually(() => {
    expect(listener.of('game:outcome')).toHaveLength(10);
    expect(listener.of('leaderboard:updated').at(-1)).toMatchObject({
      entries: [{ score: 100 }, { score: 50 }],
    });
  });
  const names = new Set(listener.of('game:outcome').map(({ playerId }) => playerId));
  expect(names.size).toBe(2);
  for (const name of names) expect(name).toMatch(/^player-[\w-]{12}$/);
  const { entries } = listener.of('leaderboard:updated').at(-1) as { entries: { playerId: string }[] };
  expect(new Set(entries.map(({ playerId }) => playerId))).toEqual(names);
  // where names are not public they are as ever
  expect((await system.leaderboards.read(id))?.entries).toMatchObject([
    { playerId: 'ann' },
    { playerId: 'bob' },
  ]);
});
