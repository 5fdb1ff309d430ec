import { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventually, TEST_SECRET, token } from '@croupier/testing';
import { Casino } from '../casino.ts';
import { TestSystem } from '../system.ts';
import { run } from './servers.ts';

// docs/operations/secrets.md, in a running system.

let system: TestSystem;
beforeAll(async () => {
  system = await TestSystem.start({ realtimes: 0 });
}, 60_000);
afterAll(() => system.stop());

const everything = { sub: 'casino', scope: 'wallets:write admin' };

async function deposit(casino: Casino, reference: string): Promise<number> {
  const walletId = await casino.openWallet('rotated');
  return (await casino.post('/v1/deposits', { walletId, amount: 1, reference }, { wait: 30 })).status;
}

/** The services connect after they have said that they listen, and what was stopped takes a moment to leave. */
async function loginsOf(url: string): Promise<string[]> {
  const rows = await run<{ login: string }>(
    url,
    `SELECT DISTINCT application_name || ' as ' || usename AS login FROM pg_stat_activity
      WHERE application_name IN ('gateway', 'wallet-worker') ORDER BY login`,
  );
  return rows.map(({ login }) => login);
}

test('a new JWT_SECRET: tokens of the old one are refused from the restart on', async () => {
  const secret = 'another-secret-of-more-than-thirty-two-bytes';
  await system.startGateway(undefined, { JWT_SECRET: secret });
  const { url = '' } = system.gateways.at(-1) ?? {};
  expect(await deposit(new Casino(url, token(everything, secret)), 'new-secret')).toBe(201);
  const old = await new Casino(url, token(everything, TEST_SECRET)).get('/v1/currencies');
  expect(old.status).toBe(401);
});

test('a second login of PostgreSQL replaces the first', async () => {
  const { url } = system.postgres;
  const second = new URL(url);
  second.username = 'croupier_b';
  second.password = encodeURIComponent('the new one');
  await run(
    url,
    "CREATE ROLE croupier_b LOGIN PASSWORD 'the new one' IN ROLE croupier",
    "ALTER ROLE croupier_b SET role = 'croupier'",
  );
  const env = { DATABASE_URL: second.href };
  await Promise.all(system.workers.splice(0).map((worker) => worker.stop()));
  await system.startWorker(env);
  await system.startGateway(undefined, env);
  await Promise.all(system.gateways.splice(0, 2).map(({ service }) => service.stop()));
  await system.ready();
  await eventually(
    async () =>
      expect(await loginsOf(second.href)).toEqual(['gateway as croupier_b', 'wallet-worker as croupier_b']),
    { timeoutMs: 20_000 },
  );
  await run(second.href, 'ALTER ROLE croupier PASSWORD NULL');
  await expect(run(url, 'SELECT 1')).rejects.toThrow('password');
  expect(await deposit(system.casino(), 'new-login')).toBe(201);
});

test('two passwords of Redis, and then only the new one', async () => {
  const admin = new Redis(system.redis.url);
  const withPassword = (password: string): string => system.redis.url.replace('://', `://:${password}@`);
  const answers = async (password: string): Promise<boolean> => {
    const redis = new Redis(withPassword(password), { retryStrategy: () => null, lazyConnect: true });
    redis.on('error', () => {});
    const answer = await redis.ping().catch(() => 'no');
    redis.disconnect();
    return answer === 'PONG';
  };
  try {
    await admin.call('ACL', 'SETUSER', 'default', 'resetpass', '>old');
    await admin.call('ACL', 'SETUSER', 'default', '>new');
    expect([await answers('old'), await answers('new')]).toEqual([true, true]);
    await admin.call('ACL', 'SETUSER', 'default', '<old');
    expect([await answers('old'), await answers('new')]).toEqual([false, true]);
  } finally {
    admin.disconnect();
  }
});
