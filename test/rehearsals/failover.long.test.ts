import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { layOutRestore, takeBaseBackup } from '@croupier/launcher';
import type { EmbeddedPostgres } from '@croupier/launcher';
import { eventually } from '@croupier/testing';
import { Load } from '../chaos/load.ts';
import { CuttingProxy } from '../cutting-proxy.ts';
import { TestSystem } from '../system.ts';
import { openFolder, promoted, run, startSecond } from './servers.ts';

// docs/operations/postgres.md: a primary that dies under load, and its synchronous standby that takes over.

let system: TestSystem;
let address: CuttingProxy;
let standby: EmbeddedPostgres & { end(): Promise<void> };
beforeAll(async () => {
  system = await TestSystem.start({
    gateways: 2,
    workers: 2,
    beforePostgres: async (url) => {
      address = await CuttingProxy.before(url);
      return address.through(url);
    },
  });
  standby = await startStandby(system.postgres.url);
}, 120_000);
afterAll(async () => {
  await system.stop();
  await standby.end();
  await address.close();
});

async function startStandby(primary: string): Promise<typeof standby> {
  await run(
    primary,
    "ALTER SYSTEM SET archive_mode = 'on'",
    "ALTER SYSTEM SET archive_command = 'true'",
    "ALTER SYSTEM SET wal_keep_size = '1GB'",
  );
  await system.postgres.stopImmediate();
  await system.postgres.start();
  const backup = join(openFolder('backups'), 'base');
  await takeBaseBackup(primary, backup);
  const folder = openFolder('standby');
  const { port, password, username } = new URL(primary);
  const conninfo = `host=127.0.0.1 port=${port} user=${username} password=${password} application_name=standby`;
  await layOutRestore({
    from: backup,
    into: join(folder, 'postgres'),
    as: 'standby',
    settings: { primary_conninfo: conninfo },
  });
  const started = await startSecond(folder);
  await run(primary, "ALTER SYSTEM SET synchronous_standby_names = 'standby'", 'SELECT pg_reload_conf()');
  await eventually(
    async () => {
      const rows = await run(primary, "SELECT FROM pg_stat_replication WHERE sync_state = 'sync'");
      expect(rows).toHaveLength(1);
    },
    { timeoutMs: 30_000, intervalMs: 100 },
  );
  return started;
}

test('the primary dies under load: the standby has everything that was acknowledged, and goes on', async () => {
  await using load = new Load(system, () => standby.url);
  await load.start();
  await load.more(100);
  await system.postgres.stopImmediate();
  await run(standby.url, 'SELECT pg_promote()');
  await promoted(standby.url);
  address.redirect(standby.url);
  await load.more(100);
  await load.finish();
}, 150_000);
