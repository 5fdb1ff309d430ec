import type { Pool } from '@croupier/platform';

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
