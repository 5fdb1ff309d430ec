/**
 * The process behind a whole test run: one PostgreSQL server with a migrated template, and a copy of its files for
 * tests with servers of their own. It prints where on its first line of output, and stops when its standard input
 * closes, which it also does when Jest is killed.
 */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { EPHEMERAL_SETTINGS, freePort, migrate, startPostgres, startWatchdog } from '@croupier/launcher';
import { execute, KEPT_LIST, TEMPLATE } from './database.ts';
import { makeRunFolder, sweepRunFolders } from './run-folder.ts';
import { redisBinary, type TestRun } from './run.ts';

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => {}); // Jest decides

await sweepRunFolders();
const folder = makeRunFolder();
const watchdog = startWatchdog();
watchdog.remove(folder);
const [migratedServer, redis] = await Promise.all([makeMigratedServer(), redisBinary()]);
const postgres = await startServer();
await execute(
  postgres.url,
  `CREATE DATABASE ${TEMPLATE} TEMPLATE ${new URL(postgres.url).pathname.slice(1)}`,
);
const run: TestRun = { folder, postgresUrl: postgres.url, migratedServer, redis };
process.stdout.write(`${JSON.stringify(run)}\n`);

process.stdin.resume();
await once(process.stdin, 'close');

const kept = existsSync(join(folder, KEPT_LIST)) ? readFileSync(join(folder, KEPT_LIST), 'utf8') : '';
if (kept !== '' && process.env['CI'] === undefined) {
  process.stderr.write(`\nDatabases of failed test files, until the next run:\n${kept}`);
} else {
  await postgres.stop('immediate');
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
watchdog.release();
process.exit(0);

/** The data folder of a server that is stopped again. */
async function makeMigratedServer(): Promise<string> {
  const server = await startServer();
  await migrate(server.url);
  await server.stop('fast');
  watchdog.gone(server.pid);
  const copy = join(folder, 'migrated-server');
  execFileSync('cp', ['-a', server.folder, copy]);
  return copy;
}

async function startServer() {
  const dataDir = join(folder, 'shared');
  mkdirSync(dataDir, { mode: 0o755, recursive: true });
  const common = { dataDir, password: 'test', logFile: join(folder, 'postgres.log') };
  const server = await startPostgres({
    ...common,
    port: await freePort(),
    settings: EPHEMERAL_SETTINGS,
    ephemeral: true,
  });
  watchdog.watch(server.pid, 'SIGQUIT');
  return server;
}
