import type { Pool, PoolClient, QueryResult } from '@croupier/platform/postgres';
import { isUnavailable } from '@croupier/platform/postgres';
import { OutcomeUnknown } from '../errors.ts';

export interface Statement {
  /** Prepared under this name, once for a connection. */
  name: string;
  text: string;
  values: unknown[];
}

/**
 * Statements that are sent together and travel as one round trip. Waits for all of them, then throws the first fault.
 */
export async function sendPipelined(client: PoolClient, statements: Statement[]): Promise<QueryResult[]> {
  const settled = await Promise.allSettled(statements.map((statement) => client.query(statement)));
  for (const one of settled) if (one.status === 'rejected') throw one.reason;
  return settled.map((one) => (one as PromiseFulfilledResult<QueryResult>).value);
}

export const BEGIN: Statement = { name: 'begin', text: 'BEGIN ISOLATION LEVEL REPEATABLE READ', values: [] };
export const COMMIT: Statement = { name: 'commit', text: 'COMMIT', values: [] };

/**
 * A READ COMMITTED transaction for changes that are not operations: committed when `work` returns, rolled back when it
 * throws.
 * @throws OutcomeUnknown when the connection is lost while it commits.
 */
export async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  return withConnection(pool, async (client) => {
    await client.query('BEGIN ISOLATION LEVEL READ COMMITTED');
    const result = await work(client);
    await client.query('COMMIT').catch((error: unknown) => {
      throw isUnavailable(error) ? new OutcomeUnknown('the connection was lost', { cause: error }) : error;
    });
    return result;
  });
}

/**
 * Runs `work` on a connection of its own. An open transaction is rolled back; a broken connection is thrown away.
 */
export async function withConnection<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    const result = await work(client);
    client.release();
    return result;
  } catch (error) {
    const broken =
      isUnavailable(error) ||
      error instanceof OutcomeUnknown ||
      !(await client.query('ROLLBACK').then(
        () => true,
        () => false,
      ));
    client.release(broken);
    throw error;
  }
}
