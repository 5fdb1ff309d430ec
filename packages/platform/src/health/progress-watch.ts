import type { Logger } from '../log.ts';
import { Poller } from '../lifecycle/poller.ts';
import { createPool } from '../postgres/postgres.ts';
import type { Pool } from '../postgres/postgres.ts';
import { connectRedis } from '../redis/redis.ts';
import type { Redis } from '../redis/redis.ts';

const UNREADY_AFTER_MS = 15_000;
const DEAD_AFTER_MS = 60_000;
const ANSWER_LIMIT_MS = 3000;

/** What a look at the queues finds: the work that could be done, and a number that changes when some of it is done. */
export interface Look {
  free: number;
  ended: number;
}

export interface ProgressWatchOptions {
  look: () => Promise<Look>;
  /** Writes something that changes nothing, to show that PostgreSQL takes writes. */
  writeProbe: (pool: Pool) => Promise<unknown>;
  pool: Pool;
  redis: Redis;
  databaseUrl: string;
  redisUrl: string;
  log: Logger;
}

/** Measures with the monotonic clock of this process, so that a step of any other clock changes nothing. */
export class StallClock {
  #since: number | null = null;
  #ended: number | null = null;

  /** Milliseconds for which work has waited and none of it ended. */
  stalledMs({ free, ended }: Look, now: number): number {
    const progressed = this.#ended !== null && this.#ended !== ended;
    this.#ended = ended;
    if (free === 0 || progressed) this.#since = null;
    else this.#since ??= now;
    return this.#since === null ? 0 : now - this.#since;
  }
}

/**
 * Whether a service that works on queues makes progress. A service whose work waits for a minute without progress shows
 * it in its log, in `/livez` and as a metric.
 */
export class ProgressWatch {
  readonly #options: ProgressWatchOptions;
  readonly #clock = new StallClock();
  readonly #poller = new Poller(() => this.#look());
  #stalledMs = 0;
  #reported = false;

  constructor(options: ProgressWatchOptions) {
    this.#options = options;
  }

  start(): void {
    this.#poller.start();
  }

  stop(): void {
    this.#poller.stop();
  }

  get stalledMs(): number {
    return this.#stalledMs;
  }

  /** Why it is not ready, or null. */
  async readiness(): Promise<string | null> {
    const { pool, redis } = this.#options;
    if (!(await answers(pool.query('SELECT 1')))) return 'PostgreSQL does not answer';
    if (!(await answers(redis.ping()))) return 'Redis does not answer';
    return this.#stalledMs < UNREADY_AFTER_MS ? null : this.#stall();
  }

  /** Why it has to be restarted, or null: not while PostgreSQL or Redis is away for new connections too. */
  async liveness(): Promise<string | null> {
    if (this.#stalledMs < DEAD_AFTER_MS) return null;
    return (await this.#newConnectionsAnswer()) ? this.#stall() : null;
  }

  #stall(): string {
    return `work has waited for ${Math.round(this.#stalledMs / 1000)} s and none of it ended`;
  }

  async #look(): Promise<void> {
    try {
      this.#stalledMs = this.#clock.stalledMs(await this.#options.look(), performance.now());
      this.#report();
    } catch (error) {
      this.#options.log.debug('progress could not be read', { error });
    }
  }

  #report(): void {
    const isStalled = this.#stalledMs >= DEAD_AFTER_MS;
    if (isStalled && !this.#reported)
      this.#options.log.error(`No progress: ${this.#stall()}. See docs/operations/alerts.md#noprogress`);
    if (!isStalled && this.#reported) this.#options.log.info('Progress again');
    this.#reported = isStalled;
  }

  async #newConnectionsAnswer(): Promise<boolean> {
    const { databaseUrl, redisUrl, writeProbe, log } = this.#options;
    const pool = createPool(databaseUrl, {
      max: 1,
      application: 'liveness',
      queryTimeoutMs: ANSWER_LIMIT_MS,
    });
    const redis = connectRedis(redisUrl, 'worker', log, { commandTimeout: ANSWER_LIMIT_MS });
    try {
      const written = await Promise.all([
        answers(writeProbe(pool)),
        answers(redis.set('croupier:liveness', '1', 'PX', 1000)),
      ]);
      return written.every(Boolean);
    } finally {
      redis.disconnect();
      await pool.end();
    }
  }
}

async function answers(asked: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => (timer = setTimeout(resolve, ANSWER_LIMIT_MS, false)));
  const answered = asked.then(
    () => true,
    () => false,
  );
  return Promise.race([answered, late]).finally(() => clearTimeout(timer));
}
