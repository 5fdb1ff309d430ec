import { randomInt } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { withClient } from '../system/servers.ts';
import type { Servers } from '../system/servers.ts';
import { TPCB_CLIENTS } from './pgbench.ts';
import { runClients, withoutUpkeep } from './tpcb.ts';

const ACCOUNTS = 10_000;

/** pgledger, a ledger of SQL functions, from a checkout: one transfer in each transaction. */
export interface Pgledger {
  run(milliseconds: number): Promise<{ perSecond: number; meanMs: number }>;
}

/** @throws Error if the folder is not a checkout of pgledger */
export async function preparePgledger(servers: Servers, folder: string): Promise<Pgledger> {
  const url = await servers.createDatabase('pgledger');
  const accounts = await withClient(url, async (client) => {
    for (const file of sqlFiles(folder)) await client.query(readFileSync(file, 'utf8'));
    const made = await makeAccounts(client);
    await withoutUpkeep(client);
    return made;
  });
  return {
    run: (milliseconds) =>
      runClients(url, { clients: TPCB_CLIENTS, milliseconds }, (client) => transfer(client, accounts)),
  };
}

/** Its dependencies come first. */
function sqlFiles(folder: string): string[] {
  const main = join(folder, 'pgledger.sql');
  if (!existsSync(main)) throw new Error(`--pgledger: pgledger.sql not found in ${folder}`);
  const vendor = join(folder, 'vendor');
  const below = existsSync(vendor) ? readdirSync(vendor, { recursive: true, encoding: 'utf8' }) : [];
  return [...below.filter((name) => name.endsWith('.sql')).map((name) => join(vendor, name)), main];
}

async function makeAccounts(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT made.id FROM generate_series(1, ${ACCOUNTS}) AS n, LATERAL pgledger_create_account('account ' || n, 'EUR') AS made`,
  );
  return rows.map(({ id }) => id);
}

function transfer(client: pg.Client, accounts: readonly string[]): Promise<unknown> {
  const from = randomInt(accounts.length);
  const to = (from + randomInt(1, accounts.length)) % accounts.length;
  return client.query({
    name: 'transfer',
    text: "SELECT id FROM pgledger_create_transfer($1, $2, '1')",
    values: [accounts[from], accounts[to]],
  });
}
