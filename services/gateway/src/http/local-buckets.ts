export interface Bucket {
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

/** More callers than this at once and the longest unseen are forgotten, which gives them a full bucket. */
const MAX_BUCKETS = 100_000;

/** Token buckets in this process alone: what one instance can do while Redis is away. */
export class LocalBuckets {
  readonly #levels = new Map<string, { tokens: number; at: number }>();

  take(key: string, { perSecond, capacity }: Bucket, now = performance.now()): Taken {
    const before = this.#levels.get(key) ?? { tokens: capacity, at: now };
    const tokens = Math.min(capacity, before.tokens + ((now - before.at) / 1000) * perSecond);
    const allowed = tokens >= 1;
    const left = allowed ? tokens - 1 : tokens;
    this.#levels.delete(key);
    this.#levels.set(key, { tokens: left, at: now });
    if (this.#levels.size > MAX_BUCKETS) this.#forgetOldest();
    return { allowed, remaining: Math.floor(left), waitMs: allowed ? 0 : ((1 - left) / perSecond) * 1000 };
  }

  #forgetOldest(): void {
    for (const key of this.#levels.keys()) {
      this.#levels.delete(key);
      return;
    }
  }
}
