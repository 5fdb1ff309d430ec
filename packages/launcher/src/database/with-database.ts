import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { secretOf } from '#lib/secrets';
import { ConfigError } from '@croupier/platform/config';
import { connect } from './connect.ts';
import { openDataDir, readDataDir } from '../config.ts';
import { type DatabaseRole, readDatabaseUrl } from './database-urls.ts';
import { hasPostgresData, startPostgres } from '../embedded/embedded-postgres.ts';
import { freePort } from '../ports.ts';
import { embeddedUrls, logFolder } from '../embedded/servers.ts';
import { lockDataDir, readState } from '../supervise/state.ts';
import { startWatchdog } from '../supervise/watchdog.ts';

/**
 * Runs `use` with the URL of the database for a role: the environment's, or the running system's, or, where the system
 * is down but has data, the embedded server, started for as long as this takes.
 * @throws ConfigError where there is no database, or another start has the data folder
 */
export async function withDatabase<T>(
  role: DatabaseRole,
  use: (databaseUrl: string) => Promise<T>,
  env: NodeJS.ProcessEnv = process.env,
): Promise<T> {
  const given = readDatabaseUrl(env, role);
  if (given !== undefined) return use(await answering(given));
  const dataDir = readDataDir(env);
  if (!existsSync(dataDir)) throw new ConfigError(noData(dataDir));
  const folder = openDataDir(dataDir);
  const running = await readState(folder);
  if (running !== undefined) return use(running.database[role]);
  return withOwnServer(folder, async (owner) => use(await answering(embeddedUrls(folder, owner)[role])));
}

/** Reports a wrong URL as one clear line. */
async function answering(url: string): Promise<string> {
  const client = await connect(url, 'croupier');
  await client.end();
  return url;
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
  `There is no database: DATABASE_URL is not set, and nothing has been started with ${dataDir} yet.`;
