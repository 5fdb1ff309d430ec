import type { WorkingSet, Effect, Rejected } from '@croupier/domain';
import { toOperation } from '../tables/operation-row.ts';
import type { Queued } from './queued.ts';
import type { QueueRow } from './queue-row.ts';

export interface DecidedOperation {
  queued: Queued;
  row: QueueRow;
  decision: Effect | Rejected;
}

/** What a batch decided. */
export interface BatchDecisions {
  decided: DecidedOperation[];
  /** Those that name a failed one: they fail with it, and can be replayed after it. */
  failed: FailedWith[];
}

export interface FailedWith {
  queued: Queued;
  row: QueueRow;
  becauseOf: string;
}

/** One operation of a batch cannot be decided: not a refusal, but a fault of ours or of its row. */
export class OperationFault extends Error {
  override readonly name = 'OperationFault';
  readonly operationId: string;
  /** Failed attempts before this one. */
  readonly attempts: number;

  constructor({ id, attempts }: Pick<QueueRow, 'id' | 'attempts'>, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.operationId = id;
    this.attempts = attempts;
  }
}

/** @throws OperationFault */
export function decideAll(workingSet: WorkingSet, ready: readonly Queued[]): BatchDecisions {
  const decisions: BatchDecisions = { decided: [], failed: [] };
  for (const queued of ready) {
    const { row } = queued;
    const becauseOf = failedWith(workingSet, row, decisions.failed);
    if (becauseOf !== null) decisions.failed.push({ queued, row, becauseOf });
    else decisions.decided.push({ queued, row, decision: decideOne(workingSet, row) });
  }
  return decisions;
}

/**
 * The dead letter that the operation names, one of this batch included: a settlement or rollback behind a settlement
 * that fails. None where a rollback tombstone names the bet: it will never be applied, so its settlement is refused for
 * good.
 */
function failedWith(workingSet: WorkingSet, row: QueueRow, failed: readonly FailedWith[]): string | null {
  // a rollback of a failed bet leaves a tombstone, even if other operations name that bet
  if (row.kind === 'rollback' && row.failed_kind === 'bet') return null;
  const becauseOf = row.failed_with ?? failedBefore(row, failed);
  if (becauseOf === null || row.kind !== 'settlement') return becauseOf;
  return workingSet.hasRollbackTombstone(row.wallet_id, row.bet_reference ?? '') ? null : becauseOf;
}

function failedBefore(row: QueueRow, failed: readonly FailedWith[]): string | null {
  if (failed.length === 0 || (row.kind !== 'settlement' && row.kind !== 'rollback')) return null;
  const before = failed.find(
    (other) =>
      other.row.kind === 'settlement' &&
      other.row.wallet_id === row.wallet_id &&
      other.row.bet_reference === row.bet_reference,
  );
  return before?.row.id ?? null;
}

function decideOne(workingSet: WorkingSet, row: QueueRow): Effect | Rejected {
  try {
    return workingSet.apply(toOperation(row));
  } catch (error) {
    throw new OperationFault(row, error);
  }
}
