import { chmodSync, mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { findRedis, repositoryRoot, type RedisBinary } from '@croupier/launcher';
import { makeRunFolder } from './run-folder.ts';

/** What the process that Jest started for the whole run passes to the test files. */
export interface TestRun {
  folder: string;
  /** The PostgreSQL server that has the template. */
  postgresUrl: string;
  /** The data folder of a stopped server, whose database is migrated: servers of a test's own begin as copies of it. */
  migratedServer: string;
  redis: RedisBinary;
}

/** Of the run that this process is part of; undefined outside Jest (a benchmark, a script). */
export function testRun(): TestRun | undefined {
  const text = process.env['CROUPIER_TEST_RUN'];
  return text === undefined ? undefined : (JSON.parse(text) as TestRun);
}

let ownFolder: string | undefined;

/** A new folder in the run's, which goes with it; any user can get in. */
export function makeFolder(name: string): string {
  const parent = testRun()?.folder ?? (ownFolder ??= makeRunFolder());
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, `${name}-`));
  chmodSync(folder, 0o755);
  return folder;
}

/** The Redis server program; Debian's package, where it has to be, is unpacked once for all runs. */
export async function redisBinary(): Promise<RedisBinary> {
  return testRun()?.redis ?? findRedis({ unpackInto: join(repositoryRoot, '.data', 'redis-server') });
}
