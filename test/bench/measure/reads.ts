import { HttpConnection } from '../load/http-connection.ts';
import { Latencies } from '../load/latencies.ts';
import { RequestText } from '../load/request-text.ts';
import { benchToken } from '../system/token.ts';
import { RATE_ONLY } from './sample.ts';
import type { Contestant } from './sample.ts';
import type { Ours } from './stage.ts';

/** What is read of a wallet, and how it is asked for. */
export interface Read {
  what: string;
  path: (walletId: string) => string;
}

export const READS = {
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

/** One client that reads of one wallet after the other. */
export function readContestant(name: string, read: Read, { croupier, wallets }: Ours): Contestant {
  return {
    name,
    what: `${read.what}, one client`,
    run: async (milliseconds) => {
      const [url = ''] = croupier.urls;
      const connection = new HttpConnection(url);
      const text = new RequestText({ url, token: benchToken(), wait: null });
      const draw = (): string => wallets[Math.floor(Math.random() * wallets.length)] ?? '';
      const ask = (): string => text.get(read.path(draw()));
      const latencies = await readOn(connection, ask, performance.now() + milliseconds);
      connection.close();
      const perSecond = (latencies.count * 1000) / milliseconds;
      return { ...RATE_ONLY, perSecond, latency: latencies.summary() };
    },
  };
}

async function readOn(connection: HttpConnection, ask: () => string, until: number): Promise<Latencies> {
  const latencies = new Latencies();
  while (performance.now() < until) {
    const began = performance.now();
    const { status, body } = await connection.send(ask());
    if (status !== 200) throw new Error(`nothing was read: ${status} ${body}`);
    latencies.add(performance.now() - began);
  }
  return latencies;
}
