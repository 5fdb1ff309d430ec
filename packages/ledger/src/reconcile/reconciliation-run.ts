import type { ReconciliationView } from '@croupier/contracts';
import type { Pool } from '@croupier/platform/postgres';

/** What the last reconciliation found. */
export interface ReconciliationRunView {
  /** Milliseconds since the epoch; before the first, when the table was made. */
  checkedAt: number;
  /** Names of the checks that did not hold. */
  failed: string[];
}

/**
 * True for one caller in so many seconds, over all processes: that one runs the check. A killed one's turn is skipped.
 * A start that lies in the future is of before the clock was set back; the minute is for two claims whose transactions
 * began in another order.
 */
export async function claimReconciliationRun(pool: Pool, everySeconds: number): Promise<boolean> {
  const { rowCount } = await pool.query({
    name: 'claim-reconciliation-run',
    text: `UPDATE reconciliation_runs SET started_at = now()
      WHERE started_at <= now() - $1 * interval '1 second' OR started_at > now() + interval '1 minute'`,
    values: [everySeconds],
  });
  return rowCount === 1;
}

export async function recordReconciliationRun(pool: Pool, { checks }: ReconciliationView): Promise<void> {
  await pool.query({
    name: 'record-reconciliation-run',
    text: 'UPDATE reconciliation_runs SET checked_at = now(), failed = $1',
    values: [checks.filter(({ ok }) => !ok).map(({ name }) => name)],
  });
}

export async function readReconciliationRun(pool: Pool): Promise<ReconciliationRunView> {
  const { rows } = await pool.query<ReconciliationRunView>({
    name: 'read-reconciliation-run',
    text: 'SELECT checked_at AS "checkedAt", failed FROM reconciliation_runs',
    values: [],
  });
  const [found] = rows;
  if (found === undefined) throw new Error('the table reconciliation_runs has lost its row');
  return found;
}
