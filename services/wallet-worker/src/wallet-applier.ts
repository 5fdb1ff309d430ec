import { applyQueued, BatchFault, isolate, isQueued, OperationFault } from '@croupier/ledger';
import type { Committed, Isolated } from '@croupier/ledger';
import { Coalescer, isSerializationFailure, isUnavailable, traceIdIn, tracing } from '@croupier/platform';
import type { Leftover, Logger, Pool } from '@croupier/platform';
import type { Announcer } from './announcer.ts';
import { recordApplied, recordFailed } from './spans.ts';
import type { WalletWorkerMetrics } from './metrics.ts';

export interface WalletApplierOptions {
  pool: Pool;
  announcer: Announcer;
  metrics: WalletWorkerMetrics;
  log: Logger;
  batchSize: number;
  /** An operation failed by itself and has been taken out: it needs a job of its own. */
  onIsolated: (isolated: Isolated) => Promise<void>;
}

/** So many wallets are taken even where a batch has few operations: both of a transfer have to meet in one transaction. */
const MIN_WALLETS = 100;
/** Before wallets that another worker holds are tried again: about the time of one of its transactions. */
const HELD_DELAY_MS = 4;
const UNAVAILABLE_DELAY_MS = 200;

/** Applies what is queued for wallets, whatever jobs said so, together. */
export class WalletApplier {
  readonly #options: WalletApplierOptions;
  readonly #coalescer: Coalescer;
  #stopping = false;
  #lastCommit = Date.now();

  constructor(options: WalletApplierOptions) {
    this.#options = options;
    this.#coalescer = new Coalescer({
      run: (walletIds) => this.#run(walletIds),
      maxKeys: Math.max(options.batchSize, MIN_WALLETS),
      blockedDelayMs: HELD_DELAY_MS,
    });
  }

  /** Resolves when all that was queued for these wallets before the call is decided, or is retried by itself. */
  apply(walletIds: string[]): Promise<void> {
    return this.#coalescer.submit(walletIds);
  }

  /** Milliseconds since this process last committed something. */
  get idleMs(): number {
    return Date.now() - this.#lastCommit;
  }

  /** Work in hand is finished; while the database is away it is given up, since it stays queued there. */
  async close(): Promise<void> {
    this.#stopping = true;
    await this.#coalescer.idle();
  }

  /**
   * Tries one operation by itself, and whatever was accepted before it.
   * @throws what made it fail, after noting the attempt.
   */
  async attempt(operationId: string, walletIds: string[]): Promise<void> {
    for (;;) {
      const { results, failed, held } = await this.#transaction(walletIds, {
        limit: 1,
        attempt: operationId,
      });
      if (results.some(({ view }) => view.id === operationId) || failed.length > 0) return;
      if (results.length > 0) continue;
      if (!(await isQueued(this.#options.pool, operationId))) return;
      if (held.size === 0) throw new Error('it waits for another operation that is retried by itself');
      await new Promise((resolve) => setTimeout(resolve, HELD_DELAY_MS));
    }
  }

  async #run(walletIds: string[]): Promise<Leftover> {
    let limit = this.#options.batchSize;
    const startedAt = Date.now();
    for (let retries = 0; ; retries++) {
      try {
        const { again, held, results } = await this.#transaction(walletIds, { limit }, startedAt, retries);
        return { keys: new Set([...again, ...held]), blocked: results.length === 0 && held.size > 0 };
      } catch (error) {
        limit = await this.#recover(error, limit);
      }
    }
  }

  async #transaction(
    walletIds: string[],
    options: { limit: number; attempt?: string },
    startedAt = Date.now(),
    retries = 0,
  ): Promise<Committed> {
    const { pool, metrics, announcer } = this.#options;
    const stop = metrics.applyTime.startTimer();
    const committed = await applyQueued(pool, walletIds, options);
    if (committed.outboxId !== null) stop();
    this.#count(committed);
    announcer.announce(committed);
    if (tracing !== null) recordApplied(tracing, committed, { startedAt, retries });
    return committed;
  }

  #count({ results, failed, flows }: Committed): void {
    const { metrics, log } = this.#options;
    if (results.length + failed.length === 0) return;
    this.#lastCommit = Date.now();
    metrics.batchSize.observe(results.length);
    metrics.countMoney(flows);
    for (const { view, queuedAt, trace } of results) {
      if (log.isDebugEnabled())
        log.debug('decided', { operationId: view.id, status: view.status, traceId: traceIdIn(trace) });
      metrics.applied.inc({ kind: view.kind, status: view.status });
      metrics.endToEnd.observe(Math.max(this.#lastCommit - queuedAt, 0) / 1000);
    }
  }

  /** What to do about a batch that failed: the limit for the next try. Throws what no try can mend. */
  async #recover(error: unknown, limit: number): Promise<number> {
    if (isSerializationFailure(error)) {
      this.#options.metrics.retries.inc();
      return limit;
    }
    if (isUnavailable(error)) return this.#waitForDatabase(error, limit);
    if (error instanceof OperationFault) return this.#isolate(error.operationId, error, limit);
    if (!(error instanceof BatchFault)) throw error;
    const [operationId, another] = error.operationIds;
    // half of it, and so on, until the one that fails stands alone
    if (operationId === undefined || another !== undefined) return Math.ceil(error.operationIds.length / 2);
    return this.#isolate(operationId, error, limit);
  }

  async #waitForDatabase(error: unknown, limit: number): Promise<number> {
    if (this.#stopping) throw error;
    await new Promise((resolve) => setTimeout(resolve, UNAVAILABLE_DELAY_MS));
    return limit;
  }

  async #isolate(operationId: string, error: Error, limit: number): Promise<number> {
    const { pool, log, metrics, onIsolated } = this.#options;
    metrics.isolated.inc();
    const isolated = await isolate(pool, operationId, error.message).catch(() => null);
    log.warn(`operation ${operationId} failed by itself and is retried alone`, {
      operationId,
      traceId: traceIdIn(isolated?.trace ?? null),
      error,
    });
    if (isolated !== null && tracing !== null) recordFailed(tracing, isolated, 'apply');
    if (isolated !== null) await onIsolated(isolated);
    return limit;
  }
}
