import type { DemoContext } from './context.ts';
import { FeedChecker } from './feed-checker.ts';
import type { WatchedWallet } from './final-checks.ts';
import type { Progress } from './progress.ts';
import { WorkedExample } from './steps.ts';
import type { Target } from './target.ts';

/** Deposit 50.00, bonus 25.00, wagering requirement thirty times the bonus, at most 25.00 converted. */
const OFFER = {
  name: 'demo: the published example',
  amount: 2500,
  terms: {
    wagering: { multiplier: 30, base: 'bonus', counts: 'all' },
    funding: 'cash_first',
    contributions: { default: 100 },
    maxConversion: 2500,
  },
} as const;

const ROUNDS = 148;

/** Plays the published example. Returns its wallet, so that its events are checked too. */
export async function playExample(
  { croupier }: DemoContext,
  target: Target,
  runId: string,
  progress: Progress,
): Promise<WatchedWallet> {
  const playerId = `${runId}-example`;
  const feed = await new FeedChecker(target, playerId).ready();
  const wallet = await croupier.wallets.create({ playerId, currency: 'EUR' });
  const offer = await croupier.offers.create(OFFER);
  await playRounds(new WorkedExample(croupier, wallet.id), offer.id, progress);
  await croupier.offers.archive(offer.id);
  return { walletId: wallet.id, feed };
}

async function playRounds(example: WorkedExample, offerId: string, progress: Progress): Promise<void> {
  await example.deposit(5000);
  await example.grant(offerId);
  await example.expect('granted', { cash: 5000, bonus: 2500, progress: 0, status: 'active' });
  const first = await example.bet(500);
  await example.expect('first bet', { cash: 4500, bonus: 2500, progress: 500, status: 'active' });
  await example.settle(first, 1000);
  await example.expect('first win', { cash: 5500, bonus: 2500, progress: 500, status: 'active' });
  for (let round = 1; round <= ROUNDS; round++) {
    await example.round(500, 500);
    const wagered = 500 + round * 500;
    await example.expect(`round ${round}`, { cash: 5500, bonus: 2500, progress: wagered, status: 'active' });
    progress.show('the published example', wagered / 75_000);
  }
  const last = await example.bet(500);
  await example.expect('last bet', { cash: 5000, bonus: 2500, progress: 75_000, status: 'active' });
  await example.settle(last, 0);
  await example.expect('completed', { cash: 7500, bonus: 0, progress: 75_000, status: 'completed' });
  progress.line(
    'the published example: a deposit of 50.00, a bonus of 25.00 and 150 bets end with 75.00 in cash, as expected',
  );
}
