import { randomUUID } from 'node:crypto';
import {
  APPLY_OPERATIONS,
  deadLetterQueue,
  OPERATION_QUEUES,
  queueOf,
  RETRY_OPERATION,
} from '@croupier/contracts';
import type { ApplyOperationsJob, OperationQueue, RetryOperationJob } from '@croupier/contracts';
import type { AcceptedOperation, Failure, TroubledOperation } from '@croupier/ledger';
import { traceIdOf } from '@croupier/platform/trace';
import type { Queue } from '@croupier/platform/queues';

/** The queue whose jobs name wallets with queued operations, and the one that shows its dead letters. */
export type OperationQueues = Record<OperationQueue, { queue: Queue; dead: Queue }>;

/** Work for the wallets of operations that this process itself has accepted. */
export async function addJobs(queues: OperationQueues, operations: AcceptedOperation[]): Promise<void> {
  for (const name of OPERATION_QUEUES) {
    const own = operations.filter(({ kind }) => queueOf(kind) === name);
    const data: ApplyOperationsJob = { wallets: [...new Set(own.flatMap(({ walletIds }) => walletIds))] };
    if (own.length > 0) await queues[name].queue.add(APPLY_OPERATIONS, data);
  }
}

/** The backoff of retry jobs: the time that PostgreSQL has, which the error of an attempt carries. */
export const AS_RECORDED = 'as-recorded';

/**
 * A job for the further attempts of a quarantined operation. It is due with the next attempt; PostgreSQL says whether
 * there is one. Its id is new, so that a job of an earlier quarantine does not collide with it.
 */
export async function addRetryJob(
  queues: OperationQueues,
  failure: Failure,
  attempts: number,
): Promise<void> {
  const { operationId, kind, walletIds, retryInMs } = failure;
  const data: RetryOperationJob = { operation: operationId, wallets: walletIds, ...traceOf(failure) };
  await queues[queueOf(kind)].queue.add(RETRY_OPERATION, data, {
    jobId: `${operationId}-${randomUUID()}`,
    delay: retryInMs,
    attempts: Math.max(attempts - failure.attempts, 1),
    backoff: { type: AS_RECORDED },
    removeOnComplete: true,
    // what has failed for good is shown in the dead-letter queue
    removeOnFail: true,
  });
}

/** The copy of a dead letter in its queue's dead-letter queue, where operators see it. */
export async function addDeadLetterJob(queues: OperationQueues, letter: TroubledOperation): Promise<void> {
  const { operationId, kind, walletIds, error, attempts } = letter;
  const name = deadLetterQueue(queueOf(kind));
  const data = { operation: operationId, wallets: walletIds, error, attempts, ...traceOf(letter) };
  await queues[queueOf(kind)].dead.add(name, data, { jobId: operationId });
}

/** All that a queue keeps: one that is hidden behind a hundred newer ones is stale too. */
const MAX_COPIES = 1000;

/** Removes the copies of operations that are no longer dead letters: replayed or discarded. */
export async function removeStaleCopies(
  queues: OperationQueues,
  listed: (operationIds: string[]) => Promise<Set<string>>,
): Promise<void> {
  for (const name of OPERATION_QUEUES) {
    const { dead } = queues[name];
    const copies = await dead.getRanges(['failed', 'waiting', 'delayed'], 0, MAX_COPIES - 1);
    const there = copies.length === 0 ? new Set<string>() : await listed(copies.filter(isUuid));
    await Promise.all(copies.filter((id) => !there.has(id)).map((id) => dead.remove(id)));
  }
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}

/** For people who look at the job: what finds its request in the logs. */
function traceOf({ trace }: Pick<TroubledOperation, 'trace'>): { traceId?: string } {
  return trace === null ? {} : { traceId: traceIdOf(trace) };
}
