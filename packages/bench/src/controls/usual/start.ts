import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, fromSource } from '@croupier/launcher';
import { startChild } from '../../system/child.ts';
import type { Child } from '../../system/child.ts';
import type { Resources } from '../../system/resources.ts';
import { withClient } from '../../system/servers.ts';
import type { Servers } from '../../system/servers.ts';
import { withoutUpkeep } from '../tpcb.ts';
import { SCHEMA } from './schema.ts';

const CASH = 1_000_000_000_000;

/** The usual build, running. */
export interface Usual {
  url: string;
  wallets: string[];
  processes: Record<string, number[]>;
  /** Jobs at a time; null before the calibration. */
  concurrency(): number | null;
  setConcurrency(concurrency: number): void;
}

export async function startUsual(
  resources: Resources,
  servers: Servers,
  { sharedHouse, wallets, redisNumber }: { sharedHouse: boolean; wallets: number; redisNumber: number },
): Promise<Usual> {
  const databaseUrl = await servers.createDatabase(sharedHouse ? 'usual' : 'usual_without_house_row');
  const ids = await openWallets(databaseUrl, wallets);
  const port = await freePort();
  const env = {
    DATABASE_URL: databaseUrl,
    REDIS_URL: servers.redisUrl(redisNumber),
    SHARED_HOUSE: sharedHouse ? 'on' : 'off',
    PORT: String(port),
    NODE_ENV: 'production',
  };
  const worker = await startPart('worker', env, resources, servers);
  const api = await startPart('api', env, resources, servers);
  let current: number | null = null;
  return {
    url: `http://127.0.0.1:${port}`,
    wallets: ids,
    processes: { api: [api.pid], worker: [worker.pid] },
    concurrency: () => current,
    setConcurrency: (concurrency) => {
      current = concurrency;
      worker.process.send({ type: 'concurrency', concurrency });
    },
  };
}

async function startPart(
  part: 'api' | 'worker',
  env: Record<string, string>,
  resources: Resources,
  { folder, watchdog }: Servers,
): Promise<Child> {
  const main = fileURLToPath(new URL(`./${part}.ts`, import.meta.url));
  const name = `usual-${part}`;
  const spec = {
    name,
    main,
    execArgv: fromSource(),
    env,
    logFile: join(folder, `${name}.log`),
    watchdog,
  };
  const child = await resources.acquire(Promise.resolve(startChild(spec)), (started) => started.stop());
  await child.message('listening');
  return child;
}

async function openWallets(databaseUrl: string, count: number): Promise<string[]> {
  return withClient(databaseUrl, async (client) => {
    await client.query(SCHEMA);
    const { rows } = await client.query<{ id: string }>(
      'INSERT INTO wallets SELECT gen_random_uuid(), $1 FROM generate_series(1, $2::int) RETURNING id',
      [CASH, count],
    );
    await withoutUpkeep(client);
    return rows.map(({ id }) => id);
  });
}
