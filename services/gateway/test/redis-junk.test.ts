import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ALL_QUEUES, resultsChannel } from '@croupier/contracts';
import { createLogger } from '@croupier/platform/log';
import { queuePrefix } from '@croupier/platform/queues';
import { connectRedis } from '@croupier/platform/redis';
import type { Redis } from '@croupier/platform/redis';
import { createDatabase, eventually, spawnService, startRedis, TEST_SECRET } from '@croupier/testing';
import type { TestDatabase, TestRedis, TestService } from '@croupier/testing';
import { client } from './testing.ts';

const log = createLogger('test', { level: 'silent', format: 'pretty' });
let server: TestRedis;
let database: TestDatabase;
let redis: Redis;
let gateway: TestService;
let ask: ReturnType<typeof client>;

// a process of its own: it would end with an exception or a rejection that is not caught
beforeAll(async () => {
  [database, server] = await Promise.all([createDatabase(), startRedis()]);
  redis = connectRedis(server.url, 'worker', log);
  gateway = await spawnService('gateway', {
    PORT: '0',
    GRPC_PORT: '0',
    DATABASE_URL: database.url,
    REDIS_URL: server.url,
    JWT_SECRET: TEST_SECRET,
    ADMIN_PASSWORD: 'test-password',
    LOG_FORMAT: 'json',
  });
  const url = await eventually(() => {
    const found = /listening on (http:[^"]+)/.exec(gateway.output())?.[1];
    if (found === undefined) throw new Error('the gateway has not named its address');
    return found;
  });
  ask = client({ url });
});
afterAll(async () => {
  redis.disconnect();
  await gateway.kill();
  await Promise.all([server.stop(), database.drop()]);
});

async function channels(): Promise<string[]> {
  const found = (await redis.call('PUBSUB', 'CHANNELS', '*')) as string[];
  return found.filter((name) => name.startsWith('croupier'));
}

async function isAlive(): Promise<void> {
  expect((await fetch(`${gateway.adminUrl}/livez`)).status).toBe(200);
  expect((await ask('GET /v1/currencies')).status).toBe(200);
}

const JUNK = [
  '',
  'junk',
  'null',
  '{}',
  '[null]',
  '[[],{}]',
  '[{"id":null}]',
  '\u0000\uffff',
  '['.repeat(100_000),
];

test('no junk on any channel that a gateway subscribes to ends it', async () => {
  await eventually(async () => expect(await channels()).toHaveLength(1));
  for (const channel of await channels())
    for (const message of JUNK) expect(await redis.publish(channel, message)).toBe(1);
  await isAlive();
  await eventually(async () => {
    const metrics = await (await fetch(`${gateway.adminUrl}/metrics`)).text();
    expect(metrics).toMatch(
      new RegExp(
        `croupier_redis_messages_dropped_total\\{source="results",reason="forged"\\} ${JUNK.length}`,
      ),
    );
  });
});

test('a forged result does not make an operation applied', async () => {
  const walletId = (await ask('POST /v1/wallets', { body: { playerId: 'p1', currency: 'EUR' } })).body.id;
  const [channel = resultsChannel('')] = await channels();
  const body = { walletId, amount: 1000, reference: 'd1' };
  const waiting = ask('POST /v1/deposits', { body, headers: { prefer: 'wait=2' } });
  const { id } = await eventually(async () => {
    const { body: page } = await ask(`GET /v1/wallets/${walletId}/operations`);
    const [operation] = page['items'] as { id: string }[];
    if (operation === undefined) throw new Error('the operation is not stored yet');
    return operation;
  });
  const forged = { ...body, id, kind: 'deposit', status: 'applied', result: { cash: 1000 } };
  await redis.publish(channel, JSON.stringify([forged]));
  expect(await waiting).toMatchObject({ status: 202, body: { id, status: 'queued' } });
});

describe('what is stored in Redis', () => {
  test('in the place of a caller’s bucket does not refuse it', async () => {
    await redis.set('croupier:rate:player:default/p1', 'junk');
    expect((await ask('GET /v1/currencies', { sub: 'p1', scope: 'player' })).status).toBe(200);
  });

  test('as a job is shown by the queue page, or not, and ends nothing', async () => {
    const authorization = `Basic ${Buffer.from('admin:test-password').toString('base64')}`;
    for (const queue of ALL_QUEUES) {
      const prefix = `${queuePrefix(queue)}:${queue}`;
      await redis.zadd(`${prefix}:failed`, 1, 'junk');
      await redis.hset(`${prefix}:junk`, {
        name: 'junk',
        data: '{',
        opts: '[',
        timestamp: 'x',
        stacktrace: '7',
      });
    }
    for (const path of [
      'queues?activeQueue=bets&status=failed',
      'queues/bets/junk',
      'queues/bets/junk/logs',
    ]) {
      const { status } = await ask(`GET /admin/queues/api/${path}`, { authorization });
      expect([200, 404, 500]).toContain(status);
    }
    await isAlive();
  });

  test('as a leaderboard is not believed where it cannot be one', async () => {
    const board = { id: 'b1', name: 'b1', metric: 'wagered', currency: 'EUR' };
    await ask('POST /v1/leaderboards', { body: board });
    const tag = '{croupier:leaderboard:b1}';
    await redis.set(`${tag}:state`, 'ready');
    for (const [player, score] of [
      ['p1', '-0.5'],
      ['p1', '-inf'],
      ['a player', '-5'],
      ['x'.repeat(200), '-5'],
    ] as const) {
      await redis.del(`${tag}:scores`);
      await redis.zadd(`${tag}:scores`, score, player);
      expect(await ask('GET /v1/leaderboards/b1')).toMatchObject({ status: 200, body: { entries: [] } });
    }
    await redis.del(`${tag}:scores`);
    await redis.set(`${tag}:scores`, 'junk');
    expect(await ask('GET /v1/leaderboards/b1')).toMatchObject({ status: 200, body: { entries: [] } });
  });
});
