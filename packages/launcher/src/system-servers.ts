import { handled, type Releases } from './releases.ts';
import { embeddedPostgres, embeddedRedis, findEmbeddedRedis, type ServerContext } from './servers.ts';

/** The servers that the environment names, and our own in place of those that it does not. */
export async function acquireServers(
  held: Releases,
  context: ServerContext,
): Promise<{ databaseUrl: string; redisUrl: string }> {
  const { config } = context;
  const binary = config.redisUrl === undefined ? handled(findEmbeddedRedis(context)) : undefined;
  const databaseUrl = config.databaseUrl ?? (await acquirePostgres(held, context));
  if (binary === undefined) return { databaseUrl, redisUrl: config.redisUrl ?? '' };
  const found = await binary;
  const redis = await held.acquire(
    'Redis',
    () => embeddedRedis(context, found),
    (server) => server.stop(),
  );
  const { url, port } = await held.acquire(
    'Redis',
    () => redis.start(),
    () => {},
  );
  context.say(`Redis ${found.version} on port ${port}`);
  return { databaseUrl, redisUrl: url };
}

async function acquirePostgres(held: Releases, context: ServerContext): Promise<string> {
  const postgres = await held.acquire(
    'PostgreSQL',
    () => embeddedPostgres(context),
    (server) => server.stop(),
  );
  const { url, port } = await held.acquire(
    'PostgreSQL',
    () => postgres.start(),
    () => {},
  );
  context.say(`PostgreSQL on port ${port}`);
  return url;
}
