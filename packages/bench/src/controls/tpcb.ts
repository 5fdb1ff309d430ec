import { randomInt } from 'node:crypto';
import pg from 'pg';

const TELLERS = 10;
const ACCOUNTS = 100_000;

/** The tables of pgbench, at `scale`. */
export async function createTpcb(client: pg.Client, scale: number): Promise<void> {
  await client.query(`
    CREATE TABLE pgbench_branches (bid int PRIMARY KEY, bbalance int, filler char(88));
    CREATE TABLE pgbench_tellers (tid int PRIMARY KEY, bid int, tbalance int, filler char(84));
    CREATE TABLE pgbench_accounts (aid int, bid int, abalance int, filler char(84));
    CREATE TABLE pgbench_history (tid int, bid int, aid int, delta int, mtime timestamp, filler char(22));
    INSERT INTO pgbench_branches SELECT bid, 0, '' FROM generate_series(1, ${scale}) AS bid;
    INSERT INTO pgbench_tellers
      SELECT tid, (tid - 1) / ${TELLERS} + 1, 0, '' FROM generate_series(1, ${scale * TELLERS}) AS tid;
    INSERT INTO pgbench_accounts
      SELECT aid, (aid - 1) / ${ACCOUNTS} + 1, 0, '' FROM generate_series(1, ${scale * ACCOUNTS}) AS aid;
    ALTER TABLE pgbench_accounts ADD PRIMARY KEY (aid);`);
  await withoutUpkeep(client);
}

/** Disables autovacuum, which would clean up a control's dead rows while another contestant is measured. */
export async function withoutUpkeep(client: pg.Client): Promise<void> {
  await client.query('VACUUM ANALYZE');
  const { rows } = await client.query<{ name: string }>(
    "SELECT oid::regclass::text AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace",
  );
  for (const { name } of rows) await client.query(`ALTER TABLE ${name} SET (autovacuum_enabled = off)`);
}

/** The transaction of `pgbench`, statement by statement, if the program is not installed. */
export function runTpcb(
  url: string,
  clients: number,
  milliseconds: number,
): Promise<{ perSecond: number; meanMs: number }> {
  return runClients(url, { clients, milliseconds }, (client) => transaction(client, clients));
}

/** Runs transactions of clients with one connection each, one after another. */
export async function runClients(
  url: string,
  { clients, milliseconds }: { clients: number; milliseconds: number },
  once: (client: pg.Client) => Promise<unknown>,
): Promise<{ perSecond: number; meanMs: number }> {
  const began = performance.now();
  const until = began + milliseconds;
  const counts = await Promise.all(Array.from({ length: clients }, () => runClient(url, until, once)));
  const transactions = counts.reduce((sum, count) => sum + count, 0);
  const tookMs = performance.now() - began;
  return { perSecond: (transactions * 1000) / tookMs, meanMs: (tookMs * clients) / transactions };
}

async function runClient(
  url: string,
  until: number,
  once: (client: pg.Client) => Promise<unknown>,
): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // a lost connection also fails its query, whose error is reported
  client.on('error', () => {});
  let count = 0;
  for (; performance.now() < until; count++) await once(client);
  await client.end();
  return count;
}

async function transaction(client: pg.Client, scale: number): Promise<void> {
  const delta = randomInt(-5000, 5001);
  const aid = randomInt(1, scale * ACCOUNTS + 1);
  const tid = randomInt(1, scale * TELLERS + 1);
  const bid = randomInt(1, scale + 1);
  await client.query('BEGIN');
  await client.query({ name: 'account', text: ACCOUNT, values: [delta, aid] });
  await client.query({ name: 'balance', text: BALANCE, values: [aid] });
  await client.query({ name: 'teller', text: TELLER, values: [delta, tid] });
  await client.query({ name: 'branch', text: BRANCH, values: [delta, bid] });
  await client.query({ name: 'history', text: HISTORY, values: [tid, bid, aid, delta] });
  await client.query('END');
}

const ACCOUNT = 'UPDATE pgbench_accounts SET abalance = abalance + $1 WHERE aid = $2';
const BALANCE = 'SELECT abalance FROM pgbench_accounts WHERE aid = $1';
const TELLER = 'UPDATE pgbench_tellers SET tbalance = tbalance + $1 WHERE tid = $2';
const BRANCH = 'UPDATE pgbench_branches SET bbalance = bbalance + $1 WHERE bid = $2';
const HISTORY =
  'INSERT INTO pgbench_history (tid, bid, aid, delta, mtime) VALUES ($1, $2, $3, $4, CURRENT_TIMESTAMP)';
