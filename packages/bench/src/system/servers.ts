import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DURABLE,
  findRedis,
  freePort,
  repositoryRoot,
  startPostgres,
  startRedis,
  startWatchdog,
} from '@croupier/launcher';
import type { EmbeddedPostgres, EmbeddedRedis, Watchdog } from '@croupier/launcher';
import pg from 'pg';
import type { Resources } from './resources.ts';

/** Separate servers of the benchmark, on disk and with the durability of those of `npm start`. */
export interface Servers {
  /** Logs and profiles. */
  folder: string;
  watchdog: Watchdog;
  postgres: EmbeddedPostgres;
  redis: EmbeddedRedis;
  /** Creates a database; every contestant has a separate one on the same server. */
  createDatabase(name: string): Promise<string>;
  /** One of Redis's numbered databases. */
  redisUrl(number: number): string;
}

/** `settings`: the PostgreSQL settings of the checkout that uses it. */
export async function startServers(
  resources: Resources,
  { profiled = false, settings = DURABLE }: { profiled?: boolean; settings?: typeof DURABLE } = {},
): Promise<Servers> {
  const watchdog = await resources.acquire(Promise.resolve(startWatchdog()), async (dog) => dog.release());
  const folder = await resources.acquire(makeFolder(watchdog), async (made) =>
    rmSync(made, { recursive: true, force: true, maxRetries: 5 }),
  );
  resources.logFolders.push(folder);
  const postgres = await resources.acquire(
    postgresIn(folder, profiled ? { ...settings, ...ACCOUNT } : settings),
    (server) => server.stop(),
  );
  watchdog.watch(postgres.pid, 'SIGINT');
  const redis = await resources.acquire(redisIn(folder), (server) => server.stop());
  watchdog.watch(redis.pid, 'SIGTERM');
  return {
    folder,
    watchdog,
    postgres,
    redis,
    createDatabase: (name) => createDatabase(postgres.url, name),
    redisUrl: (number) => `${redis.url}/${number}`,
  };
}

/** On disk, since an fsync in memory is free. */
async function makeFolder(watchdog: Watchdog): Promise<string> {
  const folder = mkdtempSync(join(process.env['BENCH_DIR'] ?? tmpdir(), 'croupier-bench-'));
  chmodSync(folder, 0o755);
  watchdog.remove(folder);
  return folder;
}

const ACCOUNT = { shared_preload_libraries: 'pg_stat_statements', 'pg_stat_statements.track': 'all' };

async function postgresIn(folder: string, settings: typeof DURABLE): Promise<EmbeddedPostgres> {
  const logFile = join(folder, 'postgres.log');
  return startPostgres({
    dataDir: folder,
    port: await freePort(),
    password: 'bench',
    logFile,
    settings,
  });
}

async function redisIn(folder: string): Promise<EmbeddedRedis> {
  const binary = await findRedis({ unpackInto: join(repositoryRoot, '.data', 'redis-server') });
  const logFile = join(folder, 'redis.log');
  return startRedis({ binary, folder: join(folder, 'redis'), port: await freePort(), logFile });
}

async function createDatabase(url: string, name: string): Promise<string> {
  await withClient(url, (client) => client.query(`CREATE DATABASE ${name}`));
  return url.replace(/\/[^/]*$/, `/${name}`);
}

export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
