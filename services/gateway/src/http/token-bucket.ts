import type { Redis } from '@croupier/platform/redis';
import { LocalBuckets } from '@croupier/platform/rate-limit';
import type { BucketLimits, Taken } from '@croupier/platform/rate-limit';

/** Redis's own clock, so that gateways whose clocks differ fill one bucket. A full bucket is one that is not there. */
const TAKE = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local rate, capacity = tonumber(ARGV[1]) / 1000, tonumber(ARGV[2])
local level = redis.call('HMGET', KEYS[1], 'tokens', 'at')
local elapsed = math.max(0, now - (tonumber(level[2]) or now))
local tokens = math.min(capacity, (tonumber(level[1]) or capacity) + elapsed * rate)
local allowed = tokens >= 1
if allowed then tokens = tokens - 1 end
redis.call('HSET', KEYS[1], 'tokens', tostring(tokens), 'at', now)
redis.call('PEXPIRE', KEYS[1], math.ceil((capacity - tokens) / rate) + 1000)
return {allowed and 1 or 0, math.floor(tokens), allowed and 0 or math.ceil((1 - tokens) / rate)}
`;

/** After a failure Redis is left alone for this long, so that not every request waits for it. */
const RETRY_MS = 1_000;
/** Callers of this process while Redis is away. */
const MAX_LOCAL = 100_000;

type Scripted = Redis & {
  takeToken(key: string, perSecond: number, capacity: number): Promise<[number, number, number]>;
};

/** Token buckets that all gateways share; each fills its own while Redis is away. */
export class TokenBuckets {
  readonly #redis: Scripted;
  readonly #local = new LocalBuckets(MAX_LOCAL);
  #awayUntil = 0;

  /** `redis` must fail fast: a request waits for it. */
  constructor(redis: Redis) {
    redis.defineCommand('takeToken', { numberOfKeys: 1, lua: TAKE });
    this.#redis = redis as Scripted;
  }

  async take(key: string, bucket: BucketLimits): Promise<Taken> {
    if (performance.now() < this.#awayUntil) return this.#local.take(key, bucket);
    try {
      const { perSecond, capacity } = bucket;
      const [allowed, remaining, waitMs] = await this.#redis.takeToken(
        `croupier:rate:${key}`,
        perSecond,
        capacity,
      );
      return { allowed: allowed === 1, remaining, waitMs };
    } catch {
      this.#awayUntil = performance.now() + RETRY_MS;
      return this.#local.take(key, bucket);
    }
  }
}
