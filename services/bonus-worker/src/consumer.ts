import { processCommitJob, WAGERING_QUEUE } from '@croupier/contracts';
import { createWorker } from '@croupier/platform/queues';
import type { WorkerOptions } from '@croupier/platform/queues';
import { backoffMs, jittered } from '@croupier/platform/timing';
import type { Job, Worker } from 'bullmq';
import type { DeadLetters } from './dead-letters.ts';
import type { BonusWorkerMetrics } from './metrics.ts';
import type { WageringProcessor } from './wagering-processor.ts';

export interface ConsumerOptions extends WorkerOptions {
  /** Milliseconds before the second attempt. */
  retryMs: number;
  processor: WageringProcessor;
  deadLetters: DeadLetters;
  metrics: BonusWorkerMetrics;
}

const MAX_RETRY_MS = 60_000;

/** Processes the jobs of `wagering`. A job names wallets with new entries; the entries are in PostgreSQL. */
export function createConsumer(options: ConsumerOptions): Worker {
  const { deadLetters, processor, retryMs } = options;
  const backoff = (_type: string | undefined, _error: Error | undefined, failures: number): number =>
    Math.round(jittered(backoffMs(failures - 1, { firstMs: retryMs, longestMs: MAX_RETRY_MS })));
  const worker = createWorker(WAGERING_QUEUE, (job) => process(job, processor), { ...options, backoff });
  worker.on('failed', (job, error) => onFailure(job, error, options));
  worker.on('completed', (job) => void (job.attemptsStarted > 1 && deadLetters.forget(job)));
  return worker;
}

/** BullMQ has delayed the job, or has failed it for good after its last attempt. */
function onFailure(job: Job | undefined, error: Error, { deadLetters, metrics, log }: ConsumerOptions): void {
  if (job === undefined) return;
  if (job.finishedOn !== undefined) return void deadLetters.add(job);
  metrics.retries.inc();
  log.warn(`job ${job.id} of the bonus pipeline failed and is retried`, { jobId: job.id, error });
}

async function process(job: Job, processor: WageringProcessor): Promise<void> {
  const { wallets } = processCommitJob.parse(job.data);
  // with the wallets of other jobs at first; individually after a failure, so that only the wallet with the fault fails
  // again
  await (job.attemptsStarted > 1 ? processor.processEach(wallets) : processor.process(wallets));
}
