import { z } from 'zod';
import { OPERATION_QUEUES } from '../operations/descriptor.ts';
import type { OperationQueue } from '../operations/descriptor.ts';
import { traceId, uuid } from '../http/primitives.ts';
import type { OperationView } from '../operations/operations.ts';

/** What happened to wallets, for the bonus pipeline: triggers, expiries, leaderboards. */
export const WAGERING_QUEUE = 'wagering';

/** Where the copy of an operation that has failed for good is shown. */
export function deadLetterQueue(queue: OperationQueue | typeof WAGERING_QUEUE): string {
  return `${queue}-dead`;
}

/** Every queue there is, for those who look at all of them. */
export const ALL_QUEUES: readonly string[] = ([...OPERATION_QUEUES, WAGERING_QUEUE] as const).flatMap(
  (queue) => [queue, deadLetterQueue(queue)],
);

export const APPLY_OPERATIONS = 'apply-operations';
export const RETRY_OPERATION = 'retry-operation';

// Jobs outlive a release: unknown fields of a newer gateway are ignored, not refused.

/** For people who look at a job: the sampled traces of the requests behind it. Absent where none is sampled. */
const traced = { traceIds: z.array(traceId).min(1).optional() };

/** "There is work for these wallets." The work itself is in PostgreSQL, so a job may come late, twice or not at all. */
export const applyOperationsJob = z.object({ wallets: z.array(uuid).min(1), ...traced });

/** "The next attempt of this quarantined operation is due"; later ones of its wallets wait for it. */
export const retryOperationJob = z.object({
  operation: uuid,
  wallets: z.array(uuid).min(1),
  traceId: traceId.optional(),
});

/** The copy of a dead letter, for operators. */
export const deadLetterJob = z.object({ operation: uuid, error: z.string() });

export const PROCESS_COMMIT = 'process-commit';

/**
 * "Deposits and settlements of these wallets were committed", for the bonus pipeline; its watermarks make repeats
 * harmless.
 */
export const processCommitJob = z.object({ wallets: z.array(uuid).min(1), ...traced });

export type ProcessCommitJob = z.infer<typeof processCommitJob>;
export type ApplyOperationsJob = z.infer<typeof applyOperationsJob>;
export type RetryOperationJob = z.infer<typeof retryOperationJob>;

/** What a worker sends to a gateway that waits, as JSON: operations that have ended. */
export type ResultsMessage = readonly OperationView[];

/** The Redis channel on which a gateway receives results. */
export function resultsChannel(gatewayId: string): string {
  return `croupier:results:${gatewayId}`;
}
