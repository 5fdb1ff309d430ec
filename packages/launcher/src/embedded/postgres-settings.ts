import { totalmem } from 'node:os';

export type Settings = Readonly<Record<string, string | number>>;

const MB = 1024 * 1024;

/**
 * A quarter of a small machine's memory, and never more than the working set needs: wallets, recent keys, and the
 * latest pages of what players and support look at. It is taken from the system when it is first written to, not
 * before.
 */
const sharedBuffersMb = Math.max(32, Math.min(1024, Math.floor(totalmem() / 4 / MB)));

/** What every server of ours has. */
const COMMON: Settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '', // their path has a limit of 107 bytes, which a deep data folder passes
  timezone: 'UTC',
  log_timezone: 'UTC',
  max_connections: 200,
  jit: 'off', // every statement is short: compiling costs more than it gains
  random_page_cost: 1.1, // no disk with a moving arm
  shared_buffers: `${sharedBuffersMb}MB`,
};

/** For money: what was committed is on the disk. */
export const DURABLE: Settings = {
  ...COMMON,
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  // wal_compression stays off: these binaries know pglz only, which costs six times the CPU that lz4 does.
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  checkpoint_completion_target: 0.9,
};

/** For tests: fast; the data is lost at a power cut. */
export const EPHEMERAL_SETTINGS: Settings = {
  ...COMMON,
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  shared_buffers: '64MB',
  max_wal_size: '256MB', // the files may be in memory
  autovacuum_naptime: '10s',
};

export function settingArguments(settings: Settings = DURABLE): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
