import { join } from 'node:path';
import type pg from 'pg';
import {
  appliedMigrations,
  type MigrationFile,
  pendingMigrations,
  readMigrations,
  recordChecksums,
} from '../embedded/checksums.ts';
import { connect } from './connect.ts';
import { dropInvalidIndexes, invalidIndexAdvice } from './invalid-indexes.ts';
import { concurrentIndexes, loadMigrations } from './load-migrations.ts';
import { type Logins, makeLogins } from './logins.ts';
import { repositoryRoot } from '../paths.ts';
import { delay } from '../until.ts';

export interface MigrateOptions {
  /** The checkout whose folder `migrations` is applied. */
  root?: string | undefined;
  /** Logins of the services to make, where they are missing. */
  logins?: Logins | undefined;
  /** Gets a line for each index that is not valid in the end. */
  warn?: ((line: string) => void) | undefined;
}

const POLL_INTERVAL_MS = 200;
/** node-pg-migrate's own, so that versions of before exclude us too. */
const LOCK = 7_241_865_325_823_964n;

/**
 * Brings a database up to date with the migrations of a checkout, as the owner of its tables. Each migration is one
 * transaction: one that fails leaves nothing behind, those before it stay. One that says so runs outside of a
 * transaction (load-migrations.ts); where it was interrupted, the next call repeats it. Several may call it at once:
 * the others wait for the first and find nothing left to do. Returns the names of what it applied.
 * @throws ConfigError where an applied migration was edited or removed, or the server does not answer in ten seconds
 */
export async function migrate(
  ownerUrl: string,
  { root = repositoryRoot, logins, warn }: MigrateOptions = {},
): Promise<string[]> {
  const client = await connect(ownerUrl, 'migrate');
  try {
    await lock(client);
    const applied = await applyPending(client, root);
    if (logins !== undefined) await makeLogins(client, logins);
    if (warn !== undefined) for (const line of await invalidIndexAdvice(client)) warn(line);
    return applied;
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * Goes with the connection. Asked for again and again: a statement that waits would hold up CREATE INDEX CONCURRENTLY.
 */
async function lock(client: pg.Client): Promise<void> {
  for (;;) {
    const { rows } = await client.query<{ held: boolean }>(`SELECT pg_try_advisory_lock(${LOCK}) AS held`);
    if (rows[0]?.held === true) return;
    await delay(POLL_INTERVAL_MS);
  }
}

async function applyPending(client: pg.Client, root: string): Promise<string[]> {
  const pending = pendingMigrations(await readMigrations(root), await appliedMigrations(client));
  if (pending.length === 0) return [];
  await recordChecksums(client, pending);
  await removeRemains(client, pending);
  const { runner } = await import('node-pg-migrate');
  const applied = await runner({
    dbClient: client,
    noLock: true,
    dir: join(root, 'migrations'),
    ignorePattern: '(?!\\d+_.*\\.sql$).*',
    direction: 'up',
    migrationsTable: 'migrations',
    migrationLoaderStrategies: [{ extensions: ['.sql'], loader: loadMigrations }],
    // a transaction for each migration, not one for all of them
    singleTransaction: false,
    log: () => {},
  });
  return applied.map(({ name }) => name);
}

/** Of an interrupted attempt at these migrations. */
async function removeRemains(client: pg.Client, pending: readonly MigrationFile[]): Promise<void> {
  const names = pending.flatMap(({ text }) => concurrentIndexes(text));
  if (names.length > 0) await dropInvalidIndexes(client, names);
}
