import { claimReconciliationRun, recordReconciliationRun, reconcileIncrementally } from '@croupier/ledger';
import { createPool } from '@croupier/platform/postgres';
import type { Logger } from '@croupier/platform/log';
import type { Pool } from '@croupier/platform/postgres';

/** For one statement. The first run reads the whole journal, later ones what is new. */
const LIMIT_MS = 1_800_000;
const POLL_INTERVAL_MS = 60_000;

export interface ReconciliationRunnerOptions {
  pool: Pool;
  databaseUrl: string;
  /** Seconds between two runs, over all workers; 0 switches them off. */
  everySeconds: number;
  log: Logger;
}

/** Runs reconciliation periodically, in one worker for all of them. */
export class ReconciliationRunner {
  readonly #options: ReconciliationRunnerOptions;
  #timer: NodeJS.Timeout | null = null;
  #busy = false;

  constructor(options: ReconciliationRunnerOptions) {
    this.#options = options;
  }

  start(): void {
    const { everySeconds } = this.#options;
    if (everySeconds === 0) return;
    this.#timer = setInterval(() => void this.#poll(), Math.min(POLL_INTERVAL_MS, everySeconds * 1000));
  }

  /** A run that is under way goes on: a stop must not wait for it, and a killed run moves no watermark. */
  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
  }

  async #poll(): Promise<void> {
    const { pool, everySeconds, log } = this.#options;
    if (this.#busy) return;
    this.#busy = true;
    try {
      if (await claimReconciliationRun(pool, everySeconds)) await this.#run();
    } catch (error) {
      log.warn('Reconciliation could not run', { error });
    } finally {
      this.#busy = false;
    }
  }

  async #run(): Promise<void> {
    const { pool, log } = this.#options;
    const run = await this.#reconcile();
    await recordReconciliationRun(pool, run);
    for (const { name, actual } of run.checks.filter(({ ok }) => !ok))
      log.error(`Reconciliation failed: ${name}: expected 0, found ${String(actual)}`);
  }

  /** On its own connection: the worker's plans are made for finding rows by key, these statements read whole tables. */
  async #reconcile(): ReturnType<typeof reconcileIncrementally> {
    const { databaseUrl } = this.#options;
    const own = createPool(databaseUrl, {
      max: 1,
      application: 'wallet-worker reconciliation',
      queryTimeoutMs: LIMIT_MS,
    });
    try {
      return await reconcileIncrementally(own, { also: {} });
    } finally {
      await own.end();
    }
  }
}
