import { HttpConnection } from '../load/http-connection.ts';
import { RequestText } from '../load/request-text.ts';
import { benchToken } from './token.ts';
import type { Croupier } from './croupier.ts';

/** So much that no bet is ever refused. */
const CASH = 1_000_000_000_000;
const LANES = 32;
const BATCH = 1000;

/** Whose the n-th wallet is. */
export const playerOf = (n: number): string => `bench-${n}`;

/** Opens wallets through the front door. */
export async function openWallets(croupier: Croupier, count: number): Promise<string[]> {
  const [url = ''] = croupier.urls;
  const text = new RequestText({ url, token: benchToken(), wait: null });
  const ids: string[] = Array.from({ length: count }, () => '');
  let next = 0;
  const lane = async (): Promise<void> => {
    const connection = new HttpConnection(url);
    for (let n = next++; n < count; n = next++) ids[n] = await openWallet(connection, text, playerOf(n));
    connection.close();
  };
  await Promise.all(Array.from({ length: Math.min(LANES, count) }, lane));
  return ids;
}

/** Puts more money into wallets than is ever lost, likewise. */
export async function fundWallets(croupier: Croupier, ids: readonly string[]): Promise<void> {
  const [url = ''] = croupier.urls;
  const text = new RequestText({ url, token: benchToken(), wait: null });
  const connection = new HttpConnection(url);
  for (let from = 0; from < ids.length; from += BATCH)
    await fund(connection, text, ids.slice(from, from + BATCH));
  connection.close();
  await croupier.drained();
}

async function openWallet(connection: HttpConnection, text: RequestText, playerId: string): Promise<string> {
  const { status, body } = await connection.send(
    text.post('/v1/wallets', JSON.stringify({ playerId, currency: 'EUR' })),
  );
  if (status !== 201) throw new Error(`a wallet was not opened: ${status} ${body}`);
  return (JSON.parse(body) as { id: string }).id;
}

async function fund(connection: HttpConnection, text: RequestText, ids: readonly string[]): Promise<void> {
  const operations = ids.map((walletId) => ({ kind: 'deposit', walletId, amount: CASH, reference: 'start' }));
  const { status, body } = await connection.send(text.post('/v1/batches', JSON.stringify({ operations })));
  if (status !== 202) throw new Error(`wallets were not funded: ${status} ${body}`);
}
