import { RequestText } from '../load/request-text.ts';
import { sendAll } from './send-all.ts';
import type { Croupier } from './croupier.ts';
import { benchToken } from './token.ts';

/** Enough that no bet is refused. */
const CASH = 1_000_000_000_000;
const BATCH = 1000;

/** Every bet takes cash and bonus money, contributes and changes the progress: the most expensive kind of bet. */
const OFFER = {
  name: 'bench',
  amount: CASH,
  terms: {
    wagering: { multiplier: 1000, base: 'bonus', counts: 'all' },
    funding: 'proportional',
    contributions: { default: 100 },
  },
};

/** The player of the n-th wallet. */
export const playerOf = (n: number): string => `bench-${n}`;

/** Creates wallets over HTTP. */
export async function openWallets(croupier: Croupier, count: number): Promise<string[]> {
  const requests = Array.from({ length: count }, (_, n) =>
    post(croupier, '/v1/wallets', { playerId: playerOf(n), currency: 'EUR' }),
  );
  const bodies = await sendAll(firstUrl(croupier), requests, 201);
  return bodies.map(idOf);
}

/** Deposits more money than a wallet ever loses, over HTTP. */
export async function fundWallets(croupier: Croupier, ids: readonly string[]): Promise<void> {
  const requests: string[] = [];
  for (let from = 0; from < ids.length; from += BATCH) {
    const operations = ids
      .slice(from, from + BATCH)
      .map((walletId) => ({ kind: 'deposit', walletId, amount: CASH, reference: 'start' }));
    requests.push(post(croupier, '/v1/batches', { operations }));
  }
  await sendAll(firstUrl(croupier), requests, 202);
  await croupier.drained();
}

/** Grants each wallet a bonus that no benchmark completes. */
export async function grantBonuses(croupier: Croupier, ids: readonly string[]): Promise<void> {
  const [offer = ''] = await sendAll(firstUrl(croupier), [post(croupier, '/v1/offers', OFFER)], 201);
  const offerId = idOf(offer);
  const requests = ids.map((walletId) =>
    post(croupier, '/v1/bonuses', { walletId, offerId, reference: 'bench' }),
  );
  await sendAll(firstUrl(croupier), requests, 202);
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
