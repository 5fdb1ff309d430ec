import type { Pool } from '@croupier/platform/postgres';
import { onConnection } from '../apply/transaction.ts';
import { BOOKS, FLOW } from './sql/reconciliation-checks.ts';
import { rfc3339 } from '../tables/time.ts';
import type { CheckView, ReconciliationView } from '../read/views.ts';

/** The checks read whole tables, whatever the pool's other statements do. */
const READ_ALL = `SET LOCAL enable_seqscan = on; SET LOCAL enable_hashjoin = on; SET LOCAL enable_mergejoin = on`;

/** Checks the books on one snapshot. Each check is a count of what is wrong, or a sum, and must be 0. */
export async function reconcile(
  pool: Pool,
  statements: Readonly<Record<string, string>> = { ...BOOKS, ...FLOW },
): Promise<ReconciliationView> {
  return onConnection(pool, async (client) => {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query(READ_ALL);
    const { rows } = await client.query<{ now: number }>('SELECT now_millis_precision() AS now');
    const checks: CheckView[] = [];
    for (const [name, text] of Object.entries(statements)) {
      const { rows: found } = await client.query<{ actual: string }>(text);
      checks.push(check(name, found[0]?.actual ?? 'nothing'));
    }
    await client.query('COMMIT');
    return { balanced: checks.every(({ ok }) => ok), checkedAt: rfc3339(rows[0]?.now ?? 0), checks };
  });
}

/** A sum over many wallets may pass 2^53, so it comes as text; it is shown as a number where that is exact. */
function check(name: string, actual: string): CheckView {
  const number = Number(actual);
  return { name, ok: actual === '0', expected: 0, actual: Number.isSafeInteger(number) ? number : actual };
}
