import { giveUp } from '@croupier/ledger';
import type { Isolated, OperationView } from '@croupier/ledger';
import { traceIdIn, tracing } from '@croupier/platform';
import type { Logger, Pool } from '@croupier/platform';
import type { Announcer } from './announcer.ts';
import type { WalletWorkerMetrics } from './metrics.ts';
import { addDeadLetterJob, addRetryJob } from './retry-jobs.ts';
import type { OperationQueues } from './retry-jobs.ts';
import { recordFailed } from './spans.ts';

export interface DeadLetterDeskOptions {
  pool: Pool;
  queues: OperationQueues;
  announcer: Announcer;
  metrics: WalletWorkerMetrics;
  log: Logger;
  attempts: number;
  read: (operationId: string) => Promise<OperationView | undefined>;
  /** What waited for the operation can go on. */
  apply: (walletIds: string[]) => Promise<void>;
}

/** Where operations go that fail by themselves: first to a job of their own, in the end to the dead letters. */
export class DeadLetterDesk {
  readonly #options: DeadLetterDeskOptions;

  constructor(options: DeadLetterDeskOptions) {
    this.#options = options;
  }

  /** If Redis is away the sweeper adds the job later. */
  async retry(isolated: Isolated): Promise<void> {
    const { queues, attempts, log } = this.#options;
    await addRetryJob(queues, isolated, attempts).catch((error: unknown) =>
      log.debug('retry job not added', { ...named(isolated), error }),
    );
  }

  /** After the last attempt, or when others have waited for too long. Harmless when it was decided meanwhile. */
  async bury(operationId: string): Promise<void> {
    const { pool, log, metrics } = this.#options;
    const isolated = await giveUp(pool, operationId);
    if (isolated === null) return;
    metrics.deadLetters.inc();
    log.error(
      `operation ${operationId} is a dead letter: mend its cause, then POST /v1/admin/dead-letters/${operationId}/replay`,
      {
        ...named(isolated),
        kind: isolated.kind,
        cause: isolated.error,
        attempts: isolated.attempts,
      },
    );
    if (tracing !== null) recordFailed(tracing, isolated, 'give up');
    await this.#tell(isolated);
    await this.#options.apply(isolated.walletIds);
  }

  async #tell(isolated: Isolated): Promise<void> {
    const { announcer, read, queues, log } = this.#options;
    const view = await read(isolated.operationId);
    const results = view === undefined ? [] : [{ view, replyTo: isolated.replyTo }];
    await Promise.all([announcer.tellResults(results), addDeadLetterJob(queues, isolated)]).catch(
      (error: unknown) => log.debug('dead letter not told yet', { ...named(isolated), error }),
    );
  }
}

function named({ operationId, trace }: Isolated): object {
  return { operationId, traceId: traceIdIn(trace) };
}
