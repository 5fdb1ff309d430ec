import type { OperationView } from '@croupier/contracts';
import { resultsChannel } from '@croupier/contracts';
import { LRUCache } from '@croupier/platform/cache';
import type { Logger } from '@croupier/platform/log';
import type { DroppedMessages, MessageSeal, Redis } from '@croupier/platform/redis';
import { readResults } from './result-messages.ts';

/** After this time without a message, the operations are read from PostgreSQL, all with one query. */
const POLL_MS = 100;
/**
 * How long a result is kept that arrives before its waiter: a worker that reads the queue for another reason may finish
 * an operation before this process has read PostgreSQL's answer to its insert.
 */
const EARLY_MS = 1_000;
const MAX_EARLY = 1_000;
/** On a stop: longer than a queue's usual delay, shorter than the limit of a stop. */
const CLOSING_MS = 5_000;

interface Waiter {
  id: string;
  since: number;
  deadline: number;
  resolve: (operation: OperationView | null) => void;
}

export interface ResultsOptions {
  gatewayId: string;
  subscriber: Redis;
  readOperations: (ids: string[]) => Promise<Map<string, OperationView>>;
  /** Shows which messages are the workers'. */
  seal: MessageSeal;
  dropped: DroppedMessages;
  log: Logger;
}

/** As a source of messages, in the metrics. */
const SOURCE = 'results';

/**
 * Waits for operations to end. Workers publish results on this instance's channel, which is quick; what does not arrive
 * there, or without a valid MAC, is read from PostgreSQL: a lost message, a forged one or a Redis that is away costs
 * time and nothing else.
 */
export class Results {
  readonly #options: ResultsOptions;
  readonly #waiters = new Map<string, Waiter[]>();
  readonly #early = new LRUCache<string, OperationView>({ max: MAX_EARLY, ttl: EARLY_MS, ttlResolution: 0 });
  #timer: NodeJS.Timeout | null = null;
  #reading = false;
  /** All waiters are released by then. */
  #lastDeadline = Number.POSITIVE_INFINITY;

  constructor(options: ResultsOptions) {
    this.#options = options;
    options.dropped.expect(SOURCE, ['too_large', 'forged', 'malformed']);
    options.subscriber.on('message', (channel: string, message: string) => this.#receive(channel, message));
    // without Redis this settles when it is back
    options.subscriber.subscribe(resultsChannel(options.gatewayId)).catch((error: unknown) => {
      options.log.warn('results are not subscribed to', { error });
    });
  }

  /** The operation when it has ended; null when the time has run out before. */
  wait(id: string, milliseconds: number): Promise<OperationView | null> {
    const early = this.#takeEarly(id);
    if (early !== null) return Promise.resolve(early);
    return new Promise((resolve) => {
      const now = performance.now();
      const waiter = { id, since: now, deadline: Math.min(now + milliseconds, this.#lastDeadline), resolve };
      const others = this.#waiters.get(id);
      if (others === undefined) this.#waiters.set(id, [waiter]);
      else others.push(waiter);
      this.#timer ??= setInterval(() => this.#tick(), POLL_MS);
    });
  }

  /** Shortens the time of all waiters, and resolves when the last one is released. */
  async close(): Promise<void> {
    this.#lastDeadline = performance.now() + CLOSING_MS;
    for (const waiter of this.#all()) waiter.deadline = Math.min(waiter.deadline, this.#lastDeadline);
    while (this.#waiters.size > 0) await new Promise((resolve) => setTimeout(resolve, POLL_MS / 4));
  }

  *#all(): Generator<Waiter> {
    for (const waiters of this.#waiters.values()) yield* waiters;
  }

  /** Throws nothing: an exception in a listener would end the process. */
  #receive(channel: string, message: string): void {
    const results = readResults(this.#options.seal, channel, message);
    if (typeof results === 'string') this.#options.dropped.drop(SOURCE, results);
    else for (const operation of results) this.#settle(operation);
  }

  #settle(operation: OperationView): void {
    if (operation.status === 'queued') return;
    const waiters = this.#waiters.get(operation.id);
    if (waiters === undefined) return void this.#early.set(operation.id, operation);
    this.#waiters.delete(operation.id);
    for (const { resolve } of waiters) resolve(operation);
  }

  #takeEarly(id: string): OperationView | null {
    const early = this.#early.get(id);
    if (early === undefined) return null;
    this.#early.delete(id);
    return early;
  }

  #tick(): void {
    const now = performance.now();
    this.#expire(now);
    if (this.#waiters.size === 0) this.#stopTimer();
    else if (!this.#reading) void this.#read(now);
  }

  #expire(now: number): void {
    for (const [id, waiters] of this.#waiters) {
      const due = waiters.filter(({ deadline }) => deadline <= now);
      if (due.length === 0) continue;
      if (due.length === waiters.length) this.#waiters.delete(id);
      else
        this.#waiters.set(
          id,
          waiters.filter(({ deadline }) => deadline > now),
        );
      for (const { resolve } of due) resolve(null);
    }
  }

  #stopTimer(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }

  async #read(now: number): Promise<void> {
    const ids = new Set<string>();
    for (const { id, since } of this.#all()) if (now - since >= POLL_MS) ids.add(id);
    if (ids.size === 0) return;
    this.#reading = true;
    try {
      for (const operation of (await this.#options.readOperations([...ids])).values())
        this.#settle(operation);
    } catch (error) {
      this.#options.log.debug('results could not be read', { error });
    } finally {
      this.#reading = false;
    }
  }
}
