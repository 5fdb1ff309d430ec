import type { CheckView, ReconciliationView } from '@croupier/contracts';
import { isSerializationFailure } from '@croupier/platform/postgres';
import type { Pool, PoolClient } from '@croupier/platform/postgres';
import { withConnection } from '../apply/transaction.ts';
import { onSnapshot } from '../read/snapshot.ts';
import { BOOKS, booksChecks, FLOW, MISSING_OPERATIONS } from './sql/reconciliation-checks.ts';
import {
  CLAIM,
  COUNT_NEW,
  MOVE_PROGRESS,
  moveWatermarks,
  READ_SESSION,
  type Scope,
  SINCE_WATERMARKS,
  STAGE_NEW,
  STAGE_WALLETS,
  WHOLE_JOURNAL_NOTED,
} from './sql/scopes.ts';
import { rfc3339 } from '../tables/time.ts';

/** The checks read whole tables, whatever the pool's other statements do. */
const READ_ALL = ['seqscan', 'bitmapscan', 'hashjoin', 'mergejoin']
  .map((plan) => `SET LOCAL enable_${plan} = on`)
  .join(';');

/** Up to here new entries are copied into a temporary table, which takes some 200 bytes for each. */
const MAX_STAGED = 1_000_000;
/** Where more than this part of all entries is new, reading all of them costs no more. */
const MAX_STAGED_PART = 0.1;
const ATTEMPTS = 5;

/**
 * Checks the whole ledger on one snapshot, and the watermarks too. Each check is a count of what is wrong, or a sum,
 * and must be 0.
 */
export async function reconcile(
  pool: Pool,
  statements: Readonly<Record<string, string>> = { ...BOOKS, ...FLOW },
): Promise<ReconciliationView> {
  return onSnapshot(pool, async (client) => {
    const { rows } = await client.query<{ now: number }>('SELECT now_millis_precision() AS now');
    return viewOf(rows[0]?.now ?? 0, await runChecks(client, statements));
  });
}

export interface IncrementalOptions {
  /** Checks that need no watermark, after the others. */
  also?: Readonly<Record<string, string>>;
  /**
   * With more new entries than this (default 1,000,000), and more than a tenth of all, the run reads the whole
   * journal.
   */
  maxStaged?: number;
}

/**
 * The checks of `reconcile`, on what is newer than each wallet's watermark, added to the sums up to there. The
 * watermarks of wallets without a fault move with it; a wallet with one is checked from the same version again in the
 * next run. On a connection that can only read (a standby, no right to temporary tables) it is `reconcile`.
 */
export async function reconcileIncrementally(
  pool: Pool,
  { also = FLOW, maxStaged = MAX_STAGED }: IncrementalOptions = {},
): Promise<ReconciliationView> {
  const result = await retried(() =>
    withConnection(pool, (client) => runIncrementally(client, also, maxStaged)),
  );
  return result ?? reconcile(pool, { ...BOOKS, ...also });
}

/** Another run may commit between this one's snapshot and its claim. The next snapshot has its watermarks. */
async function retried<T>(run: () => Promise<T>): Promise<T> {
  for (let left = ATTEMPTS - 1; left > 0; left--) {
    try {
      return await run();
    } catch (error) {
      if (!isSerializationFailure(error)) throw error;
    }
  }
  return run();
}

interface Session {
  now: number;
  canStage: boolean;
  canMove: boolean;
}

async function runIncrementally(
  client: PoolClient,
  also: Readonly<Record<string, string>>,
  maxStaged: number,
): Promise<ReconciliationView | null> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
  const { rows } = await client.query<Session>(READ_SESSION);
  const { now, canStage, canMove } = rows[0] ?? { now: 0, canStage: false, canMove: false };
  if (!canStage) {
    await client.query('ROLLBACK');
    return null;
  }
  const moves = canMove && (await client.query(CLAIM)).rowCount === 1;
  const scope = await stage(client, maxStaged);
  const checks = await runChecks(client, { ...booksChecks(scope), ...also });
  if (moves) await move(client, scope, checks);
  await client.query('COMMIT');
  return viewOf(now, checks);
}

async function stage(client: PoolClient, maxStaged: number): Promise<Scope> {
  await client.query(READ_ALL);
  await client.query(STAGE_WALLETS);
  const { rows } = await client.query<{ new: number; all: number }>(COUNT_NEW);
  const { new: isNew, all } = rows[0] ?? { new: 0, all: 0 };
  if (isNew > maxStaged && isNew > all * MAX_STAGED_PART) return WHOLE_JOURNAL_NOTED;
  await client.query(STAGE_NEW);
  return SINCE_WATERMARKS;
}

async function move(client: PoolClient, scope: Scope, checks: readonly CheckView[]): Promise<void> {
  await client.query(moveWatermarks(scope));
  const isMissing = checks.some(({ name, ok }) => name === MISSING_OPERATIONS && !ok);
  await client.query(MOVE_PROGRESS, [isMissing]);
}

async function runChecks(
  client: PoolClient,
  statements: Readonly<Record<string, string>>,
): Promise<CheckView[]> {
  await client.query(READ_ALL);
  const checks: CheckView[] = [];
  for (const [name, text] of Object.entries(statements)) {
    const { rows } = await client.query<{ actual: string }>(text);
    checks.push(check(name, rows[0]?.actual ?? 'nothing'));
  }
  return checks;
}

function viewOf(now: number, checks: CheckView[]): ReconciliationView {
  return { balanced: checks.every(({ ok }) => ok), checkedAt: rfc3339(now), checks };
}

/** A sum over many wallets may pass 2^53, so it comes as text; it is shown as a number where that is exact. */
function check(name: string, actual: string): CheckView {
  const number = Number(actual);
  return { name, ok: actual === '0', expected: 0, actual: Number.isSafeInteger(number) ? number : actual };
}
