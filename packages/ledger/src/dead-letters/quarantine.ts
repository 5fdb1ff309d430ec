import type { Kind } from '@croupier/domain';
import { backoffMs } from '@croupier/platform/timing';
import type { Pool, PoolClient } from '@croupier/platform/postgres';
import { sendPipelined, inTransaction } from '../apply/transaction.ts';
import {
  DELETE_FROM_QUEUE,
  DUE_RETRIES,
  INSERT_DEAD_LETTER,
  INSERT_TRANSITION,
  LOCK_WALLETS_IN_TROUBLE,
  READ_QUEUED_OPERATION,
  SAVE_STREAK,
  SET_RETRY,
} from './sql/quarantine.ts';

/**
 * When the last attempt is due, of the contract's 10 s for which later operations of a wallet wait for those that fail.
 * The second that remains is for that attempt, or for the sweep that makes it.
 */
export const STREAK_LIMIT_MS = 9_000;
/** An attempt that comes later than planned by more than this does so because of an outage, which is not counted. */
const LATENESS_COUNTED_MS = 2_000;
const FIRST_BACKOFF_MS = 200;
const MAX_ERROR_CHARACTERS = 2_000;

/** The wait of one wallet for operations that fail. */
interface Streak {
  walletId: string;
  /** Counted so far. */
  usedMs: number;
  /** Since the last failed attempt; null where this is the first of the streak. */
  sinceMs: number | null;
}

export interface FailedAttempt {
  /** Failed attempts before this one. */
  attempts: number;
  /** The planned wait before this attempt. */
  plannedMs: number;
  maxAttempts: number;
  streaks: readonly Streak[];
}

export interface AfterFailure {
  state: 'quarantined' | 'failed';
  attempts: number;
  /** Until the next attempt; 0 where there is none. */
  retryInMs: number;
  streaks: { walletId: string; usedMs: number }[];
}

/**
 * What an operation becomes whose attempt failed by a fault of its own: quarantined until its next attempt, or failed,
 * when its attempts or the time for which its wallets may wait are used up.
 */
export function afterFailedAttempt({
  attempts,
  plannedMs,
  maxAttempts,
  streaks,
}: FailedAttempt): AfterFailure {
  const counted = streaks.map(({ walletId, usedMs, sinceMs }) => ({
    walletId,
    usedMs: usedMs + Math.round(clamp(sinceMs ?? 0, 0, plannedMs + LATENESS_COUNTED_MS)),
  }));
  const leftMs = STREAK_LIMIT_MS - Math.max(...counted.map(({ usedMs }) => usedMs));
  const isLast = attempts + 1 >= maxAttempts || leftMs <= 0;
  return {
    state: isLast ? 'failed' : 'quarantined',
    attempts: attempts + 1,
    retryInMs: isLast ? 0 : backoffMs(attempts, { firstMs: FIRST_BACKOFF_MS, longestMs: leftMs }),
    streaks: counted,
  };
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}

/** An operation that is quarantined or has failed, named with its wallets. */
export interface TroubledOperation {
  operationId: string;
  kind: Kind;
  walletIds: string[];
  replyTo: string | null;
  /** Of the request that asked for it, as it travels. */
  trace: string | null;
  attempts: number;
  error: string;
}

export type Failure = TroubledOperation & Pick<AfterFailure, 'state' | 'retryInMs'>;

/** A failed attempt, as the one who made it saw it. */
export interface AttemptReport {
  operationId: string;
  /** Failed attempts before it: where another worker has recorded one in the meantime, this one does not count. */
  attempts: number;
  error: string;
}

interface QueuedOperation {
  kind: Kind;
  wallet_id: string;
  to_wallet_id: string | null;
  reply_to: string | null;
  trace_context: string | null;
  attempts: number;
  planned_ms: number;
}

interface StreakRow {
  id: string;
  streak_ms: number | null;
  since_ms: number | null;
}

/**
 * Records an attempt that failed by a fault of the operation's own. In the same transaction it becomes quarantined or
 * failed; nothing else makes an operation `failed`, but one that it names. Null where it was decided, or its attempt
 * recorded, meanwhile.
 */
export function recordFailedAttempt(
  pool: Pool,
  report: AttemptReport,
  maxAttempts: number,
): Promise<Failure | null> {
  return inTransaction(pool, async (client) => {
    const queued = await lockOperation(client, report);
    if (queued === null) return null;
    const { row, streaks } = queued;
    const after = afterFailedAttempt({
      attempts: row.attempts,
      plannedMs: row.planned_ms,
      maxAttempts,
      streaks: streaks.map(({ id, streak_ms, since_ms }) => ({
        walletId: id,
        usedMs: streak_ms ?? 0,
        sinceMs: since_ms,
      })),
    });
    const error = report.error.replaceAll('\0', '').slice(0, MAX_ERROR_CHARACTERS);
    await save(client, report.operationId, error, after);
    return { ...troubled(report.operationId, row, error), ...after };
  });
}

/** The wallets first, as every decision does: so this and a late attempt at the operation exclude one another. */
async function lockOperation(
  client: PoolClient,
  { operationId, attempts }: AttemptReport,
): Promise<{ row: QueuedOperation; streaks: StreakRow[] } | null> {
  const [wallets, queued] = await sendPipelined(client, [
    { name: 'lock-wallets-in-trouble', text: LOCK_WALLETS_IN_TROUBLE, values: [operationId] },
    { name: 'read-queued-operation', text: READ_QUEUED_OPERATION, values: [operationId] },
  ]);
  const row = queued?.rows[0] as QueuedOperation | undefined;
  if (row === undefined || row.attempts !== attempts) return null;
  return { row, streaks: (wallets?.rows ?? []) as StreakRow[] };
}

async function save(
  client: PoolClient,
  operationId: string,
  error: string,
  after: AfterFailure,
): Promise<void> {
  const { state, attempts, retryInMs, streaks } = after;
  const step =
    state === 'failed'
      ? [
          { name: 'insert-dead-letter', text: INSERT_DEAD_LETTER, values: [operationId, error, attempts] },
          { name: 'delete-from-queue', text: DELETE_FROM_QUEUE, values: [operationId] },
        ]
      : [{ name: 'set-retry', text: SET_RETRY, values: [operationId, retryInMs, attempts] }];
  await sendPipelined(client, [
    ...step,
    {
      name: 'save-streak',
      text: SAVE_STREAK,
      values: [streaks.map(({ walletId }) => walletId), streaks.map(({ usedMs }) => usedMs)],
    },
    {
      name: 'insert-transition',
      text: INSERT_TRANSITION,
      values: [operationId, state, attempts, error, 'wallet-worker'],
    },
  ]);
}

function troubled(operationId: string, row: QueuedOperation, error: string): TroubledOperation {
  const {
    kind,
    wallet_id: own,
    to_wallet_id: other,
    reply_to: replyTo,
    trace_context: trace,
    attempts,
  } = row;
  const walletIds = other === null || other === own ? [own] : [own, other];
  return { operationId, kind, walletIds, replyTo, trace, attempts, error };
}

/**
 * Quarantined operations whose next attempt has been due for a time in which a job should have made it; also those that
 * a clock which was set back has put into the future. The partial index queue_quarantined serves it.
 */
export async function dueRetries(
  pool: Pool,
  lateMs: number,
  limit: number,
): Promise<{ operationId: string; walletIds: string[] }[]> {
  const { rows } = await pool.query<{ operationId: string; walletIds: string[] }>({
    name: 'due-retries',
    text: DUE_RETRIES,
    values: [lateMs, limit],
  });
  return rows;
}
