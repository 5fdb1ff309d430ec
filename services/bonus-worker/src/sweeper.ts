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
import type { RedisWatch } from './redis-watch.ts';
import type { WageringProcessor } from './wagering-processor.ts';

const SWEEP_EVERY_MS = 1000;
/** Besides, whatever the queue says: for jobs that somebody removed by hand. It reads every wallet once. */
const CATCH_UP_EVERY_MS = 300_000;
const AT_ONCE = 500;
/** A sweep that has not succeeded for so long is worth a look. */
const STUCK_AFTER_MS = 15_000;

export interface SweeperOptions {
  pool: Pool;
  wagering: Queue;
  submitter: OperationSubmitter;
  processor: WageringProcessor;
  leaderboards: Leaderboards;
  feed: Feed;
  watch: RedisWatch;
  deadLetters: DeadLetters;
  metrics: BonusWorkerMetrics;
  log: Logger;
}

/**
 * Does what is due by time, and mends what was lost between PostgreSQL and Redis. Every bonus-worker sweeps: keys and the
 * wallets' progress make that harmless.
 */
export class Sweeper {
  readonly #options: SweeperOptions;
  #timer: NodeJS.Timeout | null = null;
  #underWay: Promise<void> | null = null;
  #expiredAt = performance.now();
  #caughtUpAt = Number.NEGATIVE_INFINITY;
  readonly #clock = new ClockWatch();
  #stopping = false;

  constructor(options: SweeperOptions) {
    this.#options = options;
  }

  start(): void {
    this.#timer = setInterval(() => this.#sweep(), SWEEP_EVERY_MS);
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
    return sinceMs < STUCK_AFTER_MS ? null : `no sweep has succeeded for ${Math.round(sinceMs / 1000)} s`;
  }

  /** One at a time: a long one is not joined by the next. */
  #sweep(): void {
    this.#underWay ??= this.#steps().finally(() => (this.#underWay = null));
  }

  async #steps(): Promise<void> {
    const { deadLetters } = this.#options;
    // one that fails does not keep the others from their work
    await this.#try(this.#expire());
    await this.#try(this.#catchUp());
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
      const due = await dueBonuses(pool, AT_ONCE);
      if (due.length > 0) await submitter.submitOwn(due);
      metrics.requested.inc({ kind: 'bonus_expire' }, due.length);
      this.#expiredAt = performance.now();
      if (due.length < AT_ONCE || this.#stopping) return;
    }
  }

  async #catchUp(): Promise<void> {
    const { watch, leaderboards, feed } = this.#options;
    const lostIn = await watch.lostIn();
    const overdue = performance.now() - this.#caughtUpAt > CATCH_UP_EVERY_MS;
    if (lostIn !== null) await watch.begin();
    if (lostIn !== null || overdue) await this.#processBehind();
    await leaderboards.restore({ refresh: feed.takeBehind() || lostIn !== null || overdue });
    if (lostIn !== null) await watch.done(lostIn);
  }

  async #processBehind(): Promise<void> {
    const { pool, processor, metrics, log } = this.#options;
    const startedAt = performance.now();
    for await (const page of walletsBehind(pool, AT_ONCE)) {
      if (this.#stopping) throw new Error('stopping');
      await processor
        .process(page)
        .catch(() => processor.processEach(page))
        // left for the next time: one wallet's fault must not keep the others behind
        .catch((error: unknown) => log.error('a wallet could not be caught up with', { error }));
      metrics.caughtUp.inc(page.length);
    }
    this.#caughtUpAt = startedAt;
  }
}
