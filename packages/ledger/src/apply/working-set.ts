import { WorkingSet } from '@croupier/domain';
import type { Bonus, Wallet } from '@croupier/domain';
import { MEMBERS } from '../members/index.ts';
import type { WalletRead } from '../members/member.ts';
import type { QueueRow, WalletRow } from './queue-row.ts';

/** What one transaction read: the wallets that it locked, and what is queued for them. */
export interface Loaded {
  wallets: WalletRow[];
  queue: QueueRow[];
  /** What members read for the wallets. */
  reads: { read: WalletRead; rows: unknown[] }[];
}

/** An operation with its place in the queue: a row for each wallet that it names and this transaction read. */
export interface Queued {
  row: QueueRow;
  walletIds: string[];
  rows: QueueRow[];
}

/** Everything that the queued operations are decided on. */
export function loadWorkingSet({ wallets, queue, reads }: Loaded): WorkingSet {
  const workingSet = new WorkingSet();
  for (const row of wallets) workingSet.wallets.set(row.id, toWallet(row));
  for (const { read, rows } of reads) read.load(workingSet, rows);
  for (const row of queue) for (const { load } of MEMBERS) load?.(workingSet, row);
  return workingSet;
}

const NO_BONUSES: readonly Bonus[] = [];

function toWallet(row: WalletRow): Wallet {
  return {
    id: row.id,
    playerId: row.player_id,
    currency: row.currency,
    status: row.status,
    cash: row.cash,
    bonus: row.bonus,
    reserved: row.reserved,
    incoming: row.incoming,
    version: row.version,
    outflowVersion: row.outflow_version,
    bonuses: NO_BONUSES,
  };
}

/** The queued operations in accept order, each once. */
export function inAcceptOrder(queue: readonly QueueRow[]): Queued[] {
  const bySeq = new Map<number, Queued>();
  for (const row of queue) {
    const queued = bySeq.get(row.seq);
    if (queued === undefined) bySeq.set(row.seq, { row, walletIds: walletsOf(row), rows: [row] });
    else {
      queued.rows.push(row);
      // that of its own wallet says where the result goes
      if (row.queue_wallet_id === row.wallet_id) queued.row = row;
    }
  }
  return [...bySeq.values()];
}

function walletsOf(row: QueueRow): string[] {
  const { wallet_id: own, to_wallet_id: other } = row;
  return other === null || other === own ? [own] : [own, other];
}
