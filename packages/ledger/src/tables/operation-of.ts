/**
 * That operation `o` is the one of an entry or of a place in the queue: its wallet's, or the sender's where this is the
 * other wallet of a transfer. The index operations_wallet serves it, where `seq > 0` names it.
 */
export function isOperationOf(row: string): string {
  return `o.wallet_id = coalesce(${row}.sender_wallet_id, ${row}.wallet_id) AND o.seq = ${row}.seq AND o.seq > 0`;
}
