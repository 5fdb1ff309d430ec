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
