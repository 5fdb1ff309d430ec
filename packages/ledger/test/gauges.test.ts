import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readLeftovers, readBlocked } from '../src/pressure/pressure.ts';
import { openLedger } from './setup.ts';
import type { TestLedger } from './setup.ts';

let ledger: TestLedger;
beforeAll(async () => {
  ledger = await openLedger();
});
afterAll(() => ledger.close());

const ROWS = 100_005;

test('gauges of dead letters, quarantined operations and blocked wallets stop counting at 100,001', async () => {
  await ledger.pool.query(
    `INSERT INTO dead_letters (operation_id, wallet_id, seq, kind, error, attempts, subject)
      SELECT gen_random_uuid(), gen_random_uuid(), n, 'bet', 'a test', 1, 'x' FROM generate_series(1, $1) AS n`,
    [ROWS],
  );
  await ledger.pool.query(
    `INSERT INTO queue (wallet_id, seq, queue, attempts, retry_at)
      SELECT gen_random_uuid(), n, 'b', 1, now() FROM generate_series(1, $1) AS n`,
    [ROWS],
  );
  await ledger.pool.query(
    `INSERT INTO blocked_wallets (wallet_id, error) SELECT gen_random_uuid(), 'a test' FROM generate_series(1, $1)`,
    [ROWS],
  );
  expect(await readLeftovers(ledger.pool)).toMatchObject({ deadLetters: 100_001 });
  const counted = await readBlocked(ledger.pool);
  expect(counted.quarantinedOperations).toBe(100_001);
  expect(counted.blockedWallets).toBeGreaterThan(0);
  expect(counted.blockedWallets).toBeLessThanOrEqual(100_001);
}, 120_000);
