import { createPool } from '@croupier/platform/postgres';
import type { Pool } from '@croupier/platform/postgres';
import type { Statements } from './statements.ts';

/** As EXPLAIN (FORMAT JSON) has it. */
interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Index Cond'?: string;
  Plans?: Plan[];
}

/** A statement that reads all of a table: `<statement>: <table>`. */
export type FullScan = string;

/** An index whose condition is met by all rows (decision 13): it is as long as its table. */
const WHOLE = new Set(['operations_wallet']);

const NOT_EXPLAINED = /^\s*(?:BEGIN|COMMIT|ROLLBACK|LOCK)\b/;

/**
 * The full scans in the generic plans of these statements, with the settings of the services' sessions: a sequential
 * scan, or an index that is read from end to end, unless that index has only the rows that are looked for. The services
 * forbid sequential scans where there is another way, so one here means that no index serves the statement.
 */
export async function fullScans(url: string, statements: Statements): Promise<FullScan[]> {
  const pool = createPool(url, { max: 1, application: 'plans', pointLookups: true });
  const found = new Set<FullScan>();
  try {
    const partial = await partialIndexes(pool);
    for (const [name, text] of statements) {
      if (NOT_EXPLAINED.test(text)) continue;
      const { rows } = await pool.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(
        `EXPLAIN (GENERIC_PLAN, FORMAT JSON) ${text}`,
      );
      for (const { Plan: plan } of rows[0]?.['QUERY PLAN'] ?? [])
        for (const table of scannedTables(plan, partial)) found.add(`${name}: ${table}`);
    }
  } finally {
    await pool.end();
  }
  return [...found].sort();
}

async function partialIndexes(pool: Pool): Promise<Set<string>> {
  const { rows } = await pool.query<{ name: string }>(
    'SELECT indexrelid::regclass::text AS name FROM pg_index WHERE indpred IS NOT NULL',
  );
  return new Set(rows.map(({ name }) => name).filter((name) => !WHOLE.has(name)));
}

function scannedTables(plan: Plan, partial: ReadonlySet<string>): string[] {
  const inner = (plan.Plans ?? []).flatMap((one) => scannedTables(one, partial));
  const table = plan['Relation Name'];
  return table !== undefined && isFullScan(plan, partial) ? [table, ...inner] : inner;
}

function isFullScan(plan: Plan, partial: ReadonlySet<string>): boolean {
  switch (plan['Node Type']) {
    case 'Seq Scan':
      return true;
    case 'Index Scan':
    case 'Index Only Scan':
      return plan['Index Cond'] === undefined && !partial.has(plan['Index Name'] ?? '');
    default:
      return false;
  }
}
