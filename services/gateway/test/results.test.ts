import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { resultsChannel } from '@croupier/contracts';
import type { OperationView } from '@croupier/ledger';
import { connectRedis, createLogger } from '@croupier/platform';
import type { Redis } from '@croupier/platform';
import { eventually, startRedis } from '@croupier/testing';
import type { TestRedis } from '@croupier/testing';
import { Results } from '../src/results.ts';

const log = createLogger('test', { level: 'silent', format: 'pretty' });
let server: TestRedis;
let publisher: Redis;
let subscriber: Redis;
let results: Results;

beforeAll(async () => {
  server = await startRedis();
  publisher = connectRedis(server.url, 'worker', log);
  subscriber = connectRedis(server.url, 'subscriber', log);
  const readOperations = () => Promise.reject(new Error('nothing has to be read'));
  results = new Results({ gatewayId: 'g', subscriber, readOperations, log });
  await eventually(async () => expect(await tell('nobody')).toBe(1));
});
afterAll(async () => {
  await results.close();
  publisher.disconnect();
  subscriber.disconnect();
  await server.stop();
});

const tell = (...ids: string[]): Promise<number> =>
  publisher.publish(resultsChannel('g'), JSON.stringify(ids.map((id) => ({ id, status: 'applied' }))));

/** Resolves when what was told before has been heard. */
async function heard(): Promise<void> {
  const marker = results.wait('marker', 5_000);
  await tell('marker');
  await marker;
}

test('a result that comes before the one who waits for it is not lost', async () => {
  await tell('early');
  await heard();
  const found = (await results.wait('early', 0)) as OperationView;
  expect(found).toEqual({ id: 'early', status: 'applied' });
});

test('it is told once', async () => {
  expect(await results.wait('early', 0)).toBeNull();
});

test('after a second it is too old to be told', async () => {
  await tell('old');
  await heard();
  const later = performance.now() + 1_000;
  const clock = jest.spyOn(performance, 'now').mockReturnValue(later);
  const found = results.wait('old', 0);
  clock.mockRestore();
  expect(await found).toBeNull();
});

test('of more than a thousand the oldest is forgotten', async () => {
  await tell(...Array.from({ length: 1_001 }, (_, n) => `n${n}`));
  await heard();
  expect(await results.wait('n0', 0)).toBeNull();
  expect(await results.wait('n1', 0)).toMatchObject({ id: 'n1' });
});
