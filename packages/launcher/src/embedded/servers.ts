import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { secretOf } from '#lib/secrets';
import type { Config } from '../config.ts';
import { type DatabaseUrls, withLogin } from '../database/database-urls.ts';
import { startPostgres, type EmbeddedPostgres } from './embedded-postgres.ts';
import { startRedis, type EmbeddedRedis } from './embedded-redis.ts';
import { findRedis, type RedisBinary } from './find-redis.ts';
import { trimLog } from '../supervise/log-follower.ts';
import { onOnePort } from '../ports.ts';
import { Supervised } from '../supervise/supervise.ts';
import type { Watchdog } from '../supervise/watchdog.ts';

/** Outside the ranges that outgoing connections are given. Where one is busy, any free port does. */
const POSTGRES_PORT = 15_432;
const REDIS_PORT = 16_379;

export interface ServerContext {
  config: Config;
  watchdog: Watchdog;
  log: (line: string) => void;
}

export function logFolder(dataDir: string): string {
  const folder = join(dataDir, 'logs');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Each role of the embedded server has a login and a password of its own; passwords are made once. */
export function embeddedUrls(dataDir: string, owner: string): DatabaseUrls {
  return {
    owner,
    app: withLogin(owner, 'croupier_app_a', secretOf(dataDir, 'postgres-app-password')),
    read: withLogin(owner, 'croupier_read_a', secretOf(dataDir, 'postgres-read-password')),
  };
}

/** PostgreSQL in the data folder, started again when it dies, always on the same port. */
export function embeddedPostgres({ config, watchdog, log }: ServerContext): Supervised<EmbeddedPostgres> {
  const logFile = join(logFolder(config.dataDir), 'postgres.log');
  trimLog(logFile);
  const password = secretOf(config.dataDir, 'postgres-password');
  const options = { name: 'PostgreSQL', log, watchdog, signal: 'SIGINT' } as const;
  const start = onOnePort(POSTGRES_PORT, (port) =>
    startPostgres({ dataDir: config.dataDir, port, password, logFile }),
  );
  return new Supervised(options, start);
}

export function embeddedRedis(
  { config, watchdog, log }: ServerContext,
  binary: RedisBinary,
): Supervised<EmbeddedRedis> {
  const logFile = join(logFolder(config.dataDir), 'redis.log');
  trimLog(logFile);
  const password = secretOf(config.dataDir, 'redis-password');
  const folder = join(config.dataDir, 'redis');
  const options = { name: 'Redis', log, watchdog, signal: 'SIGTERM' } as const;
  const start = onOnePort(REDIS_PORT, (port) => startRedis({ binary, folder, port, password, logFile }));
  return new Supervised(options, start);
}

export function findEmbeddedRedis({ config, log }: ServerContext): Promise<RedisBinary> {
  return findRedis({ unpackInto: join(config.dataDir, 'redis-server'), log });
}
