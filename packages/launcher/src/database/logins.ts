import pg from 'pg';
import { type DatabaseUrls, loginOf } from './database-urls.ts';

/** The URLs of the services, whose logins are to be there. */
export type Logins = Pick<DatabaseUrls, 'app' | 'read'>;

const GROUPS = { app: 'croupier_app', read: 'croupier_read' } as const satisfies Record<keyof Logins, string>;
const CONNECT_LIMIT_MS = 10_000;

/**
 * Makes the logins that these URLs name, with their passwords, as members of the groups whose rights they are to have.
 * One that can log in is left as it is, so an operator's own stay theirs.
 */
export async function makeLogins(owner: pg.ClientBase, urls: Logins): Promise<void> {
  for (const role of ['app', 'read'] as const)
    if (await isRefused(urls[role])) await makeLogin(owner, urls[role], GROUPS[role]);
}

/** SQLSTATE class 28: there is no such login, or its password is another. */
async function isRefused(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_LIMIT_MS });
  client.on('error', () => {});
  try {
    await client.connect();
    return false;
  } catch (error) {
    if ((error as { code?: string }).code?.startsWith('28') === true) return true;
    throw error;
  } finally {
    await client.end().catch(() => {});
  }
}

async function makeLogin(owner: pg.ClientBase, url: string, group: string): Promise<void> {
  const [name, password] = [loginOf(url), decodeURIComponent(new URL(url).password)];
  const login = pg.escapeIdentifier(name);
  const { rowCount } = await owner.query('SELECT FROM pg_roles WHERE rolname = $1', [name]);
  const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
  await owner.query(`${verb} ROLE ${login} LOGIN PASSWORD ${pg.escapeLiteral(password)}`);
  await owner.query(`GRANT ${group} TO ${login}`);
}
