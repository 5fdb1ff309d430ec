import {
  isSerializationFailure,
  isUnavailable,
  isWithoutEffect,
  sqlState,
} from '@croupier/platform/postgres';
import type { Pool, PoolClient } from '@croupier/platform/postgres';
import { OutcomeUnknown } from '../errors.ts';
import {
  STORE_AUDITED_OPERATIONS,
  STORE_NEW_AUDITED_OPERATIONS,
  STORE_NEW_OPERATIONS,
  STORE_OPERATIONS,
} from './sql/store-operations.ts';
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
const MAX_ATTEMPTS = 5;

/**
 * Runs `work` on a connection. One that broke, or whose answer is not known, is not used again. Unlike `onConnection` it never sends
 * ROLLBACK: each statement is a transaction of its own here.
 */
export async function onClient<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    const result = await work(client);
    client.release();
    return result;
  } catch (error) {
    client.release(isUnavailable(error) || !isWithoutEffect(error));
    throw error;
  }
}

/** Stores the rows whose wallet is there and whose keys are new. `isWithoutEffect` says of a failure whether nothing was stored. */
export async function storeRows(client: PoolClient, rows: readonly NewRow[]): Promise<StoredRow[]> {
  const values = storeParameters(rows);
  const { ifNew, around } = rows.some(({ kind }) => kind === 'adjustment') ? AUDITED : UNAUDITED;
  try {
    return await write(client, { ...ifNew, values });
  } catch (error) {
    if (sqlState(error) !== UNIQUE_VIOLATION) throw error;
    return await writeAround(client, { ...around, values }, error);
  }
}

const UNAUDITED = {
  ifNew: { name: 'store-new-operations', text: STORE_NEW_OPERATIONS },
  around: { name: 'store-operations', text: STORE_OPERATIONS },
};
const AUDITED = {
  ifNew: { name: 'store-new-audited-operations', text: STORE_NEW_AUDITED_OPERATIONS },
  around: { name: 'store-audited-operations', text: STORE_AUDITED_OPERATIONS },
};

/** Some key is taken. If this fails it stays unknown whose, and an earlier request with that key may be stored. */
async function writeAround(client: PoolClient, query: Query, taken: unknown): Promise<StoredRow[]> {
  try {
    return await write(client, query);
  } catch (error) {
    throw new OutcomeUnknown('a key was found taken', { cause: new AggregateError([error, taken]) });
  }
}

interface Query {
  name: string;
  text: string;
  values: Buffer[];
}

async function write(client: PoolClient, query: Query): Promise<StoredRow[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      return (await client.query<StoredRow>(query)).rows;
    } catch (error) {
      if (!isSerializationFailure(error) || attempt >= MAX_ATTEMPTS) throw error;
    }
  }
}
