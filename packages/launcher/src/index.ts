// For tests and tools that run servers of their own.
export { claimsOf, signJwt, type TokenWish } from '#lib/jwt';
export { secretOf } from '#lib/secrets';
export { layOutRestore, takeBaseBackup } from './base-backup.ts';
export { type UnpackedProgram, unpackDebianPackage, unpackedProgram } from './debian-package.ts';
export { type EmbeddedPostgres, type PostgresOptions, startPostgres } from './embedded-postgres.ts';
export { type EmbeddedRedis, type RedisOptions, startRedis, stopRedisOrphan } from './embedded-redis.ts';
export { findRedis, type RedisBinary } from './find-redis.ts';
export { migrate } from './migrate.ts';
export { repositoryRoot, shortHash } from './paths.ts';
export { freePort, isFree } from './ports.ts';
export { stopOrphan } from './postgres-ending.ts';
export { CARELESS, DURABLE } from './postgres-settings.ts';
export { childrenOf, end, isAlive, isProcess, signal } from './processes.ts';
export { fromSource } from './services.ts';
export { readState, type RunState } from './state.ts';
export { delay, until } from './until.ts';
export { startWatchdog, type Watchdog } from './watchdog.ts';
export { withDatabase } from './with-database.ts';
