import type { Followed } from './closing.ts';
import type { House } from './house.ts';
import type { Place } from './place.ts';
import type { Progress } from './progress.ts';
import { Table } from './steps.ts';
import { Watcher } from './watcher.ts';

/** Deposit 50.00, grant 25.00, thirty times to be wagered, at most 25.00 to be converted. */
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

/** The published example; its events are checked like everybody's. */
export async function playExample(
  { croupier }: House,
  place: Place,
  evening: string,
  progress: Progress,
): Promise<Followed> {
  const playerId = `${evening}-example`;
  const watcher = await new Watcher(place, playerId).ready();
  const wallet = await croupier.wallets.create({ playerId, currency: 'EUR' });
  const offer = await croupier.offers.create(OFFER);
  await playRounds(new Table(croupier, wallet.id), offer.id, progress);
  await croupier.offers.archive(offer.id);
  return { walletId: wallet.id, watcher };
}

async function playRounds(table: Table, offerId: string, progress: Progress): Promise<void> {
  await table.deposit(5000);
  await table.grant(offerId);
  await table.expect('granted', { cash: 5000, bonus: 2500, progress: 0, status: 'active' });
  const first = await table.bet(500);
  await table.expect('first bet', { cash: 4500, bonus: 2500, progress: 500, status: 'active' });
  await table.settle(first, 1000);
  await table.expect('first win', { cash: 5500, bonus: 2500, progress: 500, status: 'active' });
  for (let round = 1; round <= ROUNDS; round++) {
    await table.round(500, 500);
    const wagered = 500 + round * 500;
    await table.expect(`round ${round}`, { cash: 5500, bonus: 2500, progress: wagered, status: 'active' });
    progress.show('the published example', wagered / 75_000);
  }
  const last = await table.bet(500);
  await table.expect('last bet', { cash: 5000, bonus: 2500, progress: 75_000, status: 'active' });
  await table.settle(last, 0);
  await table.expect('completed', { cash: 7500, bonus: 0, progress: 75_000, status: 'completed' });
  progress.line(
    'the published example: 50.00 and a bonus of 25.00, 150 bets, ends with 75.00 in cash, as it should',
  );
}
