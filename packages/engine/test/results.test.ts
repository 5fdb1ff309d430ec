import type { OperationView } from '@croupier/contracts';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { resultsChannel } from '@croupier/contracts';
import { createLogger } from '@croupier/platform/log';
import { createRegistry } from '@croupier/platform/metrics';
import { connectRedis, DroppedMessages, MessageSeal } from '@croupier/platform/redis';
import type { Redis } from '@croupier/platform/redis';
import { eventually, startRedis, TEST_SERVICE_SECRET } from '@croupier/testing';
import type { TestRedis } from '@croupier/testing';
import { Results } from '../src/results.ts';

const log = createLogger('test', { level: 'silent', format: 'pretty' });
let server: TestRedis;
let publisher: Redis;
let subscriber: Redis;
let results: Results;
const registry = createRegistry();
const OLD_SECRET = 'the-secret-of-before-of-more-than-32-bytes';
const secrets = { current: TEST_SERVICE_SECRET, previous: OLD_SECRET };
const seal = new MessageSeal(secrets, 'results');
/** What PostgreSQL says, when it is asked. */
const stored = new Map<string, OperationView>();

beforeAll(async () => {
  server = await startRedis();
  publisher = connectRedis(server.url, 'worker', log);
  subscriber = connectRedis(server.url, 'subscriber', log);
  const readOperations = (ids: string[]) =>
    Promise.resolve(new Map(ids.flatMap((id) => [...stored].filter(([one]) => one === id))));
  const dropped = new DroppedMessages(registry, log);
  results = new Results({ gatewayId: 'g', subscriber, readOperations, seal, dropped, log });
  await eventually(async () => expect(await send('not sealed')).toBe(1));
});
afterAll(async () => {
  await results.close();
  publisher.disconnect();
  subscriber.disconnect();
  await server.stop();
});

const CHANNEL = resultsChannel('g');
const send = (message: string | Buffer): Promise<number> => publisher.publish(CHANNEL, message);
const applied = (...ids: string[]): string => JSON.stringify(ids.map((id) => ({ id, status: 'applied' })));
const publishResults = (...ids: string[]): Promise<number> => send(seal.seal(CHANNEL, applied(...ids)));

async function dropped(reason: string): Promise<number> {
  const { values = [] } =
    (await registry.getSingleMetric('croupier_redis_messages_dropped_total')?.get()) ?? {};
  return values.find(({ labels }) => labels['reason'] === reason)?.value ?? NaN;
}

/** Resolves when what was sent before has been received. */
async function resultsReceived(): Promise<void> {
  const marker = results.wait('marker', 20_000);
  await publishResults('marker');
  await marker;
}

test('a result that comes before the one who waits for it is not lost, and is given once', async () => {
  await publishResults('early');
  await resultsReceived();
  const found = (await results.wait('early', 0)) as OperationView;
  expect(found).toEqual({ id: 'early', status: 'applied' });
  expect(await results.wait('early', 0)).toBeNull();
});

test('a result is kept for a second', async () => {
  // a slow machine may take a second for a message: so the clock is the test's
  const received = performance.now();
  const clock = jest.spyOn(performance, 'now').mockReturnValue(received);
  try {
    await publishResults('old', 'older');
    await resultsReceived();
    clock.mockReturnValue(received + 999);
    expect(await results.wait('old', 0)).toMatchObject({ id: 'old' });
    clock.mockReturnValue(received + 1001);
    expect(await results.wait('older', 0)).toBeNull();
  } finally {
    clock.mockRestore();
  }
});

test('of more than a thousand the oldest is forgotten', async () => {
  await publishResults(...Array.from({ length: 1_001 }, (_, n) => `n${n}`));
  await resultsReceived();
  expect(await results.wait('n0', 0)).toBeNull();
  expect(await results.wait('n1', 0)).toMatchObject({ id: 'n1' });
});

describe('a message that no worker has sent', () => {
  const other = new MessageSeal(
    { current: 'a-secret-that-no-service-of-ours-has-ever-had', previous: null },
    'results',
  );
  const sealed = seal.seal(CHANNEL, applied('forged'));

  test.each<[string, string | Buffer]>([
    ['has no MAC, as an older worker sends it', applied('forged')],
    ['has a MAC by another secret', other.seal(CHANNEL, applied('forged'))],
    ['was sent to another gateway', seal.seal(resultsChannel('h'), applied('forged'))],
    ['was changed', sealed.replace('applied', 'pending')],
    ['has a part of its MAC', sealed.slice(1)],
    ['has the MAC of nothing', seal.seal(CHANNEL, '') + applied('forged')],
    ['is empty', ''],
    ['is not JSON', 'junk'],
    ['is null', 'null'],
    ['holds nulls', '[null,null]'],
    ['is nested deeply', '['.repeat(200_000)],
    ['is not UTF-8', Buffer.from([0xff, 0xfe, 0x00, 0x80])],
  ])('%s: it is counted, and nothing else', async (_name, message) => {
    const before = await dropped('forged');
    const waiting = results.wait('forged', 200);
    await send(message);
    await resultsReceived();
    expect(await dropped('forged')).toBe(before + 1);
    expect(await waiting).toBeNull();
  });

  test('and is larger than any of theirs is not looked at', async () => {
    const before = await dropped('too_large');
    await send(seal.seal(CHANNEL, `[${' '.repeat(16 * 1024 * 1024)}]`));
    await resultsReceived();
    expect(await dropped('too_large')).toBe(before + 1);
  });
});

test.each(
  [
    'null',
    '7',
    '"applied"',
    '{}',
    '[null]',
    '[[]]',
    '[{}]',
    '[{"id":7,"status":"applied"}]',
    '[{"id":"junk"}]',
    '[{"id":"junk","status":"won"}]',
    '[{"id":"junk","status":"rejected","rejection":null}]',
    '[{"id":"junk","status":"applied"},null]',
    '[{"id":"junk","status":"applied"}',
    '['.repeat(100_000),
  ].map((text) => [text.slice(0, 60), text]),
)('a message with a MAC that says %s is dropped as a whole', async (_start, text = '') => {
  const before = await dropped('malformed');
  const waiting = results.wait('junk', 200);
  await send(seal.seal(CHANNEL, text));
  await resultsReceived();
  expect(await dropped('malformed')).toBe(before + 1);
  expect(await waiting).toBeNull();
});

test('a message by the previous secret counts while a new one is rolled out', async () => {
  const old = new MessageSeal({ current: OLD_SECRET, previous: null }, 'results');
  await send(old.seal(CHANNEL, applied('rotated')));
  await resultsReceived();
  expect(await results.wait('rotated', 0)).toMatchObject({ id: 'rotated' });
});

test('that an operation failed is read from PostgreSQL: a message from before its replay says so too', async () => {
  await send(seal.seal(CHANNEL, '[{"id":"replayed","status":"failed"}]'));
  await resultsReceived();
  expect(await results.wait('replayed', 0)).toBeNull();
  const waiting = results.wait('replayed', 5_000);
  stored.set('replayed', { id: 'replayed', status: 'failed' } as OperationView);
  expect(await waiting).toMatchObject({ status: 'failed' });
});
