import type { DemoContext } from './context.ts';
import { FeedChecker } from './feed-checker.ts';
import { Player } from './player.ts';
import type { Target } from './target.ts';

const MAX_CONCURRENT = 16;
const FIRST_DEPOSIT = 20_000;
/** One player in ten receives a bonus: the most active ones. */
const PLAYERS_PER_BONUS = 10;

const OFFER = {
  name: 'demo: bonus',
  amount: 2000,
  terms: {
    wagering: { multiplier: 5, base: 'bonus', counts: 'all' },
    funding: 'proportional',
    contributions: { default: 100 },
    gameContributions: { 'demo-blackjack': 10 },
    expiresInSeconds: 3600,
  },
} as const;

/** Creates players with a wallet and a feed. */
export async function createPlayers(
  context: DemoContext,
  target: Target,
  runId: string,
  count: number,
): Promise<Player[]> {
  const players: Player[] = [];
  await runConcurrently(count, async (n) => {
    players[n] = await createPlayer(context, target, `${runId}-${n}`);
  });
  return players;
}

/** To be called when all feeds are connected, so that they receive the first version. */
export async function fundPlayers(players: readonly Player[]): Promise<void> {
  await runConcurrently(players.length, async (n) => void (await players[n]?.deposit(FIRST_DEPOSIT)));
}

async function createPlayer(context: DemoContext, target: Target, playerId: string): Promise<Player> {
  const feed = await new FeedChecker(target, playerId).ready();
  const { id: walletId } = await context.croupier.wallets.create({ playerId, currency: 'EUR' });
  return new Player(context, playerId, { walletId, feed });
}

/** Returns the players that received a bonus. */
export async function grantBonuses(context: DemoContext, players: readonly Player[]): Promise<Player[]> {
  const { offers } = context.croupier;
  const { id: offerId } = await offers.create(OFFER);
  const bonusPlayers = players.slice(0, Math.ceil(players.length / PLAYERS_PER_BONUS));
  await runConcurrently(bonusPlayers.length, async (n) => void (await bonusPlayers[n]?.grant(offerId)));
  await offers.archive(offerId);
  return bonusPlayers;
}

export async function runConcurrently(count: number, work: (n: number) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let n = next++; n < count; n = next++) await work(n);
  };
  await Promise.all(Array.from({ length: Math.min(MAX_CONCURRENT, count) }, worker));
}
