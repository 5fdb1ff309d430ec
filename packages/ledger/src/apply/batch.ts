import { WorkingSet } from '@croupier/domain';
import type { Bonus, Wallet } from '@croupier/domain';
import { toBonus } from '../read/bonus-views.ts';
import type { BonusRow } from '../read/bonus-views.ts';
import { betOf, holdOf } from './queue-row.ts';
import type { QueueRow, WalletRow } from './queue-row.ts';

/** What one transaction read: the wallets it holds, and what is queued for them. */
export interface Loaded {
  wallets: WalletRow[];
  queue: QueueRow[];
  bonuses: BonusRow[];
}

/** An operation with its place in the queue: a row for each wallet that it names and this transaction read. */
export interface Queued {
  row: QueueRow;
  walletIds: string[];
  rows: QueueRow[];
}

/** Fills a book with everything that the queued operations are decided on. */
export function openBook({ wallets, queue, bonuses }: Loaded): WorkingSet {
  const book = new WorkingSet();
  const live = bonuses.map(toBonus);
  for (const row of wallets) {
    const own = live.length === 0 ? live : live.filter(({ walletId }) => walletId === row.id);
    book.wallets.set(row.id, toWallet(row, own));
  }
  for (const row of queue) note(book, row);
  return book;
}

function toWallet(row: WalletRow, bonuses: readonly Bonus[]): Wallet {
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
    bonuses,
  };
}

function note(book: WorkingSet, row: QueueRow): void {
  const bet = betOf(row);
  if (bet !== null) book.addBet(bet);
  const hold = holdOf(row);
  if (hold !== null) book.holds.set(hold.operationId, hold);
  const named = row.kind === 'bet' ? row.reference : row.bet_reference;
  if (row.has_tombstone && named !== null) book.addRollbackTombstone(row.wallet_id, named);
  if (row.names_settlement && named !== null) book.addSettlement(row.wallet_id, named);
  if (row.category !== null && row.game_id !== null) book.categories.set(row.game_id, row.category);
}

/** The queued operations in accept order, each once. */
export function inOrder(queue: readonly QueueRow[]): Queued[] {
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
