import { RequestText } from '../load/request-text.ts';
import { askAll } from './ask.ts';
import type { Croupier } from './croupier.ts';
import { benchToken } from './token.ts';

/** So much that no bet is ever refused. */
const CASH = 1_000_000_000_000;
const BATCH = 1000;

/** Every bet takes from cash and bonus, counts, and moves the progress: the dearest kind of bet that there is. */
const OFFER = {
  name: 'bench',
  amount: CASH,
  terms: {
    wagering: { multiplier: 1000, base: 'bonus', counts: 'all' },
    funding: 'proportional',
    contributions: { default: 100 },
  },
};

/** Whose the n-th wallet is. */
export const playerOf = (n: number): string => `bench-${n}`;

/** Opens wallets through the front door. */
export async function openWallets(croupier: Croupier, count: number): Promise<string[]> {
  const requests = Array.from({ length: count }, (_, n) =>
    post(croupier, '/v1/wallets', { playerId: playerOf(n), currency: 'EUR' }),
  );
  const bodies = await askAll(firstUrl(croupier), requests, 201);
  return bodies.map(idOf);
}

/** Puts more money into wallets than is ever lost, likewise. */
export async function fundWallets(croupier: Croupier, ids: readonly string[]): Promise<void> {
  const requests: string[] = [];
  for (let from = 0; from < ids.length; from += BATCH) {
    const operations = ids
      .slice(from, from + BATCH)
      .map((walletId) => ({ kind: 'deposit', walletId, amount: CASH, reference: 'start' }));
    requests.push(post(croupier, '/v1/batches', { operations }));
  }
  await askAll(firstUrl(croupier), requests, 202);
  await croupier.drained();
}

/** Gives each wallet a bonus that no benchmark ever finishes. */
export async function grantBonuses(croupier: Croupier, ids: readonly string[]): Promise<void> {
  const [offer = ''] = await askAll(firstUrl(croupier), [post(croupier, '/v1/offers', OFFER)], 201);
  const offerId = idOf(offer);
  const requests = ids.map((walletId) =>
    post(croupier, '/v1/bonuses', { walletId, offerId, reference: 'bench' }),
  );
  await askAll(firstUrl(croupier), requests, 202);
  await croupier.drained();
}

const firstUrl = ({ urls: [url = ''] }: Croupier): string => url;

const idOf = (body: string): string => (JSON.parse(body) as { id: string }).id;

function post(croupier: Croupier, path: string, body: object): string {
  return new RequestText({ url: firstUrl(croupier), token: benchToken(), wait: null }).post(
    path,
    JSON.stringify(body),
  );
}
