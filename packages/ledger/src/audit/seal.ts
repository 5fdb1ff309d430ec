import type { Pool } from '@croupier/platform/postgres';

const MAX_ROWS = 1000;

/**
 * Seals what was committed to the audit log: gives each row the next number, and its hash over the row and the hash
 * before. Of several callers at once one does it, and the others return 0. Returns how many rows were sealed.
 */
export async function sealAuditLog(pool: Pool): Promise<number> {
  let sealed = 0;
  for (let last = MAX_ROWS; last === MAX_ROWS; sealed += last) {
    const { rows } = await pool.query<{ sealed: number }>({
      name: 'seal-audit-log',
      text: 'SELECT seal_audit_log($1) AS sealed',
      values: [MAX_ROWS],
    });
    last = rows[0]?.sealed ?? 0;
  }
  return sealed;
}

/** How long the oldest row that is not sealed has waited, in seconds; 0 where all are sealed. */
export async function readUnsealedAge(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ seconds: number }>(
    `SELECT coalesce(greatest(extract(epoch FROM clock_timestamp() - min(at)), 0), 0)::float8 AS seconds
      FROM audit_log WHERE sealed_no IS NULL`,
  );
  return rows[0]?.seconds ?? 0;
}
