import {
  isSerializationFailure,
  isUnavailable,
  isWithoutEffect,
  sqlState,
} from '@croupier/platform/postgres';
import type { Pool, PoolClient } from '@croupier/platform/postgres';
import { OutcomeUnknown } from '../errors.ts';
import { storeStatements } from './sql/store-operations.ts';
import type { StoreParts } from './sql/store-operations.ts';
import { brandParameters, storeParameters } from './store.ts';
import type { NewRow } from './store.ts';

/** A row as it was stored. */
export interface StoredRow {
  id: string;
  seq: number;
  created_at: number;
  currency: string;
  brand: string;
}

const UNIQUE_VIOLATION = '23505';
/** Two gateways with the same keys in another order: one of them was chosen to give way, and stored nothing. */
const MAX_ATTEMPTS = 5;

/**
 * Runs `work` on a connection. One that broke, or whose answer is not known, is not used again. Unlike `onConnection`
 * it never sends ROLLBACK: each statement is a transaction of its own here.
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

/**
 * Stores the rows whose wallet is there and whose keys are new. `isWithoutEffect` says of a failure whether nothing was
 * stored.
 */
export async function storeRows(client: PoolClient, rows: readonly NewRow[]): Promise<StoredRow[]> {
  const parts = partsOf(rows);
  const values = storeParameters(rows);
  if (parts.isRestricted) values.push(...brandParameters(rows));
  const { ifNew, around } = storeStatements(parts);
  try {
    return await write(client, { ...ifNew, values });
  } catch (error) {
    if (sqlState(error) !== UNIQUE_VIOLATION) throw error;
    return await writeAround(client, { ...around, values }, error);
  }
}

/** The others are of callers that see all brands, and of transfers within a brand. */
function asksForBrands({ brands, is_across_brands, to_wallet_id }: NewRow): boolean {
  return brands !== null || (is_across_brands && to_wallet_id !== null);
}

function partsOf(rows: readonly NewRow[]): StoreParts {
  return {
    isAudited: rows.some(({ kind }) => kind === 'adjustment'),
    isRestricted: rows.some(asksForBrands),
    hasMetadata: rows.some(({ metadata }) => metadata !== null),
    hasKeys: rows.some(({ id, idempotency_key: key }) => key !== null && key !== id),
  };
}

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
