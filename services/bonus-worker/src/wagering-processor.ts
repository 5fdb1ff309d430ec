import { processWallets } from '@croupier/bonus-pipeline';
import type { BatchResult } from '@croupier/bonus-pipeline';
import type { NewOperation } from '@croupier/ledger';
import { Coalescer, isSerializationFailure, isUnavailable } from '@croupier/platform/postgres';
import { tracing } from '@croupier/platform/trace';
import type { Logger } from '@croupier/platform/log';
import type { Leftover, Pool } from '@croupier/platform/postgres';
import type { Feed } from './feed.ts';
import { recordProcessed } from './spans.ts';
import type { BonusWorkerMetrics } from './metrics.ts';

export interface WageringProcessorOptions {
  pool: Pool;
  grant: (grants: NewOperation[]) => Promise<void>;
  feed: Feed;
  metrics: BonusWorkerMetrics;
  log: Logger;
}

/** Wallets that one transaction takes in hand, and entries of one of them. */
const MAX_WALLETS = 400;
const ENTRIES_PER_WALLET = 200;
/** Before wallets that another worker has in hand are tried again: about the time of one of its transactions. */
const HELD_DELAY_MS = 4;
const UNAVAILABLE_DELAY_MS = 200;

/** Takes wallets on from where the pipeline left them, whatever jobs said so, together. */
export class WageringProcessor {
  readonly #options: WageringProcessorOptions;
  readonly #coalescer: Coalescer;
  #stopping = false;
  #ended = 0;

  constructor(options: WageringProcessorOptions) {
    this.#options = options;
    this.#coalescer = new Coalescer({
      run: (walletIds) => this.#run(walletIds),
      maxKeys: MAX_WALLETS,
      blockedDelayMs: HELD_DELAY_MS,
    });
  }

  /** Runs that have ended: it changes as long as the pipeline gets on. */
  get ended(): number {
    return this.#ended;
  }

  /** Resolves when all that was committed for these wallets before the call has been processed. */
  process(walletIds: Iterable<string>): Promise<void> {
    return this.#coalescer.submit(walletIds);
  }

  /**
   * The same for each wallet individually, so that one that fails does not keep the others from being processed.
   * @throws what the first that failed met.
   */
  async processEach(walletIds: Iterable<string>): Promise<void> {
    const faults: unknown[] = [];
    for (const walletId of walletIds)
      await this.#finish(walletId).catch((error: unknown) => faults.push(error));
    if (faults.length > 0) throw faults[0];
  }

  /** While the database is away `task` waits in place, and is tried until it is back. */
  async whenAvailable<T>(task: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await task();
      } catch (error) {
        const transient = isSerializationFailure(error) || (isUnavailable(error) && !this.#stopping);
        if (!transient) throw error;
        this.#options.log.debug('the pipeline waits', { error });
        await new Promise((resolve) => setTimeout(resolve, UNAVAILABLE_DELAY_MS));
      }
    }
  }

  /** Finishes the current work. While the database is away it is abandoned, and its jobs run again elsewhere. */
  async close(): Promise<void> {
    this.#stopping = true;
    await this.#coalescer.idle();
  }

  async #finish(walletId: string): Promise<void> {
    for (;;) {
      const { keys, blocked } = await this.#run([walletId]);
      if (keys.size === 0) return;
      if (blocked) await new Promise((resolve) => setTimeout(resolve, HELD_DELAY_MS));
    }
  }

  async #run(walletIds: string[]): Promise<Leftover & { keys: Set<string> }> {
    const startedAt = Date.now();
    const processed = await this.whenAvailable(() => this.#transaction(walletIds));
    const { requeue, lockedElsewhere } = processed;
    this.#ended += 1;
    if (tracing !== null) recordProcessed(tracing, processed, { startedAt, wallets: walletIds.length });
    this.#options.metrics.count(processed);
    await this.#options.feed.publish(processed);
    return {
      keys: new Set([...requeue, ...lockedElsewhere]),
      blocked: requeue.size === 0 && lockedElsewhere.size > 0,
    };
  }

  async #transaction(walletIds: string[]): Promise<BatchResult> {
    const { pool, grant, feed } = this.#options;
    // read before the transaction: within it a second connection could be waited for
    const messagesOf = await feed.messages();
    return processWallets(pool, walletIds, { entriesPerWallet: ENTRIES_PER_WALLET, grant, messagesOf });
  }
}
