import { reconcileIncrementally, reconcile as reconcileLedger } from '@croupier/ledger';
import { ConfigError } from '@croupier/platform/config';
import { createPool } from '@croupier/platform/postgres';
import type { Pool } from '@croupier/platform/postgres';
import { errorText } from '../error-text.ts';
import { withDatabase } from '../database/with-database.ts';

const USAGE = 'usage: npm run reconcile [-- --full | --incremental]';
/** For one statement: over hundreds of millions of entries it takes a while. */
const LIMIT_MS = 4 * 3_600_000;

/**
 * Reconciles the ledger and prints the result; resolves to the exit code: 0 balanced, 1 not, 2 could not be checked.
 * `--full` (the default) reads everything and writes nothing; `--incremental` is what the services do.
 */
export async function reconcile(args: string[] = []): Promise<number> {
  try {
    const incremental = readMode(args) === 'incremental';
    const result = await withDatabase(incremental ? 'app' : 'read', (url) =>
      withPool(url, incremental ? reconcileIncrementally : reconcileLedger),
    );
    process.stdout.write(`${report(result)}\n`);
    return result.balanced ? 0 : 1;
  } catch (error) {
    process.stderr.write(`${errorText(error)}\n`);
    return 2;
  }
}

function readMode(args: string[]): 'full' | 'incremental' {
  const [mode = '--full', ...others] = args;
  if (others.length > 0 || (mode !== '--full' && mode !== '--incremental')) throw new ConfigError(USAGE);
  return mode === '--full' ? 'full' : 'incremental';
}

async function withPool<T>(databaseUrl: string, use: (pool: Pool) => Promise<T>): Promise<T> {
  const pool = createPool(databaseUrl, { max: 1, application: 'reconcile', queryTimeoutMs: LIMIT_MS });
  try {
    return await use(pool);
  } finally {
    await pool.end();
  }
}

function report({ balanced, checkedAt, checks }: Awaited<ReturnType<typeof reconcileLedger>>): string {
  const rows = checks.map(({ name, ok, expected, actual }) =>
    ok ? `  ok      ${name}` : `  WRONG   ${name}: expected ${String(expected)}, found ${String(actual)}`,
  );
  return [`Reconciliation at ${checkedAt}`, ...rows, balanced ? 'balanced' : 'NOT BALANCED'].join('\n');
}
