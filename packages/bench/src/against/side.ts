import { pathToFileURL } from 'node:url';
import type { DURABLE } from '@croupier/launcher';
import type { Ours } from '../measure/stage.ts';

import { firstOf } from './built-checkout.ts';
import { Croupier } from '../system/croupier.ts';
import type { Held } from '../system/held.ts';
import { startServers } from '../system/servers.ts';
import type { Servers } from '../system/servers.ts';
import { fundWallets, openWallets } from '../system/wallets.ts';

/** One of the builds that are compared: its checkout, on servers and in a data folder of its own. */
export interface RunningSide extends Ours {
  root: string;
  servers: Servers;
}

/** With the checkout's own services, migrations and settings of PostgreSQL. */
export async function startSide(held: Held, root: string, players: number): Promise<RunningSide> {
  const servers = await startServers(held, { settings: await settingsOf(root) });
  const croupier = await Croupier.start(held, servers, { name: 'ours', redisNumber: 0, root });
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
