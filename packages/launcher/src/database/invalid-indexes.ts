import pg from 'pg';

/** Indexes that a CREATE or REINDEX CONCURRENTLY left behind which did not come to its end; no statement uses them. */
const INVALID_INDEXES = `
SELECT c.relname AS name FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
WHERE NOT i.indisvalid AND c.relnamespace = current_schema()::regnamespace ORDER BY c.relname`;

async function invalidIndexes(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(INVALID_INDEXES);
  return rows.map(({ name }) => name);
}

/**
 * Drops those of these indexes that are invalid, so that `IF NOT EXISTS` does not take one for the index that it is to
 * create. The caller holds the lock of migrations, so none of them is being created at this moment.
 */
export async function dropInvalidIndexes(client: pg.ClientBase, names: readonly string[]): Promise<void> {
  for (const name of await invalidIndexes(client))
    if (names.includes(name)) await client.query(`DROP INDEX CONCURRENTLY ${pg.escapeIdentifier(name)}`);
}

/** A line for each index that is invalid, which says what to do about it. */
export async function invalidIndexAdvice(client: pg.ClientBase): Promise<string[]> {
  return (await invalidIndexes(client)).map(
    (name) =>
      `warning: the index ${name} is invalid: the command that created it was interrupted. Unless that is still ` +
      `running, drop it (DROP INDEX CONCURRENTLY ${pg.escapeIdentifier(name)}) and create it again.`,
  );
}
