import { reconcile as reconcileLedger } from '@croupier/ledger';
import type { ReconciliationView } from '@croupier/ledger';
import { createPool } from '@croupier/platform/postgres';
import { errorText } from '../error-text.ts';
import { withDatabase } from '../database/with-database.ts';

/** Checks the books and prints the result; resolves to the exit code: 0 balanced, 1 not, 2 could not be checked. */
export async function reconcile(): Promise<number> {
  try {
    const books = await withDatabase('read', checkBooks);
    process.stdout.write(`${report(books)}\n`);
    return books.balanced ? 0 : 1;
  } catch (error) {
    process.stderr.write(`${errorText(error)}\n`);
    return 2;
  }
}

async function checkBooks(databaseUrl: string): Promise<ReconciliationView> {
  const pool = createPool(databaseUrl, { max: 1, application: 'reconcile', queryTimeoutMs: 600_000 });
  try {
    return await reconcileLedger(pool);
  } finally {
    await pool.end();
  }
}

function report({ balanced, checkedAt, checks }: ReconciliationView): string {
  const rows = checks.map(({ name, ok, expected, actual }) =>
    ok ? `  ok      ${name}` : `  WRONG   ${name}: expected ${String(expected)}, found ${String(actual)}`,
  );
  return [`The books at ${checkedAt}`, ...rows, balanced ? 'balanced' : 'NOT BALANCED'].join('\n');
}
