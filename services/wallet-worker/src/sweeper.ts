import { APPLY_OPERATIONS } from '@croupier/contracts';
import type { ApplyOperationsJob, OperationQueue } from '@croupier/contracts';
import { dueHolds } from '@croupier/bonus-pipeline';
import {
  dueRetries,
  listedDeadLetters,
  noteEnded,
  readOverlooked,
  readUnpublished,
  recentDeadLetters,
} from '@croupier/ledger';
import type { Acceptor } from '@croupier/ledger';
import type { Logger } from '@croupier/platform/log';
import type { Pool } from '@croupier/platform/postgres';
import type { CommitPublisher } from './commit-publisher.ts';
import type { WalletWorkerMetrics } from './metrics.ts';
import { addDeadLetterJob, removeStaleCopies } from './jobs.ts';
import type { OperationQueues } from './jobs.ts';
import type { WalletApplier } from './wallet-applier.ts';

const SWEEP_INTERVAL_MS = 1000;
/** Longer than any healthy queue takes, so that a sweep usually finds nothing. */
const OVERLOOKED_AFTER_MS = 2000;
const UNPUBLISHED_AFTER_MS = 2000;
/** How long the job of a retry may be late before the sweep makes its attempt. */
const RETRY_LATE_MS = 300;
const BATCH_LIMIT = 2000;
const RETRY_LIMIT = 100;
const DEAD_LETTERS_SINCE_MS = 60_000;

export interface SweeperOptions {
  pool: Pool;
  queues: OperationQueues;
  publisher: CommitPublisher;
  applier: WalletApplier;
  acceptor: Acceptor;
  metrics: WalletWorkerMetrics;
  log: Logger;
}

/**
 * Does what is due by time (holds that expire, attempts of quarantined operations) and what was lost between PostgreSQL
 * and Redis: operations without a job, commits that were not published, copies of dead letters. Every worker sweeps;
 * fixed job ids and the states in PostgreSQL make that harmless.
 */
export class Sweeper {
  readonly #options: SweeperOptions;
  #timer: NodeJS.Timeout | null = null;
  #underWay: Promise<void> | null = null;

  constructor(options: SweeperOptions) {
    this.#options = options;
  }

  start(): void {
    this.#timer = setInterval(() => {
      this.#underWay ??= this.sweep().finally(() => (this.#underWay = null));
    }, SWEEP_INTERVAL_MS);
  }

  async stop(): Promise<void> {
    if (this.#timer !== null) clearInterval(this.#timer);
    await this.#underWay;
  }

  async sweep(): Promise<void> {
    // one that fails does not keep the others from their work
    await this.#try(this.#progress());
    await this.#try(this.#retries());
    await this.#try(this.#expired());
    await this.#try(this.#overlooked());
    await this.#try(this.#unpublished());
    await this.#try(this.#deadLetters());
  }

  async #try(step: Promise<void>): Promise<void> {
    await step.catch((error: unknown) => this.#options.log.debug('sweep', { error }));
  }

  async #progress(): Promise<void> {
    const { pool, applier } = this.#options;
    const ended = applier.takeEnded();
    if (ended.size > 0) await noteEnded(pool, ended);
  }

  /** Independent of their jobs: a paused queue or a lost Redis delays them by a sweep, and no more. */
  async #retries(): Promise<void> {
    const { pool, applier } = this.#options;
    const due = await dueRetries(pool, RETRY_LATE_MS, RETRY_LIMIT);
    await Promise.all(
      due.map(async ({ operationId, walletIds }) => {
        const { outcome } = await applier.attempt(operationId, walletIds);
        if (outcome === 'decided') void applier.apply(walletIds).catch(() => {});
      }),
    );
  }

  /** The acceptor enqueues what it accepts. */
  async #expired(): Promise<void> {
    const { pool, acceptor } = this.#options;
    const due = await dueHolds(pool, BATCH_LIMIT);
    if (due.length > 0) await acceptor.accept(due);
  }

  async #overlooked(): Promise<void> {
    const { pool, queues } = this.#options;
    const overlooked = await readOverlooked(pool, OVERLOOKED_AFTER_MS, BATCH_LIMIT);
    const byQueue = new Map<OperationQueue, { wallets: Set<string>; first: number; last: number }>();
    for (const { walletId, queue, seq } of overlooked) {
      const entry = byQueue.get(queue) ?? { wallets: new Set(), first: seq, last: seq };
      entry.wallets.add(walletId);
      entry.last = seq;
      byQueue.set(queue, entry);
    }
    for (const [name, { wallets, first, last }] of byQueue) {
      const data: ApplyOperationsJob = { wallets: [...wallets] };
      await queues[name].queue.add(APPLY_OPERATIONS, data, {
        jobId: `sweep-${first}-${last}`,
        removeOnFail: true,
      });
    }
  }

  async #unpublished(): Promise<void> {
    const { pool, publisher, metrics } = this.#options;
    const unpublished = await readUnpublished(pool, UNPUBLISHED_AFTER_MS, 20);
    metrics.republished.inc(unpublished.length);
    await publisher.republish(unpublished);
  }

  async #deadLetters(): Promise<void> {
    const { pool, queues } = this.#options;
    for (const letter of await recentDeadLetters(pool, DEAD_LETTERS_SINCE_MS))
      await addDeadLetterJob(queues, letter);
    await removeStaleCopies(queues, (ids) => listedDeadLetters(pool, ids));
  }
}
