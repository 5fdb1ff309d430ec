import { describe, expect, test } from '@jest/globals';
import { Environment } from '@croupier/platform';
import { Addresses } from '../src/clients/addresses.ts';
import { readConfig } from '../src/config.ts';
import { Lanes } from '../src/feed/lanes.ts';
import { Recent } from '../src/feed/recent.ts';
import { upTo } from './setup.ts';

const NEEDED = { DATABASE_URL: 'postgres://db', REDIS_URL: 'redis://r', JWT_SECRET: 'x'.repeat(32) };
const read = (variables: Record<string, string> = {}) =>
  readConfig(new Environment({ ...NEEDED, ...variables }));

describe('the configuration', () => {
  test('has defaults for all but where to find the servers and how to check tokens', () => {
    const defaults = {
      host: '127.0.0.1',
      port: 8081,
      corsOrigins: '*',
      trustProxy: false,
      failuresPerAddress: 100,
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
    ['RATE_LIMIT_ADDRESS', 'off', { failuresPerAddress: 'off' }],
    ['RATE_LIMIT_ADDRESS', '0.5/s', { failuresPerAddress: 0.5 }],
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
    ['RATE_LIMIT_ADDRESS', '100'],
    ['RATE_LIMIT_ADDRESS', '0/s'],
    ['JWT_SECRET', 'short'],
  ])('%s=%s is refused by its name', (name, value) => {
    expect(() => read({ [name]: value })).toThrow(name);
  });

  test('proxies that are no addresses are refused by the name of the variable', () => {
    expect(() => new Addresses(read({ TRUST_PROXY: 'nonsense' }))).toThrow('TRUST_PROXY');
  });
});

test('what was seen lately is remembered, and only so much of it', () => {
  const recent = new Recent(100);
  expect(upTo(50).map((n) => recent.add(`${n}`))).toEqual(upTo(50).map(() => true));
  expect(upTo(50).some((n) => recent.add(`${n}`))).toBe(false);
  upTo(100, 51).forEach((n) => recent.add(`${n}`));
  expect(recent.add('150')).toBe(false);
  expect(recent.add('1')).toBe(true);
});

test('as many tasks run at once as there are lanes, in the order in which they came', async () => {
  const lanes = new Lanes(2);
  let running = 0;
  let most = 0;
  const begun: number[] = [];
  const task = async (n: number): Promise<void> => {
    begun.push(n);
    most = Math.max(most, ++running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    if (n % 3 === 0) throw new Error('a failed task frees its lane');
  };
  const results = await Promise.allSettled(upTo(20).map((n) => lanes.run(() => task(n))));
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(6);
  expect(begun).toEqual(upTo(20));
  expect(most).toBe(2);
});
