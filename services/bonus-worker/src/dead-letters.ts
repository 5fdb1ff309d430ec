import { deadLetterQueue, WAGERING_QUEUE } from '@croupier/contracts';
import type { Logger } from '@croupier/platform/log';
import type { Queue } from '@croupier/platform/queues';
import type { Job } from 'bullmq';
import type { BonusWorkerMetrics } from './metrics.ts';

/** Failed jobs of one sweep. */
const BATCH_LIMIT = 100;

export interface DeadLettersOptions {
  wagering: Queue;
  dead: Queue;
  metrics: BonusWorkerMetrics;
  log: Logger;
}

/**
 * Jobs that failed in all their attempts. They stay in `wagering` as failed, where running one again is its replay, and
 * have a copy in the dead-letter queue until it succeeds. Nothing is lost meanwhile: the wallet's progress is not
 * changed, and the next job of the wallet continues from there.
 */
export class DeadLetters {
  readonly #options: DeadLettersOptions;

  constructor(options: DeadLettersOptions) {
    this.#options = options;
  }

  async add(job: Job): Promise<void> {
    const { log, metrics } = this.#options;
    metrics.deadLetters.inc();
    log.error(
      `job ${job.id} of the bonus pipeline moved to the dead-letter queue; fix the cause, then retry it in /admin/queues`,
      {
        jobId: job.id,
        cause: job.failedReason,
      },
    );
    await this.#copy(job).catch((error: unknown) => log.debug('dead letter not copied yet', { error }));
  }

  /** After a retry that succeeded. */
  async forget({ id }: Job): Promise<void> {
    if (id !== undefined) await this.#options.dead.remove(id).catch(() => {});
  }

  /** Copies what was not copied because of a crash. */
  async sweep(): Promise<void> {
    const failed = await this.#options.wagering.getFailed(0, BATCH_LIMIT - 1);
    await Promise.all(failed.map((job) => this.#copy(job)));
  }

  async #copy({ id, data, failedReason, attemptsStarted }: Job): Promise<void> {
    if (id === undefined) return;
    const letter = { ...(data as object), error: failedReason, attempts: attemptsStarted };
    await this.#options.dead.add(deadLetterQueue(WAGERING_QUEUE), letter, { jobId: id });
  }
}
