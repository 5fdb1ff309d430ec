import type { Api, Wallet } from './api.ts';
import type { Followed } from './closing.ts';
import type { Progress } from './progress.ts';
import type { Place } from './place.ts';
import { Table, Unexpected } from './steps.ts';
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
};

const ROUNDS = 148;

/** The published example, with its bonus where the system has bonuses; its events checked like everybody's. */
export async function playExample(
  api: Api,
  place: Place,
  evening: string,
  progress: Progress,
): Promise<Followed> {
  const playerId = `${evening}-example`;
  const watcher = await new Watcher(place.realtimeUrl, place.token(playerId, 'player')).ready();
  const { body: wallet } = await api.post<Wallet>('/v1/wallets', { playerId, currency: 'EUR' });
  const table = new Table(api, wallet.id);
  const offer = await api.post<{ id: string }>('/v1/offers', OFFER);
  if (offer.status === 404) await withoutBonus(table, progress);
  else if (offer.status === 201) await withBonus(table, offer.body.id, progress);
  else throw new Unexpected(`/v1/offers answered ${offer.status} ${JSON.stringify(offer.body)}`);
  if (offer.status === 201) await api.post(`/v1/offers/${offer.body.id}/archive`, {});
  return { walletId: wallet.id, watcher };
}

async function withBonus(table: Table, offerId: string, progress: Progress): Promise<void> {
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

async function withoutBonus(table: Table, progress: Progress): Promise<void> {
  await table.deposit(5000);
  await table.expect('deposited', { cash: 5000 });
  const first = await table.bet(500);
  await table.expect('first bet', { cash: 4500 });
  await table.settle(first, 1000);
  await table.expect('first win', { cash: 5500 });
  for (let round = 1; round <= ROUNDS; round++) {
    await table.round(500, 500);
    progress.show('the published example', round / ROUNDS);
  }
  await table.expect('148 rounds later', { cash: 5500 });
  await table.round(500, 0);
  await table.expect('the last one lost', { cash: 5000 });
  progress.line('the published example without its bonus: 150 bets, ends with 50.00 in cash, as it should');
}
