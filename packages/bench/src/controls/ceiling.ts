import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromSource } from '@croupier/launcher';
import { startChild } from '../system/child.ts';
import { Croupier } from '../system/croupier.ts';
import type { Held } from '../system/held.ts';
import { withClient } from '../system/servers.ts';
import type { Servers } from '../system/servers.ts';
import { openWallets } from '../system/wallets.ts';

const MAIN = fileURLToPath(new URL('./noop-worker.ts', import.meta.url));

/** The real gateway and queue before a worker that does nothing. */
export interface Ceiling {
  croupier: Croupier;
  wallets: string[];
  /** Nothing is ever taken from its queue, so it has to be emptied. */
  empty: () => Promise<void>;
}

export async function startCeiling(
  held: Held,
  servers: Servers,
  { wallets, redisNumber }: { wallets: number; redisNumber: number },
): Promise<Ceiling> {
  const { folder, watchdog } = servers;
  const logFile = join(folder, 'no-op-worker.log');
  const croupier = await Croupier.start(held, servers, {
    name: 'ceiling',
    redisNumber,
    instead: (env) =>
      startChild({ name: 'no-op worker', main: MAIN, execArgv: fromSource(), env, logFile, watchdog }),
    // it would refuse new operations, seeing that the old ones are never done
    env: { MAX_QUEUE_AGE_MS: '86400000' },
  });
  // what was answered stays in the queue, and must not be looked through again
  await withClient(croupier.databaseUrl, (client) => client.query('CREATE INDEX queue_seq ON queue (seq)'));
  return {
    croupier,
    wallets: await openWallets(croupier, wallets),
    empty: () =>
      withClient(croupier.databaseUrl, async (client) => void (await client.query('TRUNCATE queue'))),
  };
}
