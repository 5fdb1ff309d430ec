// For tests and tools that run servers of their own.
export { claimsOf, signJwt, type TokenOptions } from '#lib/jwt';
export { lock } from '#lib/lock';
export { secretOf } from '#lib/secrets';
export { layOutRestore, takeBaseBackup } from './embedded/base-backup.ts';
export { type UnpackedProgram, unpackDebianPackage, unpackedProgram } from './embedded/debian-package.ts';
export { type EmbeddedPostgres, type PostgresOptions, startPostgres } from './embedded/embedded-postgres.ts';
export {
  type EmbeddedRedis,
  type RedisOptions,
  startRedis,
  stopRedisOrphan,
} from './embedded/embedded-redis.ts';
export { findRedis, type RedisBinary } from './embedded/find-redis.ts';
export { type DatabaseRole, type DatabaseUrls, withLogin } from './database/database-urls.ts';
export { errorText } from './error-text.ts';
export { migrate, type MigrateOptions } from './database/migrate.ts';
export { repositoryRoot, shortHash } from './paths.ts';
export { freePort, isFree, onOnePort } from './ports.ts';
export { stopOrphan } from './embedded/postgres-stop.ts';
export { EPHEMERAL_SETTINGS, DURABLE } from './embedded/postgres-settings.ts';
export { childrenOf, end, isAlive, isProcess, signal } from './supervise/processes.ts';
export { fromSource } from './supervise/services.ts';
export { readState, type RunState } from './supervise/state.ts';
export { delay, until } from './until.ts';
export { waitForMigrations } from './database/wait-for-migrations.ts';
export { startWatchdog, type Watchdog } from './supervise/watchdog.ts';
export { withDatabase } from './database/with-database.ts';
