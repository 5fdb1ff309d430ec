import type { Config } from '../config.ts';
import { connect } from './connect.ts';
import type { DatabaseUrls } from './database-urls.ts';
import { migrate } from './migrate.ts';

/**
 * Brings the database up to date. The embedded server gets its logins too; those of another server are its operator's.
 */
export async function prepareDatabase(
  config: Config,
  database: DatabaseUrls,
  log: (line: string) => void,
): Promise<void> {
  const logins = config.database === undefined ? database : undefined;
  const applied = await migrate(database.owner, { logins, warn: log });
  if (applied.length > 0) log(`migrated the database: ${applied.join(', ')}`);
  if (await mayDoEverything(database.app)) log(ONE_ROLE);
}

const ONE_ROLE =
  'warning: the role of DATABASE_URL owns the journal. Give services a role that can only add to it, and set ' +
  'DATABASE_MIGRATION_URL and DATABASE_READ_URL: docs/operations/postgres.md.';

/** Whether it may do more than a service needs: change what was written, or switch the triggers off that forbid it. */
async function mayDoEverything(url: string): Promise<boolean> {
  const client = await connect(url, 'start');
  try {
    const { rows } = await client.query<{ owns: boolean }>(
      `SELECT pg_has_role(current_user, relowner, 'USAGE') OR has_table_privilege(oid, 'UPDATE, DELETE, TRUNCATE') AS owns
        FROM pg_class WHERE oid = 'entries'::regclass`,
    );
    return rows[0]?.owns === true;
  } finally {
    await client.end();
  }
}
