import { processCommitJob, WAGERING_QUEUE } from '@croupier/contracts';
import { createWorker } from '@croupier/platform/queues';
import type { WorkerOptions } from '@croupier/platform/queues';
import { DelayedError, UnrecoverableError } from 'bullmq';
import type { Job, Worker } from 'bullmq';
import type { DeadLetters } from './dead-letters.ts';
import type { BonusWorkerMetrics } from './metrics.ts';
import type { WageringProcessor } from './wagering-processor.ts';

export interface ConsumerOptions extends WorkerOptions {
  attempts: number;
  retryMs: number;
  processor: WageringProcessor;
  deadLetters: DeadLetters;
  metrics: BonusWorkerMetrics;
}

const MAX_RETRY_MS = 60_000;

/** Processes the jobs of `wagering`. A job names wallets with new entries; the entries are in PostgreSQL. */
export function createConsumer(options: ConsumerOptions): Worker {
  const { deadLetters } = options;
  const worker = createWorker(WAGERING_QUEUE, (job, token) => retrying(job, token, options), options);
  worker.on('failed', (job) => void deadLetters.add(job));
  worker.on('completed', (job) => void (job.attemptsStarted > 1 && deadLetters.forget(job)));
  return worker;
}

/**
 * The attempts and delays are the pipeline's own settings, not those of the job's producer: a job is delayed
 * here, and only its last failure is one to BullMQ.
 */
async function retrying(job: Job, token: string | undefined, options: ConsumerOptions): Promise<void> {
  try {
    await process(job, options);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (job.attemptsStarted >= options.attempts) throw new UnrecoverableError(message);
    options.metrics.retries.inc();
    options.log.warn(`job ${job.id} of the bonus pipeline failed and is retried`, {
      jobId: job.id,
      error,
    });
    await job.moveToDelayed(Date.now() + waitMs(job.attemptsStarted, options.retryMs), token);
    throw new DelayedError();
  }
}

async function process(job: Job, { processor }: ConsumerOptions): Promise<void> {
  const { wallets } = processCommitJob.parse(job.data);
  // with the wallets of other jobs at first; individually after a failure, so that only the wallet with the fault fails
  // again
  await (job.attemptsStarted > 1 ? processor.processEach(wallets) : processor.process(wallets));
}

/** Exponential with jitter over half of it, so that jobs that failed together are not retried together. */
function waitMs(attempt: number, baseMs: number): number {
  const full = Math.min(baseMs * 2 ** (attempt - 1), MAX_RETRY_MS);
  return full * (0.5 + Math.random() / 2);
}
