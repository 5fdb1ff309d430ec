import { createContext } from './context.ts';
import type { DemoContext } from './context.ts';
import { playExample } from './example.ts';
import { FeedChecker } from './feed-checker.ts';
import { awaitPending, checkReconciliation, compare } from './final-checks.ts';
import type { WatchedWallet } from './final-checks.ts';
import type { Options } from './options.ts';
import type { Player } from './player.ts';
import { createPlayers, fundPlayers, grantBonuses } from './players.ts';
import { bar, Progress } from './progress.ts';
import { report } from './report.ts';
import { Tally } from './tally.ts';
import type { Target } from './target.ts';
import { Traffic } from './traffic.ts';

/** Wallets with a second feed, of a service that subscribes to their topics. */
const WATCHED_WALLETS = 100;
const BONUS_BARS = 4;

/** Runs the demo, from the published example to the reconciliation; resolves to the exit code. */
export async function play(target: Target, options: Options): Promise<number> {
  const progress = new Progress();
  const runId = `demo-${Date.now().toString(36)}`;
  const context = createContext(target, runId);

  await checkExample(context, target, runId, progress);
  const players = await createPlayers(context, target, runId, options.players);
  const watched = await watchByTopics(target, runId, players);
  await fundPlayers(players);
  const bonusPlayers = await grantBonuses(context, players);
  progress.line(`${players.length} players are connected, ${bonusPlayers.length} of them with a bonus`);
  const seconds = await runTraffic(context, players, bonusPlayers, { ...options, progress });

  await awaitPending(context);
  const versions = await compare(context, [...players, ...watched]);
  const reconciliation = await checkReconciliation(context);
  const feeds = [...new Set([...players, ...watched].map(({ feed }) => feed))];
  const reconnections = feeds.reduce((sum, feed) => sum + feed.reconnections, 0);
  progress.line(
    report({ tally: context.tally, versions, reconciliation, seconds, sockets: feeds.length, reconnections }),
  );
  for (const feed of feeds) feed.close();
  return context.tally.faults.length === 0 ? 0 : 1;
}

/** Checks the published example and its events separately. */
async function checkExample(
  context: DemoContext,
  target: Target,
  runId: string,
  progress: Progress,
): Promise<void> {
  const { feed, walletId } = await playExample(context, target, runId, progress);
  const tally = new Tally();
  await compare({ croupier: context.croupier, tally }, [{ walletId, feed }]);
  feed.close();
  if (tally.faults.length > 0) throw new Error(`the published example: ${tally.faults.join('; ')}`);
}

/** Subscribes a service to the topics of the first wallets. */
async function watchByTopics(
  target: Target,
  runId: string,
  players: readonly Player[],
): Promise<WatchedWallet[]> {
  const walletIds = players.slice(0, WATCHED_WALLETS).map(({ walletId }) => walletId);
  const topics = walletIds.map((id) => `wallet:${id}`);
  const feed = await new FeedChecker(target, runId, { scope: 'wallets:read', topics }).ready();
  return walletIds.map((walletId) => ({ walletId, feed }));
}

interface Stage {
  seconds: number;
  progress: Progress;
}

async function runTraffic(
  context: DemoContext,
  players: readonly Player[],
  bonusPlayers: readonly Player[],
  { seconds, progress }: Stage,
): Promise<number> {
  const began = performance.now();
  const elapsed = (): number => (performance.now() - began) / 1000;
  let last = { at: 0, total: context.tally.total };
  const timer = setInterval(() => {
    progress.draw(() => {
      const rate = (context.tally.total - last.total) / Math.max(elapsed() - last.at, 0.001);
      last = { at: elapsed(), total: context.tally.total };
      return [progressLine(elapsed(), seconds, rate, context), ...bonusLines(bonusPlayers)];
    });
  }, 100);
  await new Traffic(players, context.tally).run(seconds * 1000);
  clearInterval(timer);
  progress.clear();
  return elapsed();
}

function progressLine(at: number, seconds: number, rate: number, { tally }: DemoContext): string {
  const faults = tally.faults.length === 0 ? '' : `, ${tally.faults.length} FAULTS`;
  return `${bar(at / seconds)} ${at.toFixed(0)} of ${seconds} s, ${rate.toFixed(0)} operations a second, ${tally.total} in all${faults}`;
}

function bonusLines(bonusPlayers: readonly Player[]): string[] {
  return bonusPlayers.slice(0, BONUS_BARS).flatMap(({ playerId, feed }) => {
    const [bonus] = feed.bonuses.values();
    if (bonus === undefined) return [];
    const { progress, required, status } = bonus;
    return [`${bar(progress / required)} ${playerId}: bonus ${status}, ${progress} of ${required} wagered`];
  });
}
