import { dueBonuses, walletsBehind } from '@croupier/bonus-pipeline';
import type { OperationSubmitter } from '@croupier/engine';
import type { Leaderboards } from '@croupier/leaderboards';
import type { Logger } from '@croupier/platform/log';
import type { Pool } from '@croupier/platform/postgres';
import type { Queue } from '@croupier/platform/queues';
import { ClockWatch } from './clock-watch.ts';
import type { DeadLetters } from './dead-letters.ts';
import type { Feed } from './feed.ts';
import type { BonusWorkerMetrics } from './metrics.ts';
import type { RedisLossDetector } from './redis-loss-detector.ts';
import type { WageringProcessor } from './wagering-processor.ts';

const SWEEP_INTERVAL_MS = 1000;
/** Independently of losses, for jobs that were removed by hand. It reads every wallet once. */
const BACKFILL_INTERVAL_MS = 300_000;
const BATCH_LIMIT = 500;
/** Without a successful sweep for this time the service is not ready. */
const STALLED_AFTER_MS = 15_000;

export interface SweeperOptions {
  pool: Pool;
  wagering: Queue;
  submitter: OperationSubmitter;
  processor: WageringProcessor;
  leaderboards: Leaderboards;
  feed: Feed;
  lossDetector: RedisLossDetector;
  deadLetters: DeadLetters;
  metrics: BonusWorkerMetrics;
  log: Logger;
}

/**
 * Does what is due by time, and repairs what was lost between PostgreSQL and Redis. Every bonus-worker sweeps, which is
 * harmless because of the keys and the wallets' progress.
 */
export class Sweeper {
  readonly #options: SweeperOptions;
  #timer: NodeJS.Timeout | null = null;
  #underWay: Promise<void> | null = null;
  #expiredAt = performance.now();
  #backfilledAt = Number.NEGATIVE_INFINITY;
  readonly #clock = new ClockWatch();
  #stopping = false;

  constructor(options: SweeperOptions) {
    this.#options = options;
  }

  start(): void {
    this.#timer = setInterval(() => this.#sweep(), SWEEP_INTERVAL_MS);
    this.#sweep();
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    if (this.#timer !== null) clearInterval(this.#timer);
    await this.#underWay;
  }

  /** Null when bonuses expire on time. */
  async progress(): Promise<string | null> {
    const sinceMs = performance.now() - this.#expiredAt;
    return sinceMs < STALLED_AFTER_MS ? null : `no sweep has succeeded for ${Math.round(sinceMs / 1000)} s`;
  }

  /** One at a time: a long one is not joined by the next. */
  #sweep(): void {
    this.#underWay ??= this.#steps().finally(() => (this.#underWay = null));
  }

  async #steps(): Promise<void> {
    const { deadLetters } = this.#options;
    // a step that fails does not keep the others from running
    await this.#try(this.#expire());
    await this.#try(this.#backfillIfNeeded());
    await this.#try(deadLetters.sweep());
    await this.#try(this.#promoteDelayed());
  }

  async #try(step: Promise<void>): Promise<void> {
    await step.catch((error: unknown) => this.#options.log.debug('sweep', { error }));
  }

  /** Delayed jobs are due by the wall clock: after it was set back they would wait until it has caught up. */
  async #promoteDelayed(): Promise<void> {
    const { wagering } = this.#options;
    await this.#clock.afterSetBack(() => wagering.promoteJobs());
  }

  async #expire(): Promise<void> {
    const { pool, submitter, metrics } = this.#options;
    for (;;) {
      const due = await dueBonuses(pool, BATCH_LIMIT);
      if (due.length > 0) await submitter.submitOwn(due);
      metrics.requested.inc({ kind: 'bonus_expire' }, due.length);
      this.#expiredAt = performance.now();
      if (due.length < BATCH_LIMIT || this.#stopping) return;
    }
  }

  async #backfillIfNeeded(): Promise<void> {
    const { lossDetector, leaderboards, feed } = this.#options;
    const lostIn = await lossDetector.detectLoss();
    const overdue = performance.now() - this.#backfilledAt > BACKFILL_INTERVAL_MS;
    if (lostIn !== null) await lossDetector.beginBackfill();
    if (lostIn !== null || overdue) await this.#processBehind();
    await leaderboards.restore({ refresh: feed.consumeStaleFlag() || lostIn !== null || overdue });
    if (lostIn !== null) await lossDetector.completeBackfill(lostIn);
  }

  async #processBehind(): Promise<void> {
    const { pool, processor, metrics, log } = this.#options;
    const startedAt = performance.now();
    for await (const page of walletsBehind(pool, BATCH_LIMIT)) {
      if (this.#stopping) throw new Error('stopping');
      await processor
        .process(page)
        .catch(() => processor.processEach(page))
        // retried by the next sweep: one wallet's fault must not delay the others
        .catch((error: unknown) => log.error('a wallet could not be backfilled', { error }));
      metrics.backfilled.inc(page.length);
    }
    this.#backfilledAt = startedAt;
  }
}
