import { claimReconciliationRun, recordReconciliationRun, reconcileIncrementally } from '@croupier/ledger';
import { createPool } from '@croupier/platform/postgres';
import type { Logger } from '@croupier/platform/log';
import type { Pool } from '@croupier/platform/postgres';

/** For one statement. The first run reads the whole journal, later ones what is new. */
const LIMIT_MS = 1_800_000;
const LOOK_EVERY_MS = 60_000;

export interface BooksCheckOptions {
  pool: Pool;
  databaseUrl: string;
  /** Seconds between two checks, whichever worker runs them; 0 switches them off. */
  everySeconds: number;
  log: Logger;
}

/** Checks the books now and then, one worker for all of them, so that what must never happen is not first seen by a player. */
export class BooksCheck {
  readonly #options: BooksCheckOptions;
  #timer: NodeJS.Timeout | null = null;
  #busy = false;

  constructor(options: BooksCheckOptions) {
    this.#options = options;
  }

  start(): void {
    const { everySeconds } = this.#options;
    if (everySeconds === 0) return;
    this.#timer = setInterval(() => void this.#look(), Math.min(LOOK_EVERY_MS, everySeconds * 1000));
  }

  /** A check that is under way is left alone: a stop must not wait for it, and a killed run moves no watermark. */
  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
  }

  async #look(): Promise<void> {
    const { pool, everySeconds, log } = this.#options;
    if (this.#busy) return;
    this.#busy = true;
    try {
      if (await claimReconciliationRun(pool, everySeconds)) await this.#check();
    } catch (error) {
      log.warn('the books could not be checked', { error });
    } finally {
      this.#busy = false;
    }
  }

  async #check(): Promise<void> {
    const { pool, log } = this.#options;
    const books = await this.#reconcile();
    await recordReconciliationRun(pool, books);
    for (const { name, actual } of books.checks.filter(({ ok }) => !ok))
      log.error(`the books do not hold: ${name}: expected 0, found ${String(actual)}`);
  }

  /** On a connection of its own: the worker's plans are made for finding rows by key, and these statements read whole tables. */
  async #reconcile(): ReturnType<typeof reconcileIncrementally> {
    const { databaseUrl } = this.#options;
    const own = createPool(databaseUrl, {
      max: 1,
      application: 'wallet-worker books',
      queryTimeoutMs: LIMIT_MS,
    });
    try {
      return await reconcileIncrementally(own, { also: {} });
    } finally {
      await own.end();
    }
  }
}
