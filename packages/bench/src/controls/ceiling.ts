import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromSource } from '@croupier/launcher';
import { startChild } from '../system/child.ts';
import { Croupier } from '../system/croupier.ts';
import type { Resources } from '../system/resources.ts';
import { withClient } from '../system/servers.ts';
import type { Servers } from '../system/servers.ts';
import { openWallets } from '../system/wallets.ts';

const MAIN = fileURLToPath(new URL('./noop-worker.ts', import.meta.url));

/** The real gateway and queue with a worker that does nothing. */
export interface Ceiling {
  croupier: Croupier;
  wallets: string[];
  /** Empties the queue, from which the worker removes nothing. */
  empty: () => Promise<void>;
}

export async function startCeiling(
  resources: Resources,
  servers: Servers,
  { wallets, redisNumber }: { wallets: number; redisNumber: number },
): Promise<Ceiling> {
  const { folder, watchdog } = servers;
  const logFile = join(folder, 'no-op-worker.log');
  const croupier = await Croupier.start(resources, servers, {
    name: 'ceiling',
    redisNumber,
    instead: (env) =>
      startChild({ name: 'no-op worker', main: MAIN, execArgv: fromSource(), env, logFile, watchdog }),
    // otherwise it refuses new operations, since the queued ones make no progress
    env: { MAX_QUEUE_AGE_MS: '86400000' },
  });
  // answered operations stay in the queue and must not be scanned again
  await withClient(croupier.databaseUrl, (client) => client.query('CREATE INDEX queue_seq ON queue (seq)'));
  return {
    croupier,
    wallets: await openWallets(croupier, wallets),
    empty: () =>
      withClient(croupier.databaseUrl, async (client) => void (await client.query('TRUNCATE queue'))),
  };
}
