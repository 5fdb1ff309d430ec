import type { PoolClient } from 'pg';
import type { UsualJob, UsualResult } from './job.ts';

/** The signed change of the wallet's cash, or the code of the rejection. */
type Change = number | { code: string };

/** Applies one job in one transaction, one statement after another. */
export async function applyJob(
  client: PoolClient,
  job: UsualJob,
  sharedHouse: boolean,
): Promise<UsualResult> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
  const known = await client.query(
    statement(
      'known',
      'SELECT status FROM operations WHERE wallet_id = $1 AND kind = $2 AND reference = $3',
      [job.walletId, job.kind, job.reference],
    ),
  );
  const result = known.rowCount === 0 ? await decide(client, job, sharedHouse) : applied(job);
  await client.query('COMMIT');
  return result;
}

async function decide(client: PoolClient, job: UsualJob, sharedHouse: boolean): Promise<UsualResult> {
  const cash = await lockedCash(client, job.walletId);
  const change = await changeOf(client, job);
  if (typeof change !== 'number') return { id: job.id, status: 'rejected', ...change };
  if (cash + change < 0) return { id: job.id, status: 'rejected', code: 'insufficient_funds' };
  await move(client, job, { walletId: job.walletId, change, after: cash + change });
  if (job.toWalletId !== undefined) {
    const after = (await lockedCash(client, job.toWalletId)) - change;
    await move(client, job, { walletId: job.toWalletId, change: -change, after });
  } else await moveHouse(client, job, -change, sharedHouse);
  await client.query(
    statement('operation', 'INSERT INTO operations VALUES ($1, $2, $3, $4, $5, $6)', [
      job.id,
      job.walletId,
      job.kind,
      job.reference,
      Math.abs(change),
      'applied',
    ]),
  );
  return applied(job, cash + change);
}

const applied = ({ id }: UsualJob, cash?: number): UsualResult =>
  cash === undefined ? { id, status: 'applied' } : { id, status: 'applied', cash };

async function lockedCash(client: PoolClient, walletId: string): Promise<number> {
  const { rows } = await client.query<{ cash: string }>(
    statement('lock', 'SELECT cash FROM wallets WHERE id = $1 FOR UPDATE', [walletId]),
  );
  return Number(rows[0]?.cash);
}

async function changeOf(client: PoolClient, job: UsualJob): Promise<Change> {
  const amount = job.amount ?? 0;
  switch (job.kind) {
    case 'deposits':
      return amount;
    case 'withdrawals':
    case 'transfers':
      return -amount;
    case 'bets':
      await client.query(
        statement('bet', "INSERT INTO bets VALUES ($1, $2, $3, 'open')", [
          job.walletId,
          job.reference,
          amount,
        ]),
      );
      return -amount;
    case 'settlements':
      return (await endBet(client, job, 'settled')) === null ? { code: 'bet_not_found' } : amount;
    case 'rollbacks':
      return (await endBet(client, job, 'rolled_back')) ?? { code: 'bet_not_found' };
  }
}

/** Ends an open bet and returns its stake; null if there is none. */
async function endBet(client: PoolClient, job: UsualJob, status: string): Promise<number | null> {
  const { rows } = await client.query<{ stake: string }>(
    statement(
      'end-bet',
      "UPDATE bets SET status = $3 WHERE wallet_id = $1 AND reference = $2 AND status = 'open' RETURNING stake",
      [job.walletId, job.betReference, status],
    ),
  );
  return rows[0] === undefined ? null : Number(rows[0].stake);
}

interface Movement {
  walletId: string;
  change: number;
  after: number;
}

async function move(client: PoolClient, job: UsualJob, { walletId, change, after }: Movement): Promise<void> {
  await client.query(
    statement('wallet', 'UPDATE wallets SET cash = $2, version = version + 1 WHERE id = $1', [
      walletId,
      after,
    ]),
  );
  await insertEntry(client, [job.id, walletId, change, after]);
}

/** The other side: an entry of the house account, and with a shared house row its balance. */
async function moveHouse(client: PoolClient, job: UsualJob, change: number, shared: boolean): Promise<void> {
  if (shared)
    await client.query(statement('house', 'UPDATE house SET balance = balance + $1 WHERE id = 1', [change]));
  await insertEntry(client, [job.id, null, change, null]);
}

async function insertEntry(client: PoolClient, values: unknown[]): Promise<void> {
  await client.query(
    statement(
      'entry',
      'INSERT INTO entries (operation_id, wallet_id, amount, balance_after) VALUES ($1, $2, $3, $4)',
      values,
    ),
  );
}

const statement = (
  name: string,
  text: string,
  values: unknown[],
): { name: string; text: string; values: unknown[] } => ({
  name,
  text,
  values,
});
