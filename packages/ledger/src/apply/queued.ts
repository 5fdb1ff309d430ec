import type { QueueRow } from './queue-row.ts';

/** An operation with its place in the queue: a row for each wallet that it names and this transaction read. */
export interface Queued {
  row: QueueRow;
  walletIds: string[];
  rows: QueueRow[];
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
