import type { WorkingSet } from '@croupier/domain';
import type { Changes } from '../apply/changes.ts';
import type { QueueRow } from '../apply/queue-row.ts';
import type { Statement } from '../apply/transaction.ts';

/**
 * A part of the aggregate besides the wallet's row: what the decisions of a wallet's operations read and change. It
 * gives text and parameters for the two round trips of a batch, and never makes a round trip of its own.
 */
export interface Member {
  /** Columns of READ_QUEUE for a queued operation `o`, and the joins that they come from. */
  readonly read?: { readonly columns: string; readonly joins?: string };
  /** Adds what was read for a queued operation to the inputs of the decisions. */
  readonly load?: (workingSet: WorkingSet, row: QueueRow) => void;
  /** What is read once for each wallet, by a statement of its own in the first round trip. */
  readonly readWallets?: (walletIds: readonly string[]) => WalletRead;
  /** The statements that save what the batch changed; none where it changed nothing. */
  readonly save?: (changes: Changes) => Statement[];
}

export interface WalletRead {
  readonly statement: Statement;
  readonly load: (workingSet: WorkingSet, rows: unknown[]) => void;
}

/**
 * Defines a member whose columns in READ_QUEUE are `Columns`. They are its own: the rest of the ledger does not see
 * them.
 */
export function member<Columns extends object = object>(
  definition: Omit<Member, 'load'> & {
    readonly load?: (workingSet: WorkingSet, row: QueueRow & Columns) => void;
  },
): Member {
  return definition as Member;
}

/** Of a state that several operations of a batch changed only the last one is saved. */
export function lastStates<T>(
  { entries }: Changes,
  stateOf: (effect: Changes['entries'][number]['effect']) => T | null,
  keyOf: (state: T) => string,
): T[] {
  const last = new Map<string, T>();
  for (const { effect } of entries) {
    const state = stateOf(effect);
    if (state !== null) last.set(keyOf(state), state);
  }
  return [...last.values()];
}
