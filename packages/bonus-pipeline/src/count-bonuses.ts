import type { Pool } from '@croupier/platform/postgres';

/** How many bonuses are active and how many wait behind one. The partial index bonuses_live serves it. */
export async function countLiveBonuses(pool: Pool): Promise<{ active: number; queued: number }> {
  const { rows } = await pool.query<{ active: number; queued: number }>({
    name: 'count-live-bonuses',
    text: `SELECT count(*) FILTER (WHERE status = 'active') AS active, count(*) FILTER (WHERE status = 'queued') AS queued
      FROM bonuses WHERE live`,
    values: [],
  });
  return rows[0] ?? { active: 0, queued: 0 };
}
