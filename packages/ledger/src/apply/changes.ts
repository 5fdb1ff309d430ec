import type { WorkingSet, Effect, WalletEffect } from '@croupier/domain';
import type { Breakdown } from '../read/breakdown.ts';
import type { Verdicts } from './decide-all.ts';
import type { QueueRow, WalletRow } from './queue-row.ts';

/** An entry to be written: an operation's effect on one of its wallets. */
export interface Posting {
  row: QueueRow;
  effect: Effect;
  wallet: WalletEffect;
  breakdown: Breakdown | null;
}

export interface Changes {
  outboxId: string;
  /** Milliseconds since the epoch: the time of all entries of this commit. */
  at: number;
  postings: Posting[];
  verdicts: Verdicts;
  book: WorkingSet;
  before: Map<string, WalletRow>;
}
