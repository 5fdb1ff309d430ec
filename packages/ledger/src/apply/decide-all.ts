import type { Book, Effect, Names, Rejected } from '@croupier/domain';
import { details, toOperation } from '../operation-row.ts';
import type { Queued } from './batch.ts';
import type { QueueRow } from './queue-row.ts';

export interface Verdict {
  queued: Queued;
  row: QueueRow;
  decision: Effect | Rejected;
}

/** What a batch decided. */
export interface Verdicts {
  decided: Verdict[];
  /** Settlements whose bet has failed: they fail with it, and are replayed after it. */
  failed: Queued[];
}

/** One operation of a batch cannot be decided: not a refusal, but a fault of ours or of its row. */
export class OperationFault extends Error {
  override readonly name = 'OperationFault';
  readonly operationId: string;

  constructor(operationId: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.operationId = operationId;
  }
}

/** @throws OperationFault */
export function decideAll(book: Book, ready: readonly Queued[]): Verdicts {
  const verdicts: Verdicts = { decided: [], failed: [] };
  for (const queued of ready) {
    if (failsWithItsBet(book, queued.row)) verdicts.failed.push(queued);
    else verdicts.decided.push({ queued, row: queued.row, decision: decideOne(book, queued.row) });
  }
  return verdicts;
}

/** Not where a rollback tombstone names the bet: it will never be applied, so its settlement is refused for good. */
function failsWithItsBet(book: Book, row: QueueRow): boolean {
  if (row.kind !== 'settlement' || !row.bet_failed) return false;
  return !book.hasKeptRollback(row.wallet_id, row.bet_reference ?? '');
}

function decideOne(book: Book, row: QueueRow): Effect | Rejected {
  try {
    const names: Names = row.reference === null ? {} : { reference: row.reference };
    const deposit = row.kind === 'bonus_grant' ? details(row).depositOperationId : undefined;
    return book.apply(
      toOperation(row),
      deposit === undefined ? names : { depositOperationId: deposit, ...names },
    );
  } catch (error) {
    throw new OperationFault(row.id, error);
  }
}
