import type { Pool } from '@croupier/platform/postgres';
import { WALLETS_BEHIND } from './sql/wallets-behind.ts';

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/**
 * All wallets with versions that the pipeline has not processed, in pages: for what jobs were lost with their queue.
 */
export async function* walletsBehind(pool: Pool, pageSize: number): AsyncGenerator<string[]> {
  for (let after = BEFORE_ALL; ;) {
    const { rows } = await pool.query<{ id: string }>({
      name: 'wallets-behind',
      text: WALLETS_BEHIND,
      values: [after, pageSize],
    });
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows.map(({ id }) => id);
    after = last.id;
  }
}
