import { pathToFileURL } from 'node:url';
import type { DURABLE } from '@croupier/launcher';
import type { Ours } from '../measure/stage.ts';

import { firstOf } from './built-checkout.ts';
import { Croupier } from '../system/croupier.ts';
import type { Resources } from '../system/resources.ts';
import { startServers } from '../system/servers.ts';
import type { Servers } from '../system/servers.ts';
import { fundWallets, openWallets } from '../system/wallets.ts';

/** One of the compared builds: its checkout, on separate servers with a separate data folder. */
export interface RunningSide extends Ours {
  root: string;
  servers: Servers;
}

/** Uses the checkout's services, migrations and PostgreSQL settings. */
export async function startSide(resources: Resources, root: string, players: number): Promise<RunningSide> {
  const servers = await startServers(resources, { settings: await settingsOf(root) });
  const croupier = await Croupier.start(resources, servers, { name: 'ours', redisNumber: 0, root });
  const wallets = await openWallets(croupier, players);
  await fundWallets(croupier, wallets);
  return { root, servers, croupier, wallets };
}

async function settingsOf(root: string): Promise<typeof DURABLE> {
  const files = ['embedded/postgres-settings.js', 'postgres-settings.js'];
  const found = firstOf(
    root,
    files.map((name) => `packages/launcher/dist/${name}`),
  );
  return ((await import(pathToFileURL(found).href)) as { DURABLE: typeof DURABLE }).DURABLE;
}
