import { APPLY_OPERATIONS, queueOf } from '@croupier/contracts';
import type { ApplyOperationsJob, OperationQueue } from '@croupier/contracts';
import {
  dueHolds,
  isolatedNow,
  overdue,
  readOverlooked,
  readUntold,
  recentDeadLetters,
} from '@croupier/ledger';
import type { Acceptor } from '@croupier/ledger';
import type { Logger, Pool } from '@croupier/platform';
import type { Announcer } from './announcer.ts';
import type { DeadLetterDesk } from './dead-letter-desk.ts';
import type { WalletWorkerMetrics } from './metrics.ts';
import { addDeadLetterJob } from './retry-jobs.ts';
import type { OperationQueues } from './retry-jobs.ts';

const SWEEP_EVERY_MS = 1000;
/** Longer than any healthy queue takes, so that a sweep finds nothing on a healthy day. */
const OVERLOOKED_AFTER_MS = 2000;
const UNTOLD_AFTER_MS = 2000;
/** For so long later operations wait for one that is retried by itself (the contract's limit). */
const OVERDUE_AFTER_MS = 10_000;
const AT_ONCE = 2000;
const DEAD_LETTERS_SINCE_MS = 60_000;

export interface SweeperOptions {
  pool: Pool;
  queues: OperationQueues;
  announcer: Announcer;
  desk: DeadLetterDesk;
  acceptor: Acceptor;
  metrics: WalletWorkerMetrics;
  log: Logger;
}

/**
 * Does what is due by time, holds that expire, and mends what was lost between PostgreSQL and Redis: operations without a
 * job, commits that were not told, operations retried by themselves whose job is gone. Every worker sweeps; fixed job ids and the books make that harmless.
 */
export class Sweeper {
  readonly #options: SweeperOptions;
  #timer: NodeJS.Timeout | null = null;
  #underWay: Promise<void> = Promise.resolve();

  constructor(options: SweeperOptions) {
    this.#options = options;
  }

  start(): void {
    this.#timer = setInterval(() => {
      this.#underWay = this.#underWay.then(() => this.sweep());
    }, SWEEP_EVERY_MS);
  }

  async stop(): Promise<void> {
    if (this.#timer !== null) clearInterval(this.#timer);
    await this.#underWay;
  }

  async sweep(): Promise<void> {
    // one that fails does not keep the others from their work
    await this.#try(this.#expired());
    await this.#try(this.#overlooked());
    await this.#try(this.#overdue());
    await this.#try(this.#isolated());
    await this.#try(this.#untold());
    await this.#try(this.#deadLetters());
  }

  async #try(step: Promise<void>): Promise<void> {
    await step.catch((error: unknown) => this.#options.log.debug('sweep', { error }));
  }

  /** The acceptor enqueues what it accepts. */
  async #expired(): Promise<void> {
    const { pool, acceptor } = this.#options;
    const due = await dueHolds(pool, AT_ONCE);
    if (due.length > 0) await acceptor.accept(due);
  }

  async #overlooked(): Promise<void> {
    const { pool, queues } = this.#options;
    const overlooked = await readOverlooked(pool, OVERLOOKED_AFTER_MS, AT_ONCE);
    const byQueue = new Map<OperationQueue, { wallets: Set<string>; first: number; last: number }>();
    for (const { walletId, kind, seq } of overlooked) {
      const entry = byQueue.get(queueOf(kind)) ?? { wallets: new Set(), first: seq, last: seq };
      entry.wallets.add(walletId);
      entry.last = seq;
      byQueue.set(queueOf(kind), entry);
    }
    for (const [name, { wallets, first, last }] of byQueue) {
      const data: ApplyOperationsJob = { wallets: [...wallets] };
      await queues[name].queue.add(APPLY_OPERATIONS, data, {
        jobId: `sweep-${first}-${last}`,
        removeOnFail: true,
      });
    }
  }

  async #overdue(): Promise<void> {
    const { pool, desk } = this.#options;
    for (const { operationId } of await overdue(pool, OVERDUE_AFTER_MS)) await desk.bury(operationId);
  }

  async #isolated(): Promise<void> {
    const { pool, desk } = this.#options;
    for (const isolated of await isolatedNow(pool)) await desk.retry(isolated);
  }

  async #untold(): Promise<void> {
    const { pool, announcer, metrics } = this.#options;
    const untold = await readUntold(pool, UNTOLD_AFTER_MS, 20);
    metrics.untold.inc(untold.length);
    await announcer.retell(untold);
  }

  async #deadLetters(): Promise<void> {
    const { pool, queues } = this.#options;
    for (const letter of await recentDeadLetters(pool, DEAD_LETTERS_SINCE_MS))
      await addDeadLetterJob(queues, letter);
  }
}
