import { LRUCache } from '@croupier/platform/cache';
import type { Redis } from '@croupier/platform/redis';

/** Failures of one name (an address, an account) with no quiet window between them. */
export interface Failures {
  count: number;
  /** Milliseconds until they are forgotten. */
  remainingMs: number;
}

/** Failures are forgotten when none has come for this long. */
export const FAILURE_WINDOW_MS = 15 * 60_000;

/** After a failure Redis is left alone for this long, as with the token buckets. */
const RETRY_MS = 1_000;
/** More names than this in this process and those longest unseen are forgotten. */
const MAX_LOCAL = 10_000;

const ADD = `
local count = redis.call('INCR', KEYS[1])
redis.call('PEXPIRE', KEYS[1], ARGV[1])
return count`;
const READ = `return {tonumber(redis.call('GET', KEYS[1])) or 0, redis.call('PTTL', KEYS[1])}`;

const NONE: Failures = { count: 0, remainingMs: 0 };

/** Counts failures for all gateways together; while Redis is away each counts its own. */
export class FailureCounts {
  readonly #redis: Redis;
  readonly #local = new LRUCache<string, { count: number; until: number }>({ max: MAX_LOCAL });
  #awayUntil = 0;

  /** `redis` must fail fast: a request waits for it. */
  constructor(redis: Redis) {
    this.#redis = redis;
  }

  /** One more; how many there are now. */
  async add(name: string): Promise<number> {
    const local = this.#addLocal(name);
    const shared = await this.#ask(ADD, name, [String(FAILURE_WINDOW_MS)]);
    return Math.max(local, Number(shared) || 0);
  }

  async read(name: string): Promise<Failures> {
    const local = this.#readLocal(name);
    const shared = await this.#ask(READ, name, []);
    const [count = 0, remainingMs = 0] = Array.isArray(shared) ? shared.map(Number) : [];
    return count > local.count ? { count, remainingMs } : local;
  }

  /** Null when Redis cannot answer. */
  async #ask(script: string, name: string, values: string[]): Promise<unknown> {
    if (performance.now() < this.#awayUntil) return null;
    try {
      return await this.#redis.eval(script, 1, `croupier:failures:${name}`, ...values);
    } catch {
      this.#awayUntil = performance.now() + RETRY_MS;
      return null;
    }
  }

  #addLocal(name: string): number {
    const count = this.#readLocal(name).count + 1;
    this.#local.set(name, { count, until: performance.now() + FAILURE_WINDOW_MS });
    return count;
  }

  #readLocal(name: string): Failures {
    const found = this.#local.get(name);
    const remainingMs = (found?.until ?? 0) - performance.now();
    return found === undefined || remainingMs <= 0 ? NONE : { count: found.count, remainingMs };
  }
}
