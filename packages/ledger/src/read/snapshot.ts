import type { Pool, PoolClient } from '@croupier/platform/postgres';
import { withConnection } from '../apply/transaction.ts';

/** Everything that `read` reads is of one moment: that of its first statement. The transaction cannot write. */
export async function onSnapshot<T>(pool: Pool, read: (client: PoolClient) => Promise<T>): Promise<T> {
  return withConnection(pool, async (client) => {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const result = await read(client);
    await client.query('COMMIT');
    return result;
  });
}
