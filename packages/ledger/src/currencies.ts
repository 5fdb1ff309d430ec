import type { Pool } from '@croupier/platform';

/** Decimal digits of the minor unit of each of these currencies. */
export async function readScales(pool: Pool, codes: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await pool.query<{ code: string; scale: number }>({
    name: 'read-scales',
    text: 'SELECT code, scale FROM currencies WHERE code = ANY($1::text[])',
    values: [codes],
  });
  return new Map(rows.map(({ code, scale }) => [code, scale]));
}
