import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { repositoryRoot } from './paths.ts';
import { delay } from './until.ts';

const LOOK_EVERY_MS = 1000;
const NO_SUCH_TABLE = '42P01';

/**
 * Waits until somebody else has migrated the database, as a process of a roll-out does before it serves. A database that
 * can't be reached is waited for too.
 * @throws when the time is up; the message says what was missing at last
 */
export async function waitForMigrations(databaseUrl: string, timeoutMs: number): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const problem = await problemOf(databaseUrl);
    if (problem === null) return;
    const left = deadline - Date.now();
    if (left <= 0) throw new Error(problem);
    await delay(Math.min(LOOK_EVERY_MS, left));
  }
}

async function problemOf(databaseUrl: string): Promise<string | null> {
  try {
    const missing = await missingMigrations(databaseUrl);
    return missing.length === 0 ? null : `the database lacks ${missing.join(', ')}`;
  } catch (error) {
    return `the database could not be asked: ${String(error)}`;
  }
}

/** What this version brings and the database has not had. A database of a later version lacks nothing. */
async function missingMigrations(databaseUrl: string): Promise<string[]> {
  const files = await readdir(join(repositoryRoot, 'migrations'));
  const names = files.filter((file) => file.endsWith('.sql')).map((file) => file.slice(0, -'.sql'.length));
  const applied = await appliedMigrations(databaseUrl);
  return names.filter((name) => !applied.has(name)).sort();
}

async function appliedMigrations(databaseUrl: string): Promise<ReadonlySet<string>> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: 3000,
    query_timeout: 5000,
  });
  client.on('error', () => {}); // a connection that breaks fails its query too
  try {
    await client.connect();
    const { rows } = await client.query<{ name: string }>('SELECT name FROM migrations');
    return new Set(rows.map(({ name }) => name));
  } catch (error) {
    if ((error as { code?: unknown }).code === NO_SUCH_TABLE) return new Set();
    throw error;
  } finally {
    await client.end().catch(() => {});
  }
}
