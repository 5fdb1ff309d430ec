import { ConfigError } from './config.ts';
import { AlreadyRunning } from './state.ts';
import { withDatabase } from './with-database.ts';

interface BooksCheck {
  name: string;
  ok: boolean;
  expected: unknown;
  actual: unknown;
}

interface Books {
  balanced: boolean;
  checkedAt: string;
  checks: BooksCheck[];
}

/** What this program needs of the ledger, which it loads only when there is a database. */
interface LedgerModule {
  reconcile(databaseUrl: string): Promise<Books>;
}

/** A variable, so that the launcher builds without the ledger, which knows nothing of it. */
const LEDGER: string = '@croupier/ledger';

/** Checks the books and prints the result; resolves to the exit code: 0 balanced, 1 not, 2 could not be checked. */
export async function reconcile(): Promise<number> {
  try {
    const books = await withDatabase(checkBooks);
    process.stdout.write(`${report(books)}\n`);
    return books.balanced ? 0 : 1;
  } catch (error) {
    const expected = error instanceof ConfigError || error instanceof AlreadyRunning;
    process.stderr.write(`${expected ? error.message : String((error as Error).stack)}\n`);
    return 2;
  }
}

async function checkBooks(databaseUrl: string): Promise<Books> {
  const ledger = (await import(LEDGER)) as LedgerModule;
  return ledger.reconcile(databaseUrl);
}

function report({ balanced, checkedAt, checks }: Books): string {
  const rows = checks.map(({ name, ok, expected, actual }) =>
    ok ? `  ok      ${name}` : `  WRONG   ${name}: expected ${String(expected)}, found ${String(actual)}`,
  );
  return [`The books at ${checkedAt}`, ...rows, balanced ? 'balanced' : 'NOT BALANCED'].join('\n');
}
