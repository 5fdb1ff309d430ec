import {
  APPLY_OPERATIONS,
  deadLetterQueue,
  OPERATION_QUEUES,
  queueOf,
  RETRY_OPERATION,
} from '@croupier/contracts';
import type { ApplyOperationsJob, OperationQueue, RetryOperationJob } from '@croupier/contracts';
import type { AcceptedOperation, Isolated } from '@croupier/ledger';
import { traceIdIn } from '@croupier/platform';
import type { Queue } from '@croupier/platform';
import type { JobsOptions } from 'bullmq';

export type OperationQueues = Record<OperationQueue, { queue: Queue; dead: Queue }>;

/** The waits add up to about 3 s with jitter: well within the 10 s for which later operations wait. */
function retryOptions(operationId: string, attempts: number): JobsOptions {
  return {
    jobId: operationId,
    attempts,
    backoff: { type: 'exponential', delay: 200, jitter: 0.5 },
    removeOnComplete: true,
    removeOnFail: false,
  };
}

/** Work for the wallets of operations that this process itself has accepted. */
export async function addJobs(queues: OperationQueues, operations: AcceptedOperation[]): Promise<void> {
  for (const name of OPERATION_QUEUES) {
    const own = operations.filter(({ kind }) => queueOf(kind) === name);
    const data: ApplyOperationsJob = { wallets: [...new Set(own.flatMap(({ walletIds }) => walletIds))] };
    if (own.length > 0) await queues[name].queue.add(APPLY_OPERATIONS, data);
  }
}

/** Gives an operation a job of its own, under its own id: adding it again changes nothing. */
export async function addRetryJob(
  queues: OperationQueues,
  isolated: Isolated,
  attempts: number,
): Promise<void> {
  const { operationId, kind, walletIds } = isolated;
  const data: RetryOperationJob = { operation: operationId, wallets: walletIds, ...traceOf(isolated) };
  await queues[queueOf(kind)].queue.add(RETRY_OPERATION, data, retryOptions(operationId, attempts));
}

/** Shows a dead letter to operators. The truth about it stands in PostgreSQL; the job is for looking at. */
export async function addDeadLetterJob(
  queues: OperationQueues,
  { operationId, ...rest }: Isolated,
): Promise<void> {
  const dead = queues[queueOf(rest.kind)].dead;
  const data = {
    operation: operationId,
    wallets: rest.walletIds,
    error: rest.error,
    attempts: rest.attempts,
    ...traceOf(rest),
  };
  await dead.add(deadLetterQueue(queueOf(rest.kind)), data, { jobId: operationId });
}

/** For people who look at the job: what finds its request in the logs. */
function traceOf({ trace }: Pick<Isolated, 'trace'>): { traceId?: string } {
  return trace === null ? {} : { traceId: traceIdIn(trace) };
}
