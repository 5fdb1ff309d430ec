import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { secretOf } from '#lib/secrets';
import { ConfigError, readDataDir } from './config.ts';
import { hasPostgresData, startPostgres } from './embedded-postgres.ts';
import { freePort } from './ports.ts';
import { logFolder } from './servers.ts';
import { lockDataDir, readState } from './state.ts';
import { startWatchdog } from './watchdog.ts';

/**
 * Finds the database and lends it: DATABASE_URL, or the running system's, or, where the system is down but has data,
 * the embedded server, started for as long as this takes.
 */
export async function withDatabase<T>(
  use: (databaseUrl: string) => Promise<T>,
  env: NodeJS.ProcessEnv = process.env,
): Promise<T> {
  const given = env['DATABASE_URL'];
  if (given !== undefined && given !== '') return use(given);
  const dataDir = readDataDir(env);
  if (!existsSync(dataDir)) throw new ConfigError(noData(dataDir));
  const folder = realpathSync(dataDir);
  const running = await readState(folder);
  return running === undefined ? withOwnServer(folder, use) : use(running.databaseUrl);
}

async function withOwnServer<T>(dataDir: string, use: (databaseUrl: string) => Promise<T>): Promise<T> {
  if (!hasPostgresData(dataDir)) throw new ConfigError(noData(dataDir));
  const release = await lockDataDir(dataDir);
  const watchdog = startWatchdog();
  try {
    const logFile = join(logFolder(dataDir), 'postgres.log');
    const password = secretOf(dataDir, 'postgres-password');
    const server = await startPostgres({ dataDir, port: await freePort(), password, logFile });
    watchdog.watch(server.pid, 'SIGINT');
    try {
      return await use(server.url);
    } finally {
      await server.stop();
    }
  } finally {
    watchdog.release();
    await release();
  }
}

const noData = (dataDir: string): string =>
  `There is no database to look at: DATABASE_URL is not set, and nothing has been started with ${dataDir} yet.`;
