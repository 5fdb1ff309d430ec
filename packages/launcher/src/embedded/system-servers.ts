import type { DatabaseUrls } from '../database/database-urls.ts';
import { handled, type ResourceStack } from '../resource-stack.ts';
import {
  embeddedPostgres,
  embeddedRedis,
  embeddedUrls,
  findEmbeddedRedis,
  type ServerContext,
} from './servers.ts';

/** The servers that the environment names, and our own in place of those that it does not. */
export async function acquireServers(
  held: ResourceStack,
  context: ServerContext,
): Promise<{ database: DatabaseUrls; redisUrl: string }> {
  const { config } = context;
  const binary = config.redisUrl === undefined ? handled(findEmbeddedRedis(context)) : undefined;
  const database = config.database ?? (await acquirePostgres(held, context));
  if (binary === undefined) return { database, redisUrl: config.redisUrl ?? '' };
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
  context.log(`Redis ${found.version} on port ${port}`);
  return { database, redisUrl: url };
}

async function acquirePostgres(held: ResourceStack, context: ServerContext): Promise<DatabaseUrls> {
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
  context.log(`PostgreSQL on port ${port}`);
  return embeddedUrls(context.config.dataDir, url);
}
