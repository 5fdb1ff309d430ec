import { HttpConnection } from '../load/http-connection.ts';
import { RequestText } from '../load/request-text.ts';
import { benchToken } from '../system/token.ts';
import { oneByOne } from './one-by-one.ts';
import type { Contestant } from './sample.ts';
import type { Ours } from './stage.ts';

/** A read of a wallet, and its path. */
export interface Read {
  what: string;
  path: (walletId: string) => string;
}

export const READS = {
  wallet: {
    what: 'GET /v1/wallets/{id}',
    path: (id) => `/v1/wallets/${id}`,
  },
  page: {
    what: 'GET /v1/wallets/{id}/history?limit=50',
    path: (id) => `/v1/wallets/${id}/history?limit=50`,
  },
  at: {
    what: 'GET /v1/wallets/{id}?at=<a second ago>',
    path: (id) => `/v1/wallets/${id}?at=${new Date(Date.now() - 1000).toISOString()}`,
  },
  bets: {
    what: 'GET /v1/wallets/{id}/bets?limit=50',
    path: (id) => `/v1/wallets/${id}/bets?limit=50`,
  },
} as const satisfies Record<string, Read>;

/** Reads random wallets one after another. */
export function readContestant(name: string, read: Read, { croupier, wallets }: Ours): Contestant {
  const [url = ''] = croupier.urls;
  const connection = new HttpConnection(url);
  const text = new RequestText({ url, token: benchToken(), wait: null });
  return oneByOne(name, read.what, async () => {
    const { status, body } = await connection.send(text.get(read.path(anyOf(wallets))));
    if (status !== 200) throw new Error(`read failed: ${status} ${body}`);
  });
}

export const anyOf = (wallets: readonly string[]): string =>
  wallets[Math.floor(Math.random() * wallets.length)] ?? '';
