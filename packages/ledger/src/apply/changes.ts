import type { Effect, WalletEffect } from '@croupier/domain';
import type { Breakdown } from '../read/breakdown.ts';
import type { BatchDecisions } from './decide-all.ts';
import type { QueueRow, WalletRow } from './queue-row.ts';

/** An entry to be written: an operation's effect on one of its wallets. */
export interface EntryInsert {
  row: QueueRow;
  effect: Effect;
  wallet: WalletEffect;
  breakdown: Breakdown | null;
}

export interface Changes {
  outboxId: string;
  /** Milliseconds since the epoch: the time of all entries of this commit. */
  at: number;
  entries: EntryInsert[];
  decisions: BatchDecisions;
  before: Map<string, WalletRow>;
}
