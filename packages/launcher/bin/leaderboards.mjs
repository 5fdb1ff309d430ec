#!/usr/bin/env node
// npm run leaderboards -- rebuild: counts all leaderboards anew from the journal, and fills their copies in Redis.
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled } from './lib/bootstrap.mjs';
import { dataDir, exitWithMessage, root } from './lib/root.mjs';

if (process.argv.slice(2).join(' ') !== 'rebuild') exitWithMessage('npm run leaderboards -- rebuild', 2);
await ensureInstalled();
await ensureBuilt();
const { connectRedis, createLogger, createPool } = {
  ...(await load('platform/dist/log.js')),
  ...(await load('platform/dist/postgres/index.js')),
  ...(await load('platform/dist/redis/index.js')),
};
const { rebuildLeaderboards } = await load('leaderboards/dist/index.js');
const { errorText, readState, withDatabase } = await load('launcher/dist/index.js');

await withDatabase('app', async (databaseUrl) => {
  const pool = createPool(databaseUrl, { max: 2, application: 'leaderboards', queryTimeoutMs: 3_600_000 });
  const redis = await openRedis();
  try {
    const ids = await rebuildLeaderboards(pool, redis);
    process.stdout.write(`${ids.length} leaderboards rebuilt\n`);
    if (redis === null)
      process.stdout.write('Redis is not running: a bonus-worker fills the copies when it is.\n');
  } finally {
    redis?.disconnect();
    await pool.end();
  }
}).catch((error) => exitWithMessage(errorText(error), 2));

/** That of the environment, or of the running system; null where there is none. */
async function openRedis() {
  const url = process.env.REDIS_URL || (await readState(dataDir()))?.redisUrl;
  if (!url) return null;
  // a worker's connection: it waits for Redis instead of failing
  return connectRedis(url, 'worker', createLogger('leaderboards', { level: 'warn', format: 'pretty' }));
}

function load(path) {
  return import(pathToFileURL(join(root, 'packages', path)).href);
}
