import { expect, test } from '@jest/globals';
import { createDatabase, eventually, spawnService, startRedis } from '@croupier/testing';

test('as a process it gets ready, shows its metrics, and stops when asked to', async () => {
  await using database = await createDatabase();
  await using redis = await startRedis();
  const env = { DATABASE_URL: database.url, REDIS_URL: redis.url, FEED_PLAYER_IDS: 'masked' };
  const worker = await spawnService('bonus-worker', env);
  await eventually(async () => expect((await fetch(`${worker.adminUrl}/readyz`)).status).toBe(200));
  const metrics = await (await fetch(`${worker.adminUrl}/metrics`)).text();
  expect(metrics).toContain('croupier_wagering_lag_seconds_count 0');
  expect(metrics).toContain('croupier_bonuses{status="active"} 0');
  expect(await worker.stop()).toBe(0);
});

test('a configuration that makes no sense is refused by name', async () => {
  const env = { DATABASE_URL: 'postgres://nowhere', REDIS_URL: 'redis://nowhere', FEED_PLAYER_IDS: 'hidden' };
  await expect(spawnService('bonus-worker', env)).rejects.toThrow(/FEED_PLAYER_IDS is \\"hidden\\"/);
});
