import pg from 'pg';
import { ConfigError } from '@croupier/platform/config';
import { appliedMigrations, pendingMigrations, readMigrations } from '../embedded/checksums.ts';
import { repositoryRoot } from '../paths.ts';
import { delay } from '../until.ts';

const POLL_INTERVAL_MS = 1000;

/**
 * Waits until another process has migrated the database, as a process of a roll-out does before it serves. A database
 * that cannot be reached is waited for too.
 * @throws when the time is up; the message says what was missing at last
 * @throws ConfigError at once where an applied migration has been edited since: no waiting helps
 */
export async function waitForMigrations(
  databaseUrl: string,
  timeoutMs: number,
  root: string = repositoryRoot,
): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const problem = await problemOf(databaseUrl, root);
    if (problem === null) return;
    const left = deadline - performance.now();
    if (left <= 0) throw new Error(problem);
    await delay(Math.min(POLL_INTERVAL_MS, left));
  }
}

async function problemOf(databaseUrl: string, root: string): Promise<string | null> {
  try {
    const missing = await missingMigrations(databaseUrl, root);
    return missing.length === 0 ? null : `the database lacks ${missing.join(', ')}`;
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    return `the database does not answer: ${String(error)}`;
  }
}

/** What this version brings and the database has not had. A database of a later version lacks nothing. */
async function missingMigrations(databaseUrl: string, root: string): Promise<string[]> {
  const files = await readMigrations(root);
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: 3000,
    query_timeout: 5000,
  });
  client.on('error', () => {}); // a connection that breaks fails its query too
  try {
    await client.connect();
    return pendingMigrations(files, await appliedMigrations(client)).map(({ name }) => name);
  } finally {
    await client.end().catch(() => {});
  }
}
