import { createHash } from 'node:crypto';
import type { Pool, PoolClient } from '@croupier/platform/postgres';
import { canonical } from './canonical-json.ts';

/**
 * The `Idempotency-Key` of a request that creates something else than an operation. It is one for each caller and path.
 */
export interface RequestKey {
  createdBy: string;
  /** As the contract writes it: `/v1/offers`. */
  path: string;
  key: string;
}

/** The object that the first request with a key made, and how it was answered. */
export interface KeyedAnswer {
  status: number;
  objectId: string;
  /** That request meant the same as this one. */
  isSame: boolean;
}

interface KeyRow {
  request_hash: Buffer;
  status: number;
  object_id: string;
}

/** The primary key refuses a key twice; one that another transaction is about to take is waited for. */
const CLAIM_KEY = `
INSERT INTO request_keys (created_by, path, key, request_hash, status, object_id) VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT DO NOTHING`;

/** The primary key serves it. */
const FIND_KEY = `
SELECT request_hash, status, object_id FROM request_keys WHERE created_by = $1 AND path = $2 AND key = $3`;

/**
 * Takes a key for an object, in the transaction that makes it; READ COMMITTED, so that of two at once the second sees
 * the first. Null: the key is new, and the object is to be made. Else it was taken: the object is there, and none is to
 * be made.
 */
export async function claimKey(
  client: PoolClient,
  key: RequestKey,
  request: { meaning: object; status: number; objectId: string },
): Promise<KeyedAnswer | null> {
  const { meaning, status, objectId } = request;
  const values = [key.createdBy, key.path, key.key, hashOf(meaning), status, objectId];
  const { rowCount } = await client.query(CLAIM_KEY, values);
  if (rowCount === 1) return null;
  const known = await findKey(client, key, meaning);
  if (known === null) throw new Error('a key that is taken was not found');
  return known;
}

/** What the first request with this key made; null if there was none. */
export async function findKey(
  client: Pick<Pool, 'query'> | PoolClient,
  { createdBy, path, key }: RequestKey,
  meaning: object,
): Promise<KeyedAnswer | null> {
  const { rows } = await client.query<KeyRow>(FIND_KEY, [createdBy, path, key]);
  const [row] = rows;
  if (row === undefined) return null;
  return {
    status: row.status,
    objectId: row.object_id,
    isSame: row.request_hash.equals(hashOf(meaning)),
  };
}

/** The fields in which two requests differ in meaning: `body` where it is none of these. */
export function differingFields<T extends object>(first: T, now: T): string[] {
  const names = Object.keys(now) as (keyof T & string)[];
  const differs = names.filter((name) => canonical(first[name]) !== canonical(now[name]));
  return differs.length === 0 ? ['body'] : differs;
}

function hashOf(meaning: object): Buffer {
  return createHash('sha256').update(canonical(meaning)).digest();
}
