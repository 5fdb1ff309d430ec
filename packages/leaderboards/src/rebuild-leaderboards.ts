import type { Pool } from '@croupier/platform/postgres';
import type { Redis } from '@croupier/platform/redis';
import { withConnection } from '@croupier/ledger';
import { Leaderboards } from './leaderboards.ts';
import { REBUILD_SCORES } from './sql/rebuild-scores.ts';

/**
 * Counts all leaderboards anew from the journal, and replaces their copies. While one is counted the pipeline waits, so
 * it is for repairs only. Returns the ids.
 */
export async function rebuildLeaderboards(pool: Pool, redis: Redis | null): Promise<string[]> {
  const leaderboards = new Leaderboards(pool, redis);
  const ids = await leaderboards.ids();
  for (const id of ids) {
    await rebuildScores(pool, id);
    await leaderboards.replaceCopy(id);
  }
  return ids;
}

async function rebuildScores(pool: Pool, id: string): Promise<void> {
  await withConnection(pool, async (client) => {
    await client.query('BEGIN ISOLATION LEVEL READ COMMITTED');
    await client.query('LOCK TABLE leaderboards IN EXCLUSIVE MODE');
    await client.query(REBUILD_SCORES, [id]);
    await client.query('COMMIT');
  });
}
