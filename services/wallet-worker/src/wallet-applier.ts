import { applyQueued, BatchFault, OperationFault } from '@croupier/ledger';
import type { AttemptReport, Committed, Failure, QueueName } from '@croupier/ledger';
import { Coalescer, isSerializationFailure } from '@croupier/platform/postgres';
import { traceIdOf, tracing } from '@croupier/platform/trace';
import type { Logger } from '@croupier/platform/log';
import type { Leftover, Pool } from '@croupier/platform/postgres';
import { queueOf } from '@croupier/contracts';
import type { CommitPublisher } from './commit-publisher.ts';
import { BlockedWallets } from './blocked-wallets.ts';
import { recordApplied } from './spans.ts';
import type { WalletWorkerMetrics } from './metrics.ts';

export interface WalletApplierOptions {
  pool: Pool;
  publisher: CommitPublisher;
  metrics: WalletWorkerMetrics;
  log: Logger;
  batchSize: number;
  /** An attempt failed by a fault of the operation's own. Null where it does not count. */
  onFailure: (report: AttemptReport, error: unknown) => Promise<Failure | null>;
}

/** The outcome of an individual attempt. `not now`: it is not due, not quarantined, or something has to end first. */
export type Attempt =
  | { outcome: 'decided' }
  | { outcome: 'not now' }
  | { outcome: 'quarantined'; retryInMs: number; error: unknown }
  | { outcome: 'failed'; error: unknown };

/** At least this many wallets, however few operations: both wallets of a transfer have to be in one transaction. */
const MIN_WALLETS = 100;
/** Before wallets that another worker holds are tried again: about the time of one of its transactions. */
const HELD_DELAY_MS = 4;
const UNAVAILABLE_DELAY_MS = 200;
const RETRY_BLOCKED_INTERVAL_MS = 1000;
/** After this many retries the cause is not a concurrent transaction any more. */
const MAX_SERIALIZATION_RETRIES = 50;
/** One line in the log for an outage, and one more for each of these. */
const WARN_INTERVAL_MS = 10_000;
/** Blocked wallets tried at a time: each may wait for a lock for as long as a statement may. */
const BLOCKED_CONCURRENCY = 4;

/** A batch did not commit for a reason of the infrastructure. */
interface Uncommitted {
  error: unknown;
}

/** Applies what is queued for wallets, those of many jobs together. */
export class WalletApplier {
  readonly #options: WalletApplierOptions;
  readonly #coalescer: Coalescer;
  readonly #blocked: BlockedWallets;
  readonly #blockedTimer: NodeJS.Timeout;
  #retryingBlocked: Promise<void> | null = null;
  #stopping = false;
  #commits = 0;
  #quietUntil = 0;
  #ended = new Map<QueueName, number>();

