import type { Pool, PoolClient } from '@croupier/platform/postgres';
import { inTransaction } from '../apply/transaction.ts';
import { writeAudit } from '../audit/audit-row.ts';
import type { ChangedBy } from '../audit/audit-row.ts';

/** Decimal digits of the minor unit of every currency. */
export async function readAllScales(pool: Pool): Promise<Map<string, number>> {
  const { rows } = await pool.query<{ code: string; scale: number }>('SELECT code, scale FROM currencies');
  return new Map(rows.map(({ code, scale }) => [code, scale]));
}

/** Likewise of each of these. */
export async function readScales(pool: Pool, codes: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await pool.query<{ code: string; scale: number }>({
    name: 'read-scales',
    text: 'SELECT code, scale FROM currencies WHERE code = ANY($1::text[])',
    values: [codes],
  });
  return new Map(rows.map(({ code, scale }) => [code, scale]));
}

/** Keeps a currency's scale as it is until the transaction ends. False: there is no such currency. */
export async function lockCurrency(client: PoolClient, code: string): Promise<boolean> {
  const { rowCount } = await client.query('SELECT FROM currencies WHERE code = $1 FOR KEY SHARE', [code]);
  return rowCount === 1;
}

/**
 * Whether amounts of currency $1 are on record. It may read whole tables: it runs only where a scale is to be changed.
 */
const IS_IN_USE = `
SELECT EXISTS (SELECT FROM wallets WHERE currency = $1) OR EXISTS (SELECT FROM offers WHERE currency = $1)
  OR EXISTS (SELECT FROM leaderboards WHERE currency = $1) AS used`;

const INSERT_CURRENCY = 'INSERT INTO currencies (code, scale) VALUES ($1, $2) ON CONFLICT (code) DO NOTHING';

/**
 * Adds a currency, or changes the scale of one that nothing is recorded in: every amount on record is read by it. A
 * caller that begins to record amounts in a currency holds its row FOR KEY SHARE, so the lock here waits for them, and
 * they for it.
 */
export async function putCurrency(
  pool: Pool,
  { code, scale }: { code: string; scale: number },
  by: ChangedBy = 'system',
): Promise<{ code: string; scale: number } | 'in_use'> {
  return inTransaction(pool, async (client) => {
    const put = {
      by,
      action: 'currency.put',
      subject: { kind: 'currency', id: code },
      after: { scale },
    } as const;
    const added = await client.query(INSERT_CURRENCY, [code, scale]);
    if (added.rowCount === 1) {
      await writeAudit(client, put);
      return { code, scale };
    }
    const { rows } = await client.query<{ scale: number }>(
      'SELECT scale FROM currencies WHERE code = $1 FOR UPDATE',
      [code],
    );
    if (rows[0]?.scale === scale) return { code, scale };
    // a statement of its own, after the lock: it sees what was committed while the lock was waited for
    const found = await client.query<{ used: boolean }>(IS_IN_USE, [code]);
    if (found.rows[0]?.used !== false) return 'in_use';
    await client.query('UPDATE currencies SET scale = $2 WHERE code = $1', [code, scale]);
    await writeAudit(client, { ...put, before: { scale: rows[0]?.scale } });
    return { code, scale };
  });
}
