import pg from 'pg';
import { ConfigError } from '@croupier/platform/config';

const CONNECT_LIMIT_MS = 10_000;

/**
 * One connection, for a command. Behind a network that goes silent its statements fail too, after some minutes.
 * @throws ConfigError within ten seconds where the server does not answer, or refuses the login
 */
export async function connect(url: string, application: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    application_name: application,
    connectionTimeoutMillis: CONNECT_LIMIT_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: CONNECT_LIMIT_MS,
  });
  client.on('error', () => {}); // a connection that breaks fails its query too
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => {});
    throw new ConfigError(refusal(url, error as Error), { cause: error });
  }
}

/** Without the password. Node's error for a name with several addresses has no message of its own. */
function refusal(url: string, { message, errors }: Error & { errors?: Error[] }): string {
  const { host, pathname, username } = new URL(url);
  const reason = message || (errors ?? []).map((one) => one.message).join(', ');
  return `Cannot connect to PostgreSQL at ${host}${pathname} as ${username || '(no user)'}: ${reason}. Check the URL of the database.`;
}
