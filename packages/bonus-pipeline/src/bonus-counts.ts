import type { Pool } from '@croupier/platform/postgres';

/**
 * How many bonuses are active and how many wait behind one. The partial index bonuses_in_use serves it. It stops at a
 * million.
 */
export async function countLiveBonuses(pool: Pool): Promise<{ active: number; queued: number }> {
  const { rows } = await pool.query<{ active: number; queued: number }>({
    name: 'count-bonuses-in-use',
    text: `SELECT count(*) FILTER (WHERE status = 'active') AS active, count(*) FILTER (WHERE status = 'queued') AS queued
      FROM (SELECT status FROM bonuses WHERE in_use LIMIT 1000001) AS running`,
    values: [],
  });
  return rows[0] ?? { active: 0, queued: 0 };
}
