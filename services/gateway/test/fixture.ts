import { afterAll, beforeAll } from '@jest/globals';
import { createDatabase, spawnService, startRedis } from '@croupier/testing';
import type { TestRedis } from '@croupier/testing';
import { client, startGateway } from './testing.ts';
import type { Settings, TestGateway } from './testing.ts';

export interface Fixture {
  gateway: TestGateway;
  ask: ReturnType<typeof client>;
  redis: TestRedis;
  databaseUrl: string;
  /** A new wallet of that player; its id. */
  wallet(playerId: string, currency?: string): Promise<string>;
  /** Another gateway on the same servers, with other settings where given. */
  another(environment?: Record<string, string>): Promise<TestGateway>;
}

/** One gateway for a test file, and a worker where operations are to be applied. */
export function useGateway({
  worker = false,
  ...settings
}: Pick<Settings, 'environment'> & { worker?: boolean } = {}): Fixture {
  const fixture = {} as Fixture;
  const more: TestGateway[] = [];
  beforeAll(async () => {
    const [database, redis] = await Promise.all([createDatabase(), startRedis()]);
    const urls = { databaseUrl: database.url, redisUrl: redis.url };
    const gateway = await startGateway({ ...urls, ...settings });
    const ask = client(gateway);
    Object.assign(fixture, { gateway, ask, redis, databaseUrl: database.url });
    fixture.wallet = async (playerId, currency = 'EUR') =>
      (await ask('POST /v1/wallets', { body: { playerId, currency } })).body.id;
    fixture.another = async (environment = {}) => {
      const another = await startGateway({
        ...urls,
        environment: { ...settings.environment, ...environment },
      });
      more.push(another);
      return another;
    };
    if (worker)
      await spawnService('wallet-worker', {
        DATABASE_URL: database.url,
        REDIS_URL: redis.url,
        LOG_LEVEL: 'error',
      });
  });
  afterAll(async () => {
    await Promise.all(more.map((one) => one.close()));
    await fixture.gateway.close();
  });
  return fixture;
}
