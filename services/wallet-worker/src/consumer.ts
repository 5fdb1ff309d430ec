import {
  applyOperationsJob,
  deadLetterJob,
  deadLetterQueue,
  RETRY_OPERATION,
  retryOperationJob,
} from '@croupier/contracts';
import type { OperationQueue } from '@croupier/contracts';
import { createWorker } from '@croupier/platform/queues';
import type { WorkerOptions } from '@croupier/platform/queues';
import { UnrecoverableError } from 'bullmq';
import type { Job, Worker } from 'bullmq';
import type { z } from 'zod';
import { AS_RECORDED } from './jobs.ts';
import type { WalletWorkerMetrics } from './metrics.ts';
import type { WalletApplier } from './wallet-applier.ts';

export interface ConsumerOptions extends WorkerOptions {
  applier: WalletApplier;
  metrics: WalletWorkerMetrics;
}

/** The attempt failed; PostgreSQL has when the next one is due. */
class AttemptFailed extends Error {
  override readonly name = 'AttemptFailed';
  readonly retryInMs: number;

  constructor(retryInMs: number, cause: unknown) {
    super(messageOf(cause), { cause });
    this.retryInMs = retryInMs;
  }
}

/** Takes the jobs of one queue. A job says for which wallets there is work, and is done when the work is. */
export function createConsumer(queue: OperationQueue, options: ConsumerOptions): Worker {
  return createWorker(queue, (job) => process(job, options), {
    ...options,
    backoff: (type, error) =>
      type === AS_RECORDED && error instanceof AttemptFailed ? error.retryInMs : 1000,
  });
}

/**
 * Jobs of a dead-letter queue are copies for operators. Each is failed with the error of its operation, so that it is
 * listed as such; run again it fails again: only a replay, which PostgreSQL records, makes the operation apply.
 */
export function createDeadLetterConsumer(queue: OperationQueue, options: ConsumerOptions): Worker {
  const name = deadLetterQueue(queue);
  return createWorker(name, async (job) => fail(parsed(deadLetterJob, job, options).error), options);
}

async function process(job: Job, options: ConsumerOptions): Promise<void> {
  const { applier } = options;
  if (job.name !== RETRY_OPERATION) return applier.apply(parsed(applyOperationsJob, job, options).wallets);
  const { operation, wallets } = parsed(retryOperationJob, job, options);
  const attempt = await applier.attempt(operation, wallets);
  switch (attempt.outcome) {
    case 'decided':
      // not awaited: this operation is done, and what waited for it has jobs of its own
      void applier.apply(wallets).catch(() => {});
      return;
    case 'not now':
      return;
    case 'quarantined':
      throw new AttemptFailed(attempt.retryInMs, attempt.error);
    case 'failed':
      return fail(messageOf(attempt.error));
  }
}

/** What is in Redis may be anything. @throws what no retry changes. */
function parsed<T>(
  schema: z.ZodType<T>,
  job: Job,
  { metrics, log, queue }: ConsumerOptions & { queue?: string },
): T {
  const data = schema.safeParse(job.data);
  if (data.success) return data.data;
  metrics.invalidJobs.inc();
  log.warn('A job with invalid data was dropped', { queue, jobId: job.id, name: job.name });
  return fail('invalid job data');
}

function fail(message: string): never {
  throw new UnrecoverableError(message);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
