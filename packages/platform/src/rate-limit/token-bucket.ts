import { LRUCache } from '../cache.ts';

export interface BucketLimits {
  perSecond: number;
  /** As many may come at once. */
  capacity: number;
}

export interface Taken {
  allowed: boolean;
  remaining: number;
  /** Until the next one is allowed. */
  waitMs: number;
}

/** The counter of a rate limit: filled continuously, emptied by a token for each call. */
export class TokenBucket {
  readonly #limits: BucketLimits;
  #tokens: number;
  #at: number;

  constructor(limits: BucketLimits, now = performance.now()) {
    this.#limits = limits;
    this.#tokens = limits.capacity;
    this.#at = now;
  }

  /** Takes one token, if there is one. */
  take(now = performance.now()): Taken {
    const tokens = this.#refill(now);
    const allowed = tokens >= 1;
    if (allowed) this.#tokens -= 1;
    const waitMs = allowed ? 0 : ((1 - tokens) / this.#limits.perSecond) * 1000;
    return { allowed, remaining: Math.floor(this.#tokens), waitMs };
  }

  isSpent(now = performance.now()): boolean {
    return this.#refill(now) < 1;
  }

  #refill(now: number): number {
    const { perSecond, capacity } = this.#limits;
    this.#tokens = Math.min(capacity, this.#tokens + ((now - this.#at) / 1000) * perSecond);
    this.#at = now;
    return this.#tokens;
  }
}

/** Token buckets of many callers, in this process alone. */
export class LocalBuckets {
  readonly #buckets: LRUCache<string, TokenBucket>;

  /** With more callers than `max` those longest unseen are dropped, which gives them a full bucket. */
  constructor(max: number) {
    this.#buckets = new LRUCache({ max });
  }

  take(key: string, limits: BucketLimits, now = performance.now()): Taken {
    let bucket = this.#buckets.get(key);
    if (bucket === undefined) {
      bucket = new TokenBucket(limits, now);
      this.#buckets.set(key, bucket);
    }
    return bucket.take(now);
  }

  isSpent(key: string, now = performance.now()): boolean {
    return this.#buckets.get(key)?.isSpent(now) ?? false;
  }
}
