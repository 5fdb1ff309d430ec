import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { AUDIT_CHAIN, reconcile, writeAudit } from '@croupier/ledger';
import { createPool } from '@croupier/platform/postgres';
import type { Pool } from '@croupier/platform/postgres';
import { createDatabase, eventually, spawnService, startRedis } from '@croupier/testing';
import type { TestService } from '@croupier/testing';

const workers: TestService[] = [];
let pool: Pool;
beforeAll(async () => {
  const [database, redis] = await Promise.all([createDatabase(), startRedis()]);
  pool = createPool(database.url, { max: 3, application: 'test' });
  const env = { DATABASE_URL: database.url, REDIS_URL: redis.url, LOG_LEVEL: 'warn' };
  workers.push(
    ...(await Promise.all([spawnService('wallet-worker', env), spawnService('wallet-worker', env)])),
  );
}, 120_000);
afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.kill()));
  await pool.end();
});

async function write(count: number): Promise<void> {
  for (let n = 0; n < count; n++)
    await writeAudit(pool, { by: 'tester', action: 'game.put', subject: { kind: 'game', id: `g${n}` } });
}

/** The numbers that were given, in order, once every row has one. */
async function sealedNumbers(): Promise<(number | null)[]> {
  return eventually(async () => {
    const { rows } = await pool.query<{ no: number | null }>(
      'SELECT sealed_no AS no FROM audit_log ORDER BY sealed_no',
    );
    expect(rows.filter(({ no }) => no === null)).toEqual([]);
    return rows.map(({ no }) => no);
  });
}

const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);

test('two workers seal what is committed, one of them goes on when the other is killed, and the chain is whole', async () => {
  await write(20);
  expect(await sealedNumbers()).toEqual(upTo(20));
  const writing = write(20);
  await workers[0]?.kill();
  await writing;
  expect(await sealedNumbers()).toEqual(upTo(40));
  const { checks } = await reconcile(pool, AUDIT_CHAIN);
  expect(checks).toMatchObject([{ ok: true }]);
  for (const worker of workers) expect(worker.output()).not.toContain('could not be sealed');
}, 120_000);
