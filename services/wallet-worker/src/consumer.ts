import { applyOperationsJob, RETRY_OPERATION, retryOperationJob } from '@croupier/contracts';
import type { OperationQueue } from '@croupier/contracts';
import { isDeadLetter } from '@croupier/ledger';
import { createWorker } from '@croupier/platform';
import type { Pool, WorkerOptions } from '@croupier/platform';
import type { Job, Worker } from 'bullmq';
import type { DeadLetterDesk } from './dead-letter-desk.ts';
import type { WalletApplier } from './wallet-applier.ts';

export interface ConsumerOptions extends WorkerOptions {
  pool: Pool;
  applier: WalletApplier;
  desk: DeadLetterDesk;
  /** Puts a dead letter back on the queue. */
  replay: (operationId: string) => Promise<void>;
}

/** Takes the jobs of one queue. A job says for which wallets there is work, and is done when the work is. */
export function createConsumer(queue: OperationQueue, options: ConsumerOptions): Worker {
  const worker = createWorker(queue, (job) => process(job, options), options);
  worker.on('failed', (job) => void buryIfLast(job, options));
  return worker;
}

async function process(job: Job, options: ConsumerOptions): Promise<void> {
  if (job.name !== RETRY_OPERATION) return options.applier.apply(applyOperationsJob.parse(job.data).wallets);
  const { operation, wallets } = retryOperationJob.parse(job.data);
  // an operator had this job run again, in the queue's own page
  if (await isDeadLetter(options.pool, operation)) await options.replay(operation);
  await options.applier.attempt(operation, wallets);
  // not awaited: this operation is done, and what waited for it has jobs of its own
  void options.applier.apply(wallets).catch(() => {});
}

/** Only when BullMQ has given the job up for good, so that its running again means that somebody wants it replayed. */
async function buryIfLast(job: Job | undefined, { desk, log }: ConsumerOptions): Promise<void> {
  if (job?.name !== RETRY_OPERATION || job.finishedOn === undefined) return;
  const { operation, traceId } = retryOperationJob.parse(job.data);
  await desk
    .bury(operation)
    .catch((error: unknown) => log.warn('not a dead letter yet', { operationId: operation, traceId, error }));
}
