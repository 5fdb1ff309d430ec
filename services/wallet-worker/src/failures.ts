import type { OperationView } from '@croupier/contracts';
import { recordFailedAttempt } from '@croupier/ledger';
import type { AttemptReport, Failure, TroubledOperation } from '@croupier/ledger';
import { traceIdOf, tracing } from '@croupier/platform/trace';
import type { Logger } from '@croupier/platform/log';
import type { Pool } from '@croupier/platform/postgres';
import type { CommitPublisher } from './commit-publisher.ts';
import type { WalletWorkerMetrics } from './metrics.ts';
import { addDeadLetterJob, addRetryJob } from './jobs.ts';
import type { OperationQueues } from './jobs.ts';
import { recordFailed } from './spans.ts';

export interface FailuresOptions {
  pool: Pool;
  queues: OperationQueues;
  publisher: CommitPublisher;
  metrics: WalletWorkerMetrics;
  log: Logger;
  /** Of one operation, before it becomes a dead letter. */
  attempts: number;
  read: (operationId: string) => Promise<OperationView | undefined>;
  /** Applies what waited behind the operation. */
  apply: (walletIds: string[]) => Promise<void>;
}

/** Records attempts that failed by the operation's own fault. PostgreSQL decides whether there is a further attempt. */
export class Failures {
  readonly #options: FailuresOptions;

  constructor(options: FailuresOptions) {
    this.#options = options;
  }

  /** Null where the operation was decided, or another worker recorded this attempt, meanwhile. */
  async record(report: AttemptReport, error: unknown): Promise<Failure | null> {
    const { pool, attempts } = this.#options;
    const failure = await recordFailedAttempt(pool, report, attempts);
    if (failure === null) return null;
    if (tracing !== null)
      recordFailed(tracing, failure, failure.state === 'failed' ? 'dead-letter' : 'apply');
    await (failure.state === 'failed' ? this.#failed(failure, error) : this.#quarantined(failure, error));
    return failure;
  }

  async #quarantined(failure: Failure, error: unknown): Promise<void> {
    const { queues, attempts, log, metrics } = this.#options;
    log.warn(`Operation ${failure.operationId} failed and is retried individually`, {
      ...named(failure),
      attempt: failure.attempts,
      error,
    });
    if (failure.attempts > 1) return;
    metrics.quarantined.inc();
    // without a job the next sweep makes the attempt
    await addRetryJob(queues, failure, attempts).catch((cause: unknown) =>
      log.debug('retry job not added', { ...named(failure), error: cause }),
    );
  }

  async #failed(failure: Failure, error: unknown): Promise<void> {
    const { log, metrics, apply } = this.#options;
    const { operationId, kind, attempts } = failure;
    metrics.deadLetters.inc();
    const replay = `POST /v1/admin/dead-letters/${operationId}/replay`;
    log.error(`Operation ${operationId} moved to the dead-letter queue; fix the cause, then ${replay}`, {
      ...named(failure),
      kind,
      attempts,
      error,
    });
    await this.#publish(failure);
    void apply(failure.walletIds).catch(() => {});
  }

  async #publish(failure: Failure): Promise<void> {
    const { publisher, read, queues, log } = this.#options;
    try {
      const view = await read(failure.operationId);
      const results = view === undefined ? [] : [{ view, replyTo: failure.replyTo }];
      await Promise.all([publisher.publishResults(results), addDeadLetterJob(queues, failure)]);
    } catch (error) {
      log.debug('dead letter not published yet', { ...named(failure), error });
    }
  }
}

function named({ operationId, trace }: TroubledOperation): object {
  return { operationId, traceId: traceIdOf(trace) };
}
