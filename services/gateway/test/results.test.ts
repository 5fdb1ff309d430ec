import { afterAll, beforeAll, expect, test } from '@jest/globals';
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

const tell = (id: string): Promise<number> =>
  publisher.publish(resultsChannel('g'), JSON.stringify([{ id, status: 'applied' }]));

test('a result that comes before the one who waits for it is not lost', async () => {
  await tell('early');
  const marker = results.wait('marker', 5_000);
  await tell('marker');
  await marker; // so the early one has been heard
  const found = (await results.wait('early', 0)) as OperationView;
  expect(found).toEqual({ id: 'early', status: 'applied' });
});

test('it is told once', async () => {
  expect(await results.wait('early', 0)).toBeNull();
});
