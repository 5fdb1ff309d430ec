import type { Pool } from '@croupier/platform';
import { WALLETS_BEHIND } from './sql/wallets-behind.ts';

/** The wallets that these operations belong to, each once. The primary key of operations serves it. */
export async function walletsOf(pool: Pool, operationIds: string[]): Promise<string[]> {
  const { rows } = await pool.query<{ wallet_id: string }>({
    name: 'wallets-of-operations',
    text: 'SELECT DISTINCT wallet_id FROM operations WHERE id = ANY($1::uuid[])',
    values: [operationIds],
  });
  return rows.map(({ wallet_id }) => wallet_id);
}

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** All wallets with versions that the pipeline has not seen, in pages: for what jobs were lost with their queue. */
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
