import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { takeBaseBackup } from '@croupier/launcher';
import { BOOKS, reconcile } from '@croupier/ledger';
import { createPool } from '@croupier/platform/postgres';
import { eventually, spawnService } from '@croupier/testing';
import { restore } from '../../packages/launcher/src/cli/backup.ts';
import { Load } from '../chaos/load.ts';
import { TestSystem } from '../system.ts';
import { openFolder, promoted, run, startSecond } from './servers.ts';

// docs/operations/backup.md, by the commands that it names: back up under load, lose the server, restore to a moment.

let system: TestSystem;
let archive: string;
beforeAll(async () => {
  system = await TestSystem.start();
  archive = openFolder('archive');
  await run(
    system.postgres.url,
    "ALTER SYSTEM SET archive_mode = 'on'",
    `ALTER SYSTEM SET archive_command = 'test ! -f "${archive}/%f" && cp "%p" "${archive}/%f"'`,
  );
  await system.postgres.stopImmediate();
  await system.postgres.start();
}, 60_000);
afterAll(() => system.stop());

async function archived(): Promise<void> {
  const url = system.postgres.url;
  const [row] = await run<{ file: string }>(url, 'SELECT pg_walfile_name(pg_current_wal_lsn()) AS file');
  await run(url, 'SELECT pg_switch_wal()');
  await eventually(
    async () => {
      const [stat] = await run<{ last: string | null }>(
        url,
        'SELECT last_archived_wal AS last FROM pg_stat_archiver',
      );
      expect((stat?.last ?? '') >= String(row?.file)).toBe(true);
    },
    { timeoutMs: 30_000 },
  );
}

async function checkBooks(url: string, checks?: typeof BOOKS): Promise<unknown[]> {
  const pool = createPool(url, { max: 1, application: 'rehearsal' });
  try {
    return (await reconcile(pool, checks)).checks.filter(({ ok }) => !ok);
  } finally {
    await pool.end();
  }
}

test('a backup under load, a lost server, a second one at the moment before the mistake', async () => {
  const casino = system.casino();
  await using load = new Load(system);
  await load.start();
  await load.more(50);
  const into = join(openFolder('backups'), 'base');
  await takeBaseBackup(system.postgres.url, into);
  await load.more(50);
  const walletId = await casino.openWallet('restored', 500);
  await load.finish();
  const [moment] = await run<{ now: string }>(system.postgres.url, 'SELECT clock_timestamp()::text AS now');
  await casino.post('/v1/withdrawals', { walletId, amount: 500, reference: 'mistake' }, { wait: 30 });
  const queued = await casino.openWallet('after');
  expect(queued).not.toBe(walletId);
  await archived();
  await system.postgres.stopImmediate();

  const folder = openFolder('restored');
  const code = await restore({
    from: into,
    into: join(folder, 'postgres'),
    wal: archive,
    until: moment?.now,
  });
  expect(code).toBe(0);
  const second = await startSecond(folder);
  try {
    await promoted(second.url);
    expect(await checkBooks(second.url, BOOKS)).toEqual([]);
    const wallets = await run<{ id: string; cash: number }>(
      second.url,
      "SELECT id, cash FROM wallets WHERE player_id IN ('restored', 'after')",
    );
    expect(wallets).toEqual([{ id: walletId, cash: 500 }]);
    await goesOn(second.url, walletId);
    expect(await checkBooks(second.url)).toEqual([]);
  } finally {
    await second.end();
  }
}, 180_000);

/** With the services pointed at it, it is the system again. */
async function goesOn(databaseUrl: string, walletId: string): Promise<void> {
  const env = { DATABASE_URL: databaseUrl, REDIS_URL: system.redis.url };
  // one that still looks for the lost server would take jobs, and wait with them
  for (const worker of system.workers) await worker.kill();
  await system.redis.flushall();
  await using worker = await spawnService('wallet-worker', env);
  expect(worker.pid).toBeGreaterThan(0);
  await system.startGateway(undefined, env);
  const casino = system.casino(system.gateways.length - 1);
  const deposit = { walletId, amount: 1, reference: 'after-the-restore' };
  const answer = await casino.post('/v1/deposits', deposit, { wait: 30 });
  expect(answer).toMatchObject({ status: 201, body: { result: { cash: 501 } } });
}
