import { DatabaseUnavailable, isSerializationFailure, isUnavailable, sqlState } from '@croupier/platform';
import type { Pool } from '@croupier/platform';
import { OutcomeUnknown } from './errors.ts';
import { STORE_NEW_OPERATIONS, STORE_OPERATIONS } from './sql/store-operations.ts';
import { storeParameters } from './store.ts';
import type { NewRow } from './store.ts';

/** What became of a row that was stored. */
export interface StoredRow {
  id: string;
  seq: number;
  created_at: number;
  currency: string;
}

const UNIQUE_VIOLATION = '23505';
/** Two gateways with the same keys in another order: one of them was chosen to give way, and stored nothing. */
const MOST_ATTEMPTS = 5;

/**
 * Stores the rows whose wallet is there and whose keys are new. @throws DatabaseUnavailable before anything was sent;
 * OutcomeUnknown after.
 */
export async function storeRows(pool: Pool, rows: readonly NewRow[]): Promise<StoredRow[]> {
  const values = storeParameters(rows);
  try {
    return await write(pool, { name: 'store-new-operations', text: STORE_NEW_OPERATIONS, values });
  } catch (error) {
    if (sqlState(error) !== UNIQUE_VIOLATION) throw error;
    return write(pool, { name: 'store-operations', text: STORE_OPERATIONS, values });
  }
}

interface Query {
  name: string;
  text: string;
  values: Buffer[];
}

async function write(pool: Pool, query: Query): Promise<StoredRow[]> {
  for (let attempt = 1; ; attempt++) {
    const client = await pool.connect().catch((error: unknown) => {
      throw new DatabaseUnavailable('PostgreSQL cannot be reached', { cause: error });
    });
    try {
      const { rows } = await client.query<StoredRow>(query);
      client.release();
      return rows;
    } catch (error) {
      client.release(isUnavailable(error));
      if (isSerializationFailure(error) && attempt < MOST_ATTEMPTS) continue;
      throw isUnavailable(error) ? new OutcomeUnknown('the connection was lost', { cause: error }) : error;
    }
  }
}
