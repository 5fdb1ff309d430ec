import type { Reader } from '@croupier/ledger';
import type { Redis } from '@croupier/platform';
import { refuse, retryAfter } from './reply.ts';
import type { Refusal } from './reply.ts';

const LOOK_EVERY_MS = 1_000;

export interface BackpressureOptions {
  backlog: Reader['backlog'];
  /** Must fail fast. */
  redis: Redis;
  maxQueueAgeMs: number;
  maxQueued: number;
}

/**
 * Refuses new operations when those that are queued are not getting done: then taking more would only make all of them
 * late. While Redis is away nothing gets done and nobody is to blame, so only the number queued counts; when it is back
 * the age counts from then.
 */
export class Backpressure {
  readonly #options: BackpressureOptions;
  readonly #timer: NodeJS.Timeout;
  #redisBackAt: number | null = 0;
  #refusal: Refusal | null = null;
  #looking = false;

  constructor(options: BackpressureOptions) {
    this.#options = options;
    this.#timer = setInterval(() => void this.#look(), LOOK_EVERY_MS);
    this.#timer.unref();
  }

  refusal(): Refusal | null {
    return this.#refusal;
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  async #look(): Promise<void> {
    if (this.#looking) return;
    this.#looking = true;
    try {
      const answers = await this.#options.redis.ping().then(
        () => true,
        () => false,
      );
      this.#redisBackAt = answers ? (this.#redisBackAt ?? Date.now()) : null;
      this.#refusal = this.#judge(await this.#options.backlog());
    } catch {
      // the database is away: requests will find out by themselves
    } finally {
      this.#looking = false;
    }
  }

  #judge({ oldestMs, queued }: { oldestMs: number; queued: number }): Refusal | null {
    const { maxQueueAgeMs, maxQueued } = this.#options;
    if (queued > maxQueued) return overloaded(`More than ${maxQueued} operations are queued.`);
    if (this.#redisBackAt === null) return null;
    const ageMs = Math.min(oldestMs, Date.now() - this.#redisBackAt);
    return ageMs > maxQueueAgeMs
      ? overloaded(`Operations have been queued for ${Math.round(ageMs / 1000)} s.`)
      : null;
  }
}

function overloaded(why: string): Refusal {
  return refuse('overloaded', `${why} Nothing was stored.`, { headers: retryAfter(2) });
}
