import type { Redis } from 'ioredis';
import type { Logger } from '../log.ts';

/**
 * Answers that no retry on the same connection can change: the server at the other end has become a replica, or is not
 * up yet. The address may lead to another one by now, which only a new connection finds. A script's error has the word
 * within it.
 */
const WRONG_SERVER = /\b(?:READONLY|LOADING|MASTERDOWN|CLUSTERDOWN)\b/;
/** Connections that only publish or subscribe never meet these errors: so the role of their server is looked at. */
const ROLE_CHECK_INTERVAL_MS = 2_000;
/** A connection that was opened anew since then is left alone: it has just been led to where the address leads. */
const SETTLE_MS = 1_000;

/**
 * All connections of this process to one address. After a fail-over in which the address moves and connections stay,
 * the first that notices closes all of them, and they are opened anew.
 */
export class FailoverWatch {
  static readonly #byUrl = new Map<string, FailoverWatch>();

  readonly #log: Logger;
  readonly #connections = new Map<Redis, { openedAt: number }>();
  #timer: NodeJS.Timeout | null = null;
  #looking = false;

  private constructor(log: Logger) {
    this.#log = log;
  }

  static of(url: string, log: Logger): FailoverWatch {
    const known = this.#byUrl.get(url);
    if (known !== undefined) return known;
    const watch = new FailoverWatch(log);
    this.#byUrl.set(url, watch);
    return watch;
  }

  add(redis: Redis, role: 'producer' | 'worker' | 'subscriber'): void {
    redis.on('ready', () => this.#connections.set(redis, { openedAt: performance.now() }));
    redis.on('end', () => this.#remove(redis));
    if (role === 'producer')
      this.#timer ??= setInterval(() => void this.#look(), ROLE_CHECK_INTERVAL_MS).unref();
  }

  /** Whether the error shows that the connection leads to a server that cannot serve it. */
  meets(error: Error): boolean {
    if (!WRONG_SERVER.test(error.message)) return false;
    this.#reconnectAll(error.message);
    return true;
  }

  #remove(redis: Redis): void {
    this.#connections.delete(redis);
    if (this.#connections.size > 0 || this.#timer === null) return;
    clearInterval(this.#timer);
    this.#timer = null;
  }

  async #look(): Promise<void> {
    const [redis] = [...this.#connections.keys()].filter(
      (one) => one.status === 'ready' && one.mode === 'normal' && one.options.maxRetriesPerRequest === 1,
    );
    if (redis === undefined || this.#looking) return;
    this.#looking = true;
    try {
      const [role] = (await redis.call('ROLE')) as [unknown];
      if (role === 'slave') this.#reconnectAll('it has become a replica');
    } catch {
      // away, or not allowed to ask: the next command shows it
    } finally {
      this.#looking = false;
    }
  }

  #reconnectAll(why: string): void {
    const now = performance.now();
    const stale = [...this.#connections].filter(
      ([redis, { openedAt }]) => redis.status === 'ready' && now - openedAt >= SETTLE_MS,
    );
    if (stale.length === 0) return;
    this.#log.warn(`Redis cannot be used on ${stale.length} connections (${why}); they are opened anew`);
    for (const [redis, connection] of stale) {
      connection.openedAt = now;
      // not within the handling of an answer
      setImmediate(() => redis.status === 'ready' && redis.disconnect(true));
    }
  }
}
