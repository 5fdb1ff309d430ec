/**
 * The process behind a whole test run: one PostgreSQL server with a migrated template. It says where on its first
 * line of output, and stops when its standard input closes, which it also does when Jest is killed.
 */
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CARELESS, freePort, migrate, startPostgres, startWatchdog } from '@croupier/launcher';
import { execute, KEPT_LIST, TEMPLATE, urlOf } from './database.ts';
import { makeRunFolder, sweepRunFolders } from './run-folder.ts';
import { redisBinary } from './run.ts';

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => {}); // Jest decides

await sweepRunFolders();
const folder = makeRunFolder();
const watchdog = startWatchdog();
const [postgres, redis] = await Promise.all([startServer(), redisBinary()]);
watchdog.remove(folder);
watchdog.watch(postgres.pid, 'SIGQUIT');
await execute(postgres.url, `CREATE DATABASE ${TEMPLATE}`);
await migrate(urlOf(postgres.url, TEMPLATE));
process.stdout.write(`${JSON.stringify({ folder, postgresUrl: postgres.url, redis })}\n`);

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

async function startServer() {
  const dataDir = join(folder, 'shared');
  mkdirSync(dataDir, { mode: 0o755 });
  const common = { dataDir, password: 'test', logFile: join(folder, 'postgres.log') };
  return startPostgres({ ...common, port: await freePort(), settings: CARELESS, careless: true });
}
