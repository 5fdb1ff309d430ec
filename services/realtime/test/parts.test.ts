import { describe, expect, test } from '@jest/globals';
import { Environment } from '@croupier/platform/config';
import { eventually } from '@croupier/testing';
import { Addresses } from '../src/clients/addresses.ts';
import { readConfig } from '../src/config.ts';
import { FairSemaphore } from '../src/feed/fair-semaphore.ts';
import { Semaphore } from '../src/feed/semaphore.ts';
import { Deduplicator } from '../src/feed/deduplicator.ts';
import { upTo } from './setup.ts';

const NEEDED = { DATABASE_URL: 'postgres://db', REDIS_URL: 'redis://r', JWT_SECRET: 'x'.repeat(32) };
const read = (variables: Record<string, string> = {}) =>
  readConfig(new Environment({ ...NEEDED, ...variables }));

describe('the configuration', () => {
  test('has defaults for everything but the servers and the token check', () => {
    const defaults = {
      host: '127.0.0.1',
      port: 8081,
      corsOrigins: '*',
      trustProxy: false,
      failuresPerAddress: { perSecond: 100 },
      connectionsPerPlayer: 250,
      connectionsPerService: 1000,
    };
    expect(read()).toMatchObject(defaults);
    for (const name of Object.keys(NEEDED)) expect(() => read({ [name]: '' })).toThrow(name);
  });

  const cases: [string, string, object][] = [
    ['REALTIME_PORT', '0', { port: 0 }],
    [
      'REALTIME_CORS_ORIGINS',
      'https://a.example, https://b.example',
      { corsOrigins: ['https://a.example', 'https://b.example'] },
    ],
    ['REALTIME_CONNECTIONS_PER_ADDRESS', '7', { connectionsPerAddress: 7 }],
    ['REALTIME_CONNECTIONS_PER_PLAYER', '3', { connectionsPerPlayer: 3 }],
    ['REALTIME_CONNECTIONS_PER_SERVICE', '4', { connectionsPerService: 4 }],
    ['RATE_LIMIT_ADDRESS', 'off', { failuresPerAddress: 'off' }],
    ['RATE_LIMIT_ADDRESS', '0.5/s', { failuresPerAddress: { perSecond: 0.5 } }],
    ['TRUST_PROXY', 'on', { trustProxy: true }],
    ['TRUST_PROXY', '2', { trustProxy: 2 }],
    ['TRUST_PROXY', 'loopback,10.0.0.0/8', { trustProxy: ['loopback', '10.0.0.0/8'] }],
  ];
  test.each(cases)('%s=%s', (name, value, expected) => {
    expect(read({ [name]: value })).toMatchObject(expected);
  });

  test.each([
    ['REALTIME_PORT', 'x'],
    ['REALTIME_CONNECTIONS_PER_ADDRESS', '0'],
    ['REALTIME_CONNECTIONS_PER_PLAYER', '0'],
    ['RATE_LIMIT_ADDRESS', '100'],
    ['RATE_LIMIT_ADDRESS', '0/s'],
    ['JWT_SECRET', 'short'],
  ])('%s=%s is refused with its name', (name, value) => {
    expect(() => read({ [name]: value })).toThrow(name);
  });

  test('proxies that are not addresses are refused with the name of the variable', () => {
    expect(() => new Addresses(read({ TRUST_PROXY: 'nonsense' }))).toThrow('TRUST_PROXY');
  });
});

test('a deduplicator knows a bounded number of recent keys', () => {
  const deduplicator = new Deduplicator(100);
  expect(upTo(50).map((n) => deduplicator.add(`${n}`))).toEqual(upTo(50).map(() => true));
  expect(upTo(50).some((n) => deduplicator.add(`${n}`))).toBe(false);
  upTo(100, 51).forEach((n) => deduplicator.add(`${n}`));
  expect(deduplicator.add('150')).toBe(false);
  expect(deduplicator.add('1')).toBe(true);
});

test('a semaphore runs a bounded number of tasks at a time, in order', async () => {
  const semaphore = new Semaphore(2);
  let running = 0;
  let maxRunning = 0;
  const begun: number[] = [];
  const task = async (n: number): Promise<void> => {
    begun.push(n);
    maxRunning = Math.max(maxRunning, ++running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    if (n % 3 === 0) throw new Error('a failed task releases its permit');
  };
  const results = await Promise.allSettled(upTo(20).map((n) => semaphore.run(() => task(n))));
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(6);
  expect(begun).toEqual(upTo(20));
  expect(maxRunning).toBe(2);
});

describe('a fair semaphore', () => {
  const signal = (): AbortSignal => new AbortController().signal;

  /** Tasks that the test ends, in the order in which they started. */
  function controlled(semaphore: FairSemaphore) {
    const begun: string[] = [];
    const ends: (() => void)[] = [];
    const add = (key: string, name: string, closed = signal()): Promise<string | null> =>
      semaphore.run(key, closed, async () => {
        begun.push(name);
        await new Promise<void>((resolve) => ends.push(resolve));
        return name;
      });
    return { begun, add, endNext: () => ends.shift()?.() };
  }

  test('takes tasks from each key in turn, and one key never has all permits', async () => {
    const semaphore = new FairSemaphore({ limit: 2, perKey: 1 });
    const { begun, add, endNext } = controlled(semaphore);
    const results = [
      ...upTo(4).map((n) => add('a', `a${n}`)),
      ...upTo(2).map((n) => add('b', `b${n}`)),
      add('c', 'c1'),
    ];
    await eventually(() => expect(begun).toHaveLength(2));
    expect(begun).toEqual(['a1', 'b1']);
    for (let n = 0; n < 7; n++) {
      endNext();
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(await Promise.all(results)).toEqual(['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'c1']);
    expect(begun.indexOf('c1')).toBeLessThan(begun.indexOf('a3'));
    expect(begun.indexOf('b2')).toBeLessThan(begun.indexOf('a4'));
    expect(semaphore.waiting).toBe(0);
  });

  test('drops tasks of an aborted signal, and continues after a task that fails', async () => {
    const semaphore = new FairSemaphore({ limit: 1, perKey: 1 });
    const { begun, add, endNext } = controlled(semaphore);
    const closed = new AbortController();
    const first = add('a', 'a1', closed.signal);
    const dropped = upTo(1000).map((n) => add('a', `late${n}`, closed.signal));
    const other = add('b', 'b1');
    expect(semaphore.waiting).toBe(1001);
    closed.abort();
    expect(semaphore.waiting).toBe(1);
    expect(new Set(await Promise.all(dropped))).toEqual(new Set([null]));
    expect(await add('a', 'too late', closed.signal)).toBeNull();
    endNext();
    expect(await first).toBe('a1');
    await eventually(() => expect(begun).toEqual(['a1', 'b1']));
    endNext();
    await other;
    const failing = semaphore.run('a', signal(), () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(await semaphore.run('a', signal(), async () => 1)).toBe(1);
  });

  test('starts a task within a fixed number of tasks of other keys, however many of them wait', async () => {
    const semaphore = new FairSemaphore({ limit: 4, perKey: 2 });
    const begun: string[] = [];
    const task = (key: string) => async (): Promise<void> => {
      begun.push(key);
      await new Promise((resolve) => setImmediate(resolve));
    };
    const floods = ['x', 'y', 'z'].flatMap((key) =>
      upTo(1000).map(() => semaphore.run(key, signal(), task(key))),
    );
    await semaphore.run('service', signal(), task('service'));
    expect(begun.indexOf('service')).toBeLessThanOrEqual(8);
    await Promise.all(floods);
    expect(semaphore.waiting).toBe(0);
  });
});
