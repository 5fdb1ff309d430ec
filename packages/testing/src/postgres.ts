import { rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  EPHEMERAL_SETTINGS,
  childrenOf,
  DURABLE,
  type EmbeddedPostgres,
  freePort,
  migrate,
  signal,
  startPostgres as launchPostgres,
} from '@croupier/launcher';
import type { SteppedClock } from './clock.ts';
import { once, register, watchdog } from './resources.ts';
import { makeFolder, testRun } from './run.ts';

export interface TestPostgres extends AsyncDisposable {
  /** The same over restarts. */
  readonly url: string;
  /** Ends it as a crash would: without a checkpoint, connections cut. */
  stopImmediate(): Promise<void>;
  /** After `stopImmediate`. */
  start(): Promise<void>;
  /** The server and all its backends. */
  freeze(): void;
  thaw(): void;
  stop(): Promise<void>;
}

export interface PostgresOptions {
  fsync?: boolean;
  /** Beside the usual ones, and before them. */
  settings?: Readonly<Record<string, string | number>>;
  /** Whose time it takes for its own. */
  clock?: SteppedClock | undefined;
}

/** A PostgreSQL server of its own, with a migrated database, for tests that break it or count what it does. */
export async function startPostgres({
  fsync = false,
  settings: own = {},
  clock,
}: PostgresOptions = {}): Promise<TestPostgres> {
  const dataDir = makeFolder('postgres');
  const settings = { ...(fsync ? DURABLE : EPHEMERAL_SETTINGS), shared_buffers: '64MB', ...own };
  const common = {
    dataDir,
    port: await freePort(),
    password: 'test',
    logFile: join(dataDir, 'postgres.log'),
    env: clock?.env ?? {},
    copyOf: testRun()?.migratedServer,
  };
  const launch = async (): Promise<EmbeddedPostgres> => {
    const started = await launchPostgres({ ...common, settings, ephemeral: true });
    watchdog().watch(started.pid, 'SIGQUIT');
    return started;
  };
  let server = await launch();
  const stopImmediate = async (): Promise<void> => {
    thaw(server.pid);
    await server.stop('immediate');
    watchdog().gone(server.pid);
  };
  const stop = once(async () => {
    await stopImmediate();
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
  });
  register(stop);
  if (common.copyOf === undefined) await migrate(server.url);
  return {
    url: server.url,
    stopImmediate,
    start: async () => void (server = await launch()),
    freeze: () => freeze(server.pid),
    thaw: () => thaw(server.pid),
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

/** The postmaster first, so that it starts no backend meanwhile. */
function freeze(postmaster: number): void {
  signal(postmaster, 'SIGSTOP');
  for (const pid of childrenOf(postmaster)) signal(pid, 'SIGSTOP');
}

function thaw(postmaster: number): void {
  for (const pid of childrenOf(postmaster)) signal(pid, 'SIGCONT');
  signal(postmaster, 'SIGCONT');
}
