import { ConfigError, Environment, readPostgresUrl } from '@croupier/platform/config';

/** The same database as each role sees it. With one role for all the three are equal. */
export interface DatabaseUrls {
  /** Owns the tables: for migrations, retention and backups. */
  owner: string;
  /** For the services. */
  app: string;
  /** Reads only. */
  read: string;
}

export type DatabaseRole = keyof DatabaseUrls;

const VARIABLES = {
  app: 'DATABASE_URL',
  owner: 'DATABASE_MIGRATION_URL',
  read: 'DATABASE_READ_URL',
} as const satisfies Record<DatabaseRole, string>;

/**
 * What the environment names; undefined where it names no database. A process that has only one of the three roles,
 * such as a container that migrates, sets its variable alone.
 * @throws ConfigError
 */
export function readDatabaseUrl(env: NodeJS.ProcessEnv, role: DatabaseRole): string | undefined {
  return given(env, VARIABLES[role]) ?? given(env, VARIABLES.app);
}

/**
 * All three of them; undefined where the embedded server is to be used.
 * @throws ConfigError where a URL is not one, or DATABASE_URL alone is missing
 */
export function readDatabaseUrls(env: NodeJS.ProcessEnv): DatabaseUrls | undefined {
  const app = given(env, VARIABLES.app);
  const owner = given(env, VARIABLES.owner);
  const read = given(env, VARIABLES.read);
  if (app !== undefined) return { app, owner: owner ?? app, read: read ?? app };
  if (owner === undefined && read === undefined) return undefined;
  const set = owner === undefined ? VARIABLES.read : VARIABLES.owner;
  throw new ConfigError(`${set} is set, but DATABASE_URL is not; set it to the URL for the services.`);
}

function given(env: NodeJS.ProcessEnv, name: string): string | undefined {
  return readPostgresUrl(new Environment(env), name) ?? undefined;
}

export const loginOf = (url: string): string => decodeURIComponent(new URL(url).username);

/** The same server and database for another login. */
export function withLogin(url: string, name: string, password: string): string {
  const changed = new URL(url);
  changed.username = encodeURIComponent(name);
  changed.password = encodeURIComponent(password);
  return changed.href;
}
