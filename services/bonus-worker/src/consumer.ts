import { processCommitJob, WAGERING_QUEUE } from '@croupier/contracts';
import { walletsOf } from '@croupier/ledger';
import type { Logger, Pool } from '@croupier/platform';
import { connectRedis, queuePrefix } from '@croupier/platform';
import { DelayedError, UnrecoverableError, Worker } from 'bullmq';
import type { Job } from 'bullmq';
import type { DeadLetters } from './dead-letters.ts';
import type { BonusWorkerMetrics } from './metrics.ts';
import type { WageringProcessor } from './wagering-processor.ts';

export interface ConsumerOptions {
  pool: Pool;
  redisUrl: string;
  log: Logger;
  concurrency: number;
  lockMs: number;
  attempts: number;
  retryMs: number;
  processor: WageringProcessor;
  deadLetters: DeadLetters;
  metrics: BonusWorkerMetrics;
}

const MOST_RETRY_MS = 60_000;

/** Takes the jobs of `wagering`. A job says of which wallets there is news; what it is stands in their journal. */
export function createConsumer(options: ConsumerOptions): Worker {
  const { redisUrl, log, concurrency, lockMs, deadLetters } = options;
  const connection = connectRedis(redisUrl, 'worker', log);
  const worker = new Worker(WAGERING_QUEUE, (job, token) => retrying(job, token, options), {
    connection,
    prefix: queuePrefix(WAGERING_QUEUE),
    concurrency,
    removeOnComplete: { count: 0 },
    // a job whose worker was killed ten times is not to blame; a job that never ends is
    maxStalledCount: 10,
    maxStartedAttempts: 50,
    lockDuration: lockMs,
    stalledInterval: lockMs / 3,
  });
  worker.on('closed', () => connection.disconnect());
  worker.on('error', (error) => log.debug('queue trouble', { queue: WAGERING_QUEUE, error }));
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
    options.log.warn(`job ${job.id} of the bonus pipeline failed and is tried again`, { jobId: job.id, error });
    await job.moveToDelayed(Date.now() + waitMs(job.attemptsStarted, options.retryMs), token);
    throw new DelayedError();
  }
}

async function process(job: Job, { pool, processor }: ConsumerOptions): Promise<void> {
  const { operations } = processCommitJob.parse(job.data);
  const wallets = await processor.whenAvailable(() => walletsOf(pool, operations));
  // together with other jobs' at first; after a failure alone, so that only what is to blame fails again
  await (job.attemptsStarted > 1 ? processor.processEach(wallets) : processor.process(wallets));
}

/** Exponential, with half of it left to chance, so that what failed together does not come back together. */
function waitMs(attempt: number, baseMs: number): number {
  const full = Math.min(baseMs * 2 ** (attempt - 1), MOST_RETRY_MS);
  return full * (0.5 + Math.random() / 2);
}
