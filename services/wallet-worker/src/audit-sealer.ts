import { sealAuditLog } from '@croupier/ledger';
import type { Logger } from '@croupier/platform/log';
import type { Pool } from '@croupier/platform/postgres';

const SEAL_INTERVAL_MS = 1000;

/**
 * Seals the audit log: numbers its rows and chains them by hashes within seconds of their commit. Every worker tries,
 * and PostgreSQL lets one at a time; a worker that is killed while it seals has sealed nothing, and the next one goes
 * on.
 */
export class AuditSealer {
  readonly #pool: Pool;
  readonly #log: Logger;
  #timer: NodeJS.Timeout | null = null;
  #underWay: Promise<void> | null = null;

  constructor(pool: Pool, log: Logger) {
    this.#pool = pool;
    this.#log = log;
  }

  start(): void {
    this.#timer = setInterval(() => {
      this.#underWay ??= this.#seal().finally(() => (this.#underWay = null));
    }, SEAL_INTERVAL_MS);
  }

  async stop(): Promise<void> {
    if (this.#timer !== null) clearInterval(this.#timer);
    await this.#underWay;
  }

  async #seal(): Promise<void> {
    try {
      await sealAuditLog(this.#pool);
    } catch (error) {
      this.#log.warn('the audit log could not be sealed; the next try is in a second', { error });
    }
  }
}
