import { noteEnded, readQueues } from '@croupier/ledger';
import type { QueueName, QueueState } from '@croupier/ledger';
import { connectRedis, createPool } from '@croupier/platform';
import type { Logger, Pool, Redis } from '@croupier/platform';
import type { OperationQueues } from './jobs.ts';

const LOOK_EVERY_MS = 1000;
const UNREADY_AFTER_MS = 15_000;
const DEAD_AFTER_MS = 60_000;
const ANSWER_LIMIT_MS = 3000;

export interface ProgressOptions {
  pool: Pool;
  redis: Redis;
  queues: OperationQueues;
  databaseUrl: string;
  redisUrl: string;
  log: Logger;
}

/** What a look at the queues says: work that could be done, and a number that changes when some of it is. */
export interface Look {
  free: number;
  ended: number;
}

/** Judges by what it sees with a clock of its own, so that a step of any other clock changes nothing. */
export class StallClock {
  #since: number | null = null;
  #ended: number | null = null;

  /** Milliseconds for which work has waited and nothing was decided. */
  stalledMs({ free, ended }: Look, now: number): number {
    const progressed = this.#ended !== null && this.#ended !== ended;
    this.#ended = ended;
    if (free === 0 || progressed) this.#since = null;
    else this.#since ??= now;
    return this.#since === null ? 0 : now - this.#since;
  }
}

/**
 * Whether the workers get on with what waits. Blocked wallets, quarantined operations and what is behind them are not waited for, nor
 * is what was paused: no restart of a worker would change any of these.
 */
export class Progress {
  readonly #options: ProgressOptions;
  readonly #clock = new StallClock();
  #timer: NodeJS.Timeout | null = null;
  #looking = false;
  #stalledMs = 0;
  #reported = false;

  constructor(options: ProgressOptions) {
    this.#options = options;
  }

  start(): void {
    this.#timer = setInterval(() => void this.#look(), LOOK_EVERY_MS);
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
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
    return `operations have waited for ${Math.round(this.#stalledMs / 1000)} s and nothing was decided`;
  }

  async #look(): Promise<void> {
    if (this.#looking) return;
    this.#looking = true;
    try {
      const paused = await this.#paused();
      const look = sumOf(await readQueues(this.#options.pool), paused);
      this.#stalledMs = this.#clock.stalledMs(look, performance.now());
      this.#report();
    } catch (error) {
      this.#options.log.debug('progress could not be read', { error });
    } finally {
      this.#looking = false;
    }
  }

  #report(): void {
    const isStalled = this.#stalledMs >= DEAD_AFTER_MS;
    if (isStalled && !this.#reported)
      this.#options.log.error(`No progress: ${this.#stall()}. See docs/operations/alerts.md#queuestuck`);
    if (!isStalled && this.#reported) this.#options.log.info('Operations are decided again');
    this.#reported = isStalled;
  }

  /** While Redis does not say, none. */
  async #paused(): Promise<ReadonlySet<QueueName>> {
    const names = Object.keys(this.#options.queues) as QueueName[];
    const paused = await Promise.all(
      names.map((name) => this.#options.queues[name].queue.isPaused().catch(() => false)),
    );
    return new Set(names.filter((_, index) => paused[index]));
  }

  async #newConnectionsAnswer(): Promise<boolean> {
    const { databaseUrl, redisUrl, log } = this.#options;
    const pool = createPool(databaseUrl, {
      max: 1,
      application: 'wallet-worker liveness',
      queryTimeoutMs: ANSWER_LIMIT_MS,
    });
    const redis = connectRedis(redisUrl, 'worker', log, { commandTimeout: ANSWER_LIMIT_MS });
    try {
      const written = await Promise.all([
        answers(noteEnded(pool, new Map([['transfers', 0]]))),
        answers(redis.set('croupier:liveness', '1', 'PX', 1000)),
      ]);
      return written.every(Boolean);
    } finally {
      redis.disconnect();
      await pool.end();
    }
  }
}

function sumOf(queues: readonly QueueState[], paused: ReadonlySet<QueueName>): Look {
  const look = { free: 0, ended: 0 };
  for (const { queue, free, ended } of queues) {
    if (!paused.has(queue)) look.free += free;
    look.ended += ended;
  }
  return look;
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
