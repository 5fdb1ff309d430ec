import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
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
  const marker = results.wait('marker', 20_000);
  await tell('marker');
  await marker;
}

// A result is kept for a second, which a slow machine may take for a message: so the clock is the test's.
let now = performance.now();
beforeEach(() => {
  now = performance.now();
  jest.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => void jest.restoreAllMocks());

test('a result that comes before the one who waits for it is not lost, and is given once', async () => {
  await tell('early');
  await heard();
  const found = (await results.wait('early', 0)) as OperationView;
  expect(found).toEqual({ id: 'early', status: 'applied' });
  expect(await results.wait('early', 0)).toBeNull();
});

test('a result is kept for a second', async () => {
  await tell('old', 'older');
  await heard();
  now += 999;
  expect(await results.wait('old', 0)).toMatchObject({ id: 'old' });
  now += 1;
  expect(await results.wait('older', 0)).toBeNull();
});

test('of more than a thousand the oldest is forgotten', async () => {
  await tell(...Array.from({ length: 1_001 }, (_, n) => `n${n}`));
  await heard();
  expect(await results.wait('n0', 0)).toBeNull();
  expect(await results.wait('n1', 0)).toMatchObject({ id: 'n1' });
});
