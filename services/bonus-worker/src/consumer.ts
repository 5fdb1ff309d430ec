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

const MOST_RETRY_MS = 60_000;

/** Takes the jobs of `wagering`. A job says of which wallets there is news; what it is stands in their journal. */
export function createConsumer(options: ConsumerOptions): Worker {
  const { deadLetters } = options;
  const worker = createWorker(WAGERING_QUEUE, (job, token) => retrying(job, token, options), options);
  worker.on('failed', (job) => void deadLetters.bury(job));
  worker.on('completed', (job) => void (job.attemptsStarted > 1 && deadLetters.forget(job)));
  return worker;
}

/**
 * How often and when a job is tried again is the pipeline's own affair, whatever its producer said: it is put off here,
 * and only the last failure is one to BullMQ.
 */
async function retrying(job: Job, token: string | undefined, options: ConsumerOptions): Promise<void> {
  try {
    await process(job, options);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (job.attemptsStarted >= options.attempts) throw new UnrecoverableError(message);
    options.metrics.retries.inc();
    options.log.warn(`job ${job.id} of the bonus pipeline failed and is tried again`, {
      jobId: job.id,
      error,
    });
    await job.moveToDelayed(Date.now() + waitMs(job.attemptsStarted, options.retryMs), token);
    throw new DelayedError();
  }
}

async function process(job: Job, { processor }: ConsumerOptions): Promise<void> {
  const { wallets } = processCommitJob.parse(job.data);
  // together with other jobs' at first; after a failure alone, so that only what is to blame fails again
  await (job.attemptsStarted > 1 ? processor.processEach(wallets) : processor.process(wallets));
}

/** Exponential, with half of it left to chance, so that what failed together does not come back together. */
function waitMs(attempt: number, baseMs: number): number {
  const full = Math.min(baseMs * 2 ** (attempt - 1), MOST_RETRY_MS);
  return full * (0.5 + Math.random() / 2);
}
