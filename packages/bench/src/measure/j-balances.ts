import { createReader } from '@croupier/ledger';
import { createLogger } from '@croupier/platform/log';
import { createPool } from '@croupier/platform/postgres';
import { connectRedis } from '@croupier/platform/redis';
import { inRounds } from './rounds.ts';
import { oneByOne } from './one-by-one.ts';
import { anyOf, readContestant, READS } from './reads.ts';
import type { Result } from './sample.ts';
import type { Ours, Stage } from './stage.ts';

const REDIS = 8;

/** Reads of a wallet over HTTP, of its row alone and of a copy in Redis: the difference is the cost of HTTP. */
export async function measureBalances(stage: Stage): Promise<Result[]> {
  const { rounds, seconds } = stage.options;
  const ours = await stage.ours();
  const contestants = [
    readContestant('J over HTTP', READS.wallet, ours),
    await fromPostgres(stage, ours),
    await fromRedis(stage, ours),
  ];
  return inRounds(contestants, { rounds, milliseconds: seconds * 1000 });
}

async function fromPostgres(
  { resources }: Stage,
  { croupier, wallets }: Ours,
): Promise<ReturnType<typeof oneByOne>> {
  const pool = createPool(croupier.databaseUrl, { max: 1, application: 'bench' });
  await resources.acquire(Promise.resolve(pool), (opened) => opened.end());
  const reader = createReader(pool);
  return oneByOne('J PostgreSQL', 'the row by its primary key', () => reader.wallet(anyOf(wallets)));
}

async function fromRedis(stage: Stage, { croupier, wallets }: Ours): Promise<ReturnType<typeof oneByOne>> {
  const servers = await stage.servers();
  const redis = connectRedis(
    servers.redisUrl(REDIS),
    'producer',
    createLogger('bench', { level: 'warn', format: 'json' }),
  );
  await stage.resources.acquire(Promise.resolve(redis), async (opened) => opened.disconnect());
  const pool = createPool(croupier.databaseUrl, { max: 1, application: 'bench copy' });
  const reader = createReader(pool);
  for (const id of wallets) await redis.set(id, JSON.stringify(await reader.wallet(id)));
  await pool.end();
  const read = async (): Promise<unknown> => JSON.parse((await redis.get(anyOf(wallets))) ?? 'null');
  return oneByOne('J Redis', 'a copy of it as JSON', read);
}
