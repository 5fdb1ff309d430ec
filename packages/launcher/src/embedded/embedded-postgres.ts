import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { executable, postgresBinaries } from './postgres-binaries.ts';
import { endPostgres, isReady, stopOrphan } from './postgres-stop.ts';
import { initialise, POSTGRES_USER, type ClusterConfig } from './postgres-initdb.ts';
import { postgresPlace } from './postgres-place.ts';
import { type Settings, settingArguments } from './postgres-settings.ts';
import { isAlive, spawnServer, tail } from '../supervise/processes.ts';
import { serverUser } from './server-user.ts';
import { delay } from '../until.ts';

const POSTGRES_DATABASE = 'croupier';

/** Recovery after a crash reads up to max_wal_size; it takes less than this. */
const START_LIMIT_MS = 300_000;

export interface PostgresOptions {
  /** Its files are in the folder `postgres` of this one (or where the pointer in it says). */
  dataDir: string;
  port: number;
  password: string;
  logFile: string;
  settings?: Settings;
  /** For throw-away servers: `initdb` does not wait for the disk. */
  ephemeral?: boolean;
  /**
   * The data folder of a server that was stopped in order, with the same password: it is copied in place of `initdb`.
   */
  copyOf?: string | undefined;
  /** Of the server, besides what it needs. */
  env?: Readonly<Record<string, string>>;
}

export interface EmbeddedPostgres {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Of its files. */
  readonly folder: string;
  /** Resolves when the server has ended, for whatever reason. */
  readonly exited: Promise<void>;
  /**
   * `fast` ends open transactions and writes a checkpoint; `immediate` is an immediate shutdown, with crash recovery at
   * the next start.
   */
  stop(mode?: 'fast' | 'immediate'): Promise<void>;
}

/** Makes the data folder at the first time, stops what a killed start has left running, and starts the server. */
export async function startPostgres(options: PostgresOptions): Promise<EmbeddedPostgres> {
  const user = serverUser();
  const binaries = postgresBinaries(user);
  const folder = join(postgresPlace(options.dataDir, user), 'postgres');
  const { password, ephemeral = false } = options;
  const cluster = { folder, binaries, user, password, ephemeral };
  if (existsSync(folder)) await stopOrphan(folder, binaries);
  else if (options.copyOf === undefined) initialise(cluster);
  else execFileSync('cp', ['-a', options.copyOf, folder]);
  const server = await launch(cluster, options);
  const client = await answering(server, options.logFile);
  try {
    await makeDatabase(client);
  } finally {
    await client.end();
  }
  return server;
}

/** Whether there is data of an earlier start. */
export function hasPostgresData(dataDir: string): boolean {
  return existsSync(join(postgresPlace(dataDir, serverUser()), 'postgres', 'PG_VERSION'));
}

async function launch(
  cluster: ClusterConfig,
  { port, logFile, settings, env = {} }: PostgresOptions,
): Promise<EmbeddedPostgres> {
  const { folder, binaries, user, password } = cluster;
  const child = await spawnServer({
    command: executable(binaries, 'postgres'),
    args: ['-D', folder, '-p', String(port), ...settingArguments(settings)],
    cwd: folder,
    logFile,
    user,
    env,
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = `postgres://${POSTGRES_USER}:${password}@127.0.0.1:${port}/${POSTGRES_DATABASE}`;
  const stop = async (mode: 'fast' | 'immediate' = 'fast'): Promise<void> => {
    child.ref(); // its exit event is needed, even if nothing else keeps this process alive
    await endPostgres({ pid: child.pid, folder, binaries, mode });
    await exited;
  };
  return { url, port, pid: child.pid, folder, exited, stop };
}

/**
 * The first connection. A server that is still recovering refuses each with a process of its own, so none is tried
 * before the server's lock file calls it ready.
 */
async function answering(server: EmbeddedPostgres, logFile: string): Promise<pg.Client> {
  const deadline = performance.now() + START_LIMIT_MS;
  for (;;) {
    const answer = isReady(server.folder, server.pid) ? await tryToConnect(server) : STARTING;
    if (answer instanceof pg.Client) return answer;
    if (!isAlive(server.pid))
      throw new Error(`PostgreSQL did not start. Its log, ${logFile}, ends:\n${tail(logFile)}`);
    if (isWrongPassword(answer) || performance.now() > deadline) {
      await server.stop();
      throw isWrongPassword(answer) ? new Error(WRONG_PASSWORD) : answer;
    }
    await delay(20);
  }
}

const STARTING = new Error('PostgreSQL is still starting');

async function tryToConnect(server: EmbeddedPostgres): Promise<pg.Client | Error> {
  const client = new pg.Client({ connectionString: maintenanceUrl(server), connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => {});
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** SQLSTATE class 28. No waiting helps. */
const isWrongPassword = (refusal: NodeJS.ErrnoException): boolean => refusal.code?.startsWith('28') === true;

const WRONG_PASSWORD =
  "PostgreSQL's data and the password in the folder secrets are not of the same start. Bring that folder back, or, " +
  'if the data is worth nothing, remove the whole data folder.';

const maintenanceUrl = (server: EmbeddedPostgres): string => server.url.replace(/\/[^/]*$/, '/postgres');

async function makeDatabase(client: pg.Client): Promise<void> {
  const known = await client.query('SELECT FROM pg_database WHERE datname = $1', [POSTGRES_DATABASE]);
  if (known.rowCount === 0) await client.query(`CREATE DATABASE ${POSTGRES_DATABASE}`);
}
