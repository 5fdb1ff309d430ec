import { HttpConnection } from '../load/http-connection.ts';
import { Latencies } from '../load/latencies.ts';
import { RequestText } from '../load/request-text.ts';
import { benchToken } from '../system/token.ts';
import { RATE_ONLY } from './sample.ts';
import type { Contestant } from './sample.ts';
import type { Ours } from './stage.ts';

/** One client that reads the newest page of the history of one wallet after the other. */
export function pageContestant(name: string, { croupier, wallets }: Ours): Contestant {
  return {
    name,
    what: 'GET /v1/wallets/{id}/history?limit=50, one client',
    run: async (milliseconds) => {
      const [url = ''] = croupier.urls;
      const connection = new HttpConnection(url);
      const text = new RequestText({ url, token: benchToken(), wait: null });
      const latencies = await readPages(connection, text, wallets, performance.now() + milliseconds);
      connection.close();
      const perSecond = (latencies.count * 1000) / milliseconds;
      return { ...RATE_ONLY, perSecond, latency: latencies.summary() };
    },
  };
}

async function readPages(
  connection: HttpConnection,
  text: RequestText,
  wallets: readonly string[],
  until: number,
): Promise<Latencies> {
  const latencies = new Latencies();
  while (performance.now() < until) {
    const wallet = wallets[Math.floor(Math.random() * wallets.length)] ?? '';
    const began = performance.now();
    const { status, body } = await connection.send(text.get(`/v1/wallets/${wallet}/history?limit=50`));
    if (status !== 200) throw new Error(`a page was not read: ${status} ${body}`);
    latencies.add(performance.now() - began);
  }
  return latencies;
}