  constructor(options: WalletApplierOptions) {
    this.#options = options;
    this.#blocked = new BlockedWallets(options.pool, options.log);
    this.#coalescer = new Coalescer({
      run: (walletIds) => this.#run(walletIds),
      maxKeys: Math.max(options.batchSize, MIN_WALLETS),
      blockedDelayMs: HELD_DELAY_MS,
    });
    this.#blockedTimer = setInterval(() => this.#retryBlocked(), RETRY_BLOCKED_INTERVAL_MS);
  }

  /**
   * Resolves when all that was queued for these wallets before the call is decided, quarantined, or behind something
   * blocked.
   */
  apply(walletIds: string[]): Promise<void> {
    return this.#coalescer.submit(walletIds.filter((id) => !this.#blocked.has(id)));
  }

  /** Operations decided since the last call, by queue. */
  takeEnded(): ReadonlyMap<QueueName, number> {
    const ended = this.#ended;
    this.#ended = new Map();
    return ended;
  }

  /** Finishes the work in hand; while the database is away it drops that work, which stays queued there. */
  async close(): Promise<void> {
    this.#stopping = true;
    clearInterval(this.#blockedTimer);
    await this.#retryingBlocked;
    await this.#coalescer.idle();
  }

  /** Tries one quarantined operation, if its time has come, and first all that was accepted before it. */
  async attempt(operationId: string, walletIds: string[]): Promise<Attempt> {
    for (const began = performance.now(); ;) {
      const options = { limit: 1, attempt: operationId, blocked: this.#blocked.ids };
      const tried = await this.#try(() => this.#transaction(walletIds, options));
      if ('failure' in tried) {
        const { failure, error } = tried;
        if (failure?.operationId !== operationId) return { outcome: 'not now' };
        return failure.state === 'failed'
          ? { outcome: 'failed', error }
          : { outcome: 'quarantined', retryInMs: failure.retryInMs, error };
      }
      // retried from PostgreSQL, as long as it takes
      if ('uncommitted' in tried) return { outcome: 'not now' };
      const { results, failed, lockedElsewhere } = tried.committed;
      if (results.some(({ view }) => view.id === operationId)) return { outcome: 'decided' };
      if (failed.some((one) => one.operationId === operationId)) return { outcome: 'decided' };
      if (results.length > 0) continue;
      if (lockedElsewhere.size === 0 || performance.now() - began > RETRY_BLOCKED_INTERVAL_MS)
        return { outcome: 'not now' };
      await pause(HELD_DELAY_MS);
    }
  }

  async #run(walletIds: string[]): Promise<Leftover> {
    const ids = walletIds.filter((id) => !this.#blocked.has(id));
    if (ids.length === 0) return DONE;
    const commitsBefore = this.#commits;
    const first = await this.#batch(ids);
    if ('keys' in first) return first;
    await this.#untilDatabaseAnswers(first.error);
    const second = await this.#batch(ids);
    if ('keys' in second) return second;
    if (ids.length > 1 && (await this.#othersCommit(ids))) return this.#split(ids, second.error);
    if (this.#commits > commitsBefore && ids.length === 1) return this.#setAside(ids, second.error);
    // it may not be these wallets: they are tried again together with newer operations
    await pause(UNAVAILABLE_DELAY_MS);
    if (this.#stopping) throw second.error;
    return { keys: ids, blocked: false };
  }

  /**
   * What is left to do, or why it did not commit. Operations that fail by a fault of their own are taken out on the
   * way.
   */
  async #batch(walletIds: string[]): Promise<Leftover | Uncommitted> {
    const startedAt = Date.now();
    let limit = this.#options.batchSize;
    for (let retries = 0; ; retries++) {
      const options = { limit, blocked: this.#blocked.ids };
      const tried = await this.#try(() => this.#transaction(walletIds, options, { startedAt, retries }));
      if ('uncommitted' in tried) return { error: tried.uncommitted };
      if ('failure' in tried) {
        limit = tried.limit ?? limit;
        continue;
      }
      return this.#leftover(tried.committed);
    }
  }

  async #leftover({ requeue, lockedElsewhere, results }: Committed): Promise<Leftover> {
    const aside = lockedElsewhere.size > 0 ? await this.#blocked.noteHeld(lockedElsewhere) : [];
    const keys = new Set([...requeue, ...lockedElsewhere]);
    for (const id of aside) keys.delete(id);
    return { keys, blocked: results.length === 0 && lockedElsewhere.size > 0 };
  }

  /** One transaction, as often as another one was faster. */
  async #try(
    transaction: () => Promise<Committed>,
  ): Promise<
    | { committed: Committed }
    | { failure: Failure | null; error: unknown; limit?: number }
    | { uncommitted: unknown }
  > {
    for (let retries = 0; ; retries++) {
      try {
        return { committed: await transaction() };
      } catch (error) {
        if (isSerializationFailure(error) && retries < MAX_SERIALIZATION_RETRIES)
          this.#options.metrics.retries.inc();
        else return this.#failed(error).catch((cause: unknown) => ({ uncommitted: cause }));
      }
    }
  }

  async #failed(
    error: unknown,
  ): Promise<{ failure: Failure | null; error: unknown; limit?: number } | { uncommitted: unknown }> {
    const { onFailure } = this.#options;
    if (error instanceof OperationFault) {
      const { operationId, attempts, message } = error;
      return { failure: await onFailure({ operationId, attempts, error: message }, error), error };
    }
    if (!(error instanceof BatchFault)) return { uncommitted: error };
    const [only, another] = error.operations;
    // half of it, and so on, until the one that fails is alone
    if (only === undefined || another !== undefined)
      return { failure: null, error, limit: Math.ceil(error.operations.length / 2) };
    const report = { operationId: only.id, attempts: only.attempts, error: error.message };
    return { failure: await onFailure(report, error), error };
  }

  /** Whether PostgreSQL applies what others ask for: two of these wallets, drawn at random, are tried alone. */
  async #othersCommit(walletIds: readonly string[]): Promise<boolean> {
    const before = this.#commits;
    const drawn = walletIds.toSorted(() => Math.random() - 0.5).slice(0, 2);
    for (const id of drawn) if (this.#commits === before) await this.#batch([id]);
    return this.#commits > before;
  }

  /** Half of it, and so on, until the wallets that fail are alone; the others go on. */
  async #split(walletIds: string[], error: unknown): Promise<Leftover> {
    if (walletIds.length === 1) return this.#setAside(walletIds, error);
    const middle = Math.ceil(walletIds.length / 2);
    const keys: string[] = [];
    for (const half of [walletIds.slice(0, middle), walletIds.slice(middle)]) {
      const done = await this.#batch(half);
      keys.push(...('keys' in done ? done : await this.#split(half, done.error)).keys);
    }
    return { keys, blocked: false };
  }

  async #setAside(walletIds: readonly string[], error: unknown): Promise<Leftover> {
    for (const id of walletIds) await this.#blocked.add(id, error);
    return DONE;
  }

  #retryBlocked(): void {
    if (this.#blocked.ids.size === 0) return;
    this.#retryingBlocked ??= this.#retryAllBlocked().finally(() => (this.#retryingBlocked = null));
  }

  async #retryAllBlocked(): Promise<void> {
    const ids = [...this.#blocked.ids];
    const next = async (): Promise<void> => {
      for (let id = ids.shift(); id !== undefined && !this.#stopping; id = ids.shift())
        await this.#retryOne(id).catch((error: unknown) =>
          this.#options.log.debug('blocked wallet', { error }),
        );
    };
    await Promise.all(Array.from({ length: BLOCKED_CONCURRENCY }, next));
  }

  async #retryOne(walletId: string): Promise<void> {
    const others = new Set(this.#blocked.ids);
    others.delete(walletId);
    const options = { limit: this.#options.batchSize, blocked: others };
    const tried = await this.#try(() => this.#transaction([walletId], options));
    if ('uncommitted' in tried) return this.#blocked.add(walletId, tried.uncommitted);
    const isHeld = 'committed' in tried && tried.committed.lockedElsewhere.has(walletId);
    if (isHeld && (await this.#blocked.stillHeld(walletId))) return;
    await this.#blocked.remove(walletId);
    void this.apply([walletId]).catch(() => {});
  }

  async #transaction(
    walletIds: string[],
    options: { limit: number; attempt?: string; blocked: ReadonlySet<string> },
    { startedAt, retries } = { startedAt: Date.now(), retries: 0 },
  ): Promise<Committed> {
    const { pool, metrics, publisher } = this.#options;
    const stop = metrics.applyTime.startTimer();
    const committed = await applyQueued(pool, walletIds, options);
    if (committed.outboxId !== null) stop();
    this.#count(committed);
    publisher.publish(committed);
    if (tracing !== null) recordApplied(tracing, committed, { startedAt, retries });
    return committed;
  }

  #count({ results, failed, flows }: Committed): void {
    const { metrics, log } = this.#options;
    if (results.length + failed.length === 0) return;
    this.#commits += 1;
    metrics.batchSize.observe(results.length);
    metrics.countMoney(flows);
    for (const { kind } of failed) this.#countEnded(queueOf(kind));
    for (const { view, waitedMs, trace } of results) {
      if (log.isDebugEnabled())
        log.debug('decided', { operationId: view.id, status: view.status, traceId: traceIdOf(trace) });
      this.#countEnded(queueOf(view.kind));
      metrics.applied.inc({ kind: view.kind, status: view.status });
      metrics.endToEnd.observe(waitedMs / 1000);
    }
  }

  #countEnded(queue: QueueName): void {
    this.#ended.set(queue, (this.#ended.get(queue) ?? 0) + 1);
  }

  /** Waits in place, however long it takes, for a PostgreSQL that is away. @throws the error, when the worker stops. */
  async #untilDatabaseAnswers(error: unknown): Promise<void> {
    const { pool, log } = this.#options;
    if (performance.now() >= this.#quietUntil) {
      log.warn('A batch did not commit; it is tried again', { error });
      this.#quietUntil = performance.now() + WARN_INTERVAL_MS;
    }
    for (;;) {
      if (this.#stopping) throw error;
      await pause(UNAVAILABLE_DELAY_MS);
      const answers = await pool.query('SELECT 1').then(
        () => true,
        () => false,
      );
      if (answers) return;
    }
  }
}

const DONE: Leftover = { keys: [], blocked: false };

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
