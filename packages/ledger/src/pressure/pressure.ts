import type { Pool } from '@croupier/platform/postgres';
import { QUEUE_OF_CODE } from '../tables/queue-code.ts';
import type { QueueCode, QueueName } from '../tables/queue-code.ts';
import {
  LATE_WALLETS,
  NOTE_BLOCKED,
  NOTE_ENDED,
  OVERLOOKED,
  QUEUE_PRESSURE,
  READ_HEADS,
  READ_LEFTOVERS,
  READ_BLOCKED,
} from './sql.ts';

/** The state of one queue. */
export interface QueueState {
  queue: QueueName;
  /** Operations queued, counted once for each wallet that they name; the count stops at a million. */
  queued: number;
  /** Those of wallets that are neither blocked nor quarantined nor behind one of these. */
  free: number;
  /**
   * Milliseconds since the oldest free one was queued, 0 where there is none. Never negative, even if the clock went
   * back.
   */
  oldestFreeMs: number;
  /** The seq of the first free one: as long as it is the same, it was not decided. Null where there is none. */
  head: number | null;
  /** Changes whenever an operation of the queue is decided, within about a second. */
  ended: number;
}

interface QueueRow {
  queue: QueueCode;
  queued: number;
  free: number;
  oldest_free_ms: number;
  head: number | null;
  ended: number;
}

export async function readQueues(pool: Pool): Promise<QueueState[]> {
  const { rows } = await pool.query<QueueRow>({ name: 'queue-pressure', text: QUEUE_PRESSURE, values: [] });
  return rows.map(({ queue, oldest_free_ms, ...row }) => ({
    queue: QUEUE_OF_CODE[queue],
    oldestFreeMs: Math.max(oldest_free_ms, 0),
    ...row,
  }));
}

/** A wallet whose queue may be late. */
export interface LateWallet {
  walletId: string;
  /** The seq of its first queued operation: as long as it is the same, nothing of the wallet was decided. */
  head: number;
  /** Milliseconds since that one was queued, by PostgreSQL's clock: less than 0 after it was set back. */
  ageMs: number;
  queued: number;
}

/**
 * Wallets whose first operation has been queued for longer than that, or that have at least `most` queued; the oldest
 * first.
 */
export async function readLateWallets(
  pool: Pool,
  { olderThanMs, most, limit }: { olderThanMs: number; most: number; limit: number },
): Promise<LateWallet[]> {
  const { rows } = await pool.query<LateWallet>({
    name: 'late-wallets',
    text: LATE_WALLETS,
    values: [olderThanMs, most, limit],
  });
  return rows;
}

/**
 * Wallets with operations that have been queued for longer than that and are not blocked: their job was lost, or is
 * late.
 */
export async function readOverlooked(
  pool: Pool,
  olderThanMs: number,
  limit: number,
): Promise<{ walletId: string; queue: QueueName; seq: number }[]> {
  const { rows } = await pool.query<{ walletId: string; queue: QueueCode; seq: number }>({
    name: 'overlooked-operations',
    text: OVERLOOKED,
    values: [olderThanMs, limit],
  });
  return rows.map(({ queue, ...row }) => ({ queue: QUEUE_OF_CODE[queue], ...row }));
}

/** The first queued operation of each of these wallets; those with none are left out. */
export async function readHeads(pool: Pool, walletIds: string[]): Promise<Map<string, number>> {
  const { rows } = await pool.query<{ id: string; head: number }>({
    name: 'read-heads',
    text: READ_HEADS,
    values: [walletIds],
  });
  return new Map(rows.map(({ id, head }) => [id, head]));
}

/** Notes that operations of these queues were decided. */
export async function noteEnded(pool: Pool, ended: ReadonlyMap<QueueName, number>): Promise<void> {
  const codes = (Object.keys(QUEUE_OF_CODE) as QueueCode[]).filter((code) => ended.has(QUEUE_OF_CODE[code]));
  await pool.query({
    name: 'note-ended',
    text: NOTE_ENDED,
    values: [codes, codes.map((code) => ended.get(QUEUE_OF_CODE[code]) ?? 0)],
  });
}

/**
 * Records that a worker cannot commit a wallet's batch, so that it does not count as free. Once a second while it
 * lasts.
 */
export async function noteBlocked(pool: Pool, walletId: string, error: string): Promise<void> {
  await pool.query({
    name: 'note-blocked',
    text: NOTE_BLOCKED,
    values: [walletId, error.replaceAll('\0', '').slice(0, 2_000)],
  });
}

export async function noteUnblocked(pool: Pool, walletId: string): Promise<void> {
  await pool.query({
    name: 'note-unblocked',
    text: 'DELETE FROM blocked_wallets WHERE wallet_id = $1',
    values: [walletId],
  });
}

export interface BlockedCounts {
  blockedWallets: number;
  quarantinedOperations: number;
}

export async function readBlocked(pool: Pool): Promise<BlockedCounts> {
  const { rows } = await pool.query<BlockedCounts>({ name: 'read-blocked', text: READ_BLOCKED, values: [] });
  return rows[0] ?? { blockedWallets: 0, quarantinedOperations: 0 };
}

/** How long the oldest commit has been unpublished, and how many operations are dead letters. */
export async function readLeftovers(pool: Pool): Promise<{ unpublishedMs: number; deadLetters: number }> {
  const { rows } = await pool.query<{ unpublished_ms: number; dead_letters: number }>({
    name: 'read-leftovers',
    text: READ_LEFTOVERS,
    values: [],
  });
  return {
    unpublishedMs: Math.max(rows[0]?.unpublished_ms ?? 0, 0),
    deadLetters: rows[0]?.dead_letters ?? 0,
  };
}
