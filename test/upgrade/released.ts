import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPool } from '@croupier/platform/postgres';
import { connectRedis } from '@croupier/platform/redis';
import { createLogger } from '@croupier/platform/log';
import { startRedis } from '@croupier/testing';
import { repositoryRoot } from '@croupier/launcher';
import { readMigrations } from '../../packages/launcher/src/embedded/checksums.ts';
import { TestLedger } from '../../packages/ledger/test/setup.ts';
import type { Catalog } from '../schema/catalog.ts';
import { withClient } from '../schema/client.ts';
import { dumpSchema } from '../schema/dump.ts';
import { runWorkload } from '../schema/workload.ts';
import { dumpData } from './dump-data.ts';

const FOLDER = join(import.meta.dirname, 'released');

/**
 * The version whose dump is still written anew when a migration changes. When it is released: null, and for the next
 * one its version. The dump of a release never changes: databases in production are like it.
 */
const UNRELEASED: string | null = null;

/** A database as a release left it, with data. */
export interface ReleasedDump {
  version: string;
  file: string;
}

export function releasedDumps(): ReleasedDump[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => ({ version: name.slice(0, -'.sql'.length), file: join(FOLDER, name) }));
}

/** Writes the dump of the version to come, unless it has the migrations of today. Returns its file where it did. */
export async function renewDump(url: string, catalog: Catalog): Promise<string | null> {
  if (UNRELEASED === null) return null;
  const file = join(FOLDER, `${UNRELEASED}.sql`);
  const migrations = await readMigrations(repositoryRoot);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (migrations.every(({ checksum }) => before.includes(checksum))) return null;
  await fill(url);
  const data = await withClient(url, (client) => dumpData(client, catalog));
  writeFileSync(file, `${headingOf(UNRELEASED)}\n${dumpSchema(catalog)}\n${data}`);
  return file;
}

const headingOf = (version: string): string =>
  `-- A database of version ${version} with data, for test/upgrade. Until ${version} is released \`npm run schema\` writes it
-- anew when a migration changes; from then on it stays as it is.\n`;

async function fill(url: string): Promise<void> {
  await using server = await startRedis();
  const redis = connectRedis(
    server.url,
    'producer',
    createLogger('upgrade', { level: 'silent', format: 'json' }),
  );
  const pool = createPool(url, { max: 6, application: 'upgrade' });
  try {
    await runWorkload(new TestLedger(url, pool, () => pool.end()), { histories: 5, redis });
  } finally {
    redis.disconnect();
    await pool.end();
  }
}
