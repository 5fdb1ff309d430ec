import { queueOf } from '@croupier/contracts';
import type { OperationQueue } from '@croupier/contracts';
import type { LateWallet, NewOperation, QueueState } from '@croupier/ledger';
import { Poller } from '@croupier/platform/lifecycle';
import type { Logger } from '@croupier/platform/log';
import type { Redis } from '@croupier/platform/redis';
import { refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';

/** Operations of one wallet. */
const MAX_QUEUED_OF_WALLET = 10_000;
/** Wallets that are watched. Where more are late, the cause is not one wallet, and their queues refuse. */
const MAX_LATE_WALLETS = 10_000;
/** What has been queued for less than this is not late. */
const LATE_AFTER_MS = 2_000;

export interface BackpressureOptions {
  readQueues: () => Promise<QueueState[]>;
  readLateWallets: (query: { olderThanMs: number; most: number; limit: number }) => Promise<LateWallet[]>;
  /** Must fail fast. */
  redis: Redis;
  maxQueueAgeMs: number;
  maxQueued: number;
  log: Logger;
}

/** For which queues and wallets new operations are refused, and why. */
export interface Backlog {
  everything: string | null;
  queues: ReadonlyMap<OperationQueue, string>;
  wallets: ReadonlyMap<string, string>;
}

interface Seen {
  /** Of our own monotonic clock. */
  since: number;
  /** The same as long as nothing was decided. */
  mark: number;
}

interface SeenQueue extends Seen {
  head: number | null;
}

interface SeenWallet extends Seen {
  looks: number;
}

/**
 * Compares one poll with the polls before it, by a monotonic clock: a step of PostgreSQL's or the gateway's clock makes
 * nothing late. A queue is late when it has had work and none of it was decided for `maxQueueAgeMs`; a wallet when its
 * first operation has been the same for that time. A late wallet does not make its queue late, nor a late queue the
 * others.
 */
export class BacklogGauge {
  readonly #maxQueueAgeMs: number;
  readonly #maxQueued: number;
  readonly #queues = new Map<OperationQueue, SeenQueue>();
  #wallets = new Map<string, SeenWallet>();

  constructor({ maxQueueAgeMs, maxQueued }: Pick<BackpressureOptions, 'maxQueueAgeMs' | 'maxQueued'>) {
    this.#maxQueueAgeMs = maxQueueAgeMs;
    this.#maxQueued = maxQueued;
  }

  check(queues: readonly QueueState[], late: readonly LateWallet[], now: number): Backlog {
    const queued = queues.reduce((sum, queue) => sum + queue.queued, 0);
    return {
      everything: queued > this.#maxQueued ? `More than ${this.#maxQueued} operations are queued.` : null,
      queues: this.#checkQueues(queues, now),
      wallets: this.#checkWallets(late, now),
    };
  }

  /** Nothing can be decided now: what is late counts from when it can again. */
  reset(): void {
    this.#queues.clear();
    this.#wallets.clear();
  }

  #checkQueues(queues: readonly QueueState[], now: number): Map<OperationQueue, string> {
    const late = new Map<OperationQueue, string>();
    for (const { queue, free, head, ended } of queues) {
      const seen = this.#queues.get(queue);
      // workers write `ended` once a second: with a short limit the first operation shows it earlier
      const isSame = seen !== undefined && seen.mark === ended && seen.head === head;
      if (free === 0 || !isSame) {
        this.#queues.set(queue, { since: now, mark: ended, head });
      } else if (now - seen.since >= this.#maxQueueAgeMs) {
        late.set(queue, `Nothing of the queue ${queue} was decided for ${seconds(now - seen.since)} s.`);
      }
    }
    return late;
  }

  #checkWallets(wallets: readonly LateWallet[], now: number): Map<string, string> {
    const late = new Map<string, string>();
    const seen = new Map<string, SeenWallet>();
    for (const { walletId, head, ageMs, queued } of wallets) {
      const before = this.#wallets.get(walletId);
      const same = before?.mark === head ? before : { since: now - Math.max(ageMs, 0), mark: head, looks: 0 };
      seen.set(walletId, { ...same, looks: same.looks + 1 });
      // a clock that was set forward makes what is under way look old, once
      const isLate = same.looks > 0 && now - same.since >= this.#maxQueueAgeMs;
      if (queued >= MAX_QUEUED_OF_WALLET)
        late.set(walletId, `${queued} operations of the wallet are queued.`);
      else if (isLate)
        late.set(walletId, `An operation of the wallet has been queued for ${seconds(now - same.since)} s.`);
    }
    this.#wallets = seen;
    return late;
  }
}

const NO_BACKLOG: Backlog = { everything: null, queues: new Map(), wallets: new Map() };

/**
 * Refuses new operations of a wallet or a queue that does not get on: taking more would only make all of them late.
 * While Redis is away nothing gets on and no wallet or queue is the reason, so only the number of all that is queued
 * counts.
 */
export class Backpressure {
  readonly #options: BackpressureOptions;
  readonly #gauge: BacklogGauge;
  readonly #poller = new Poller(() => this.#poll());
  #backlog = NO_BACKLOG;

  constructor(options: BackpressureOptions) {
    this.#options = options;
    this.#gauge = new BacklogGauge(options);
    this.#poller.start();
  }

  /** Why a new operation like this is not taken now, or null. */
  refusal({
    kind,
    walletId,
    toWalletId,
  }: Pick<NewOperation, 'kind' | 'walletId' | 'toWalletId'>): Refusal | null {
    const { everything, queues, wallets } = this.#backlog;
    const why =
      everything ??
      (queues.size > 0 ? queues.get(queueOf(kind)) : undefined) ??
      (wallets.size > 0 ? (wallets.get(walletId) ?? wallets.get(toWalletId ?? '')) : undefined);
    return why === undefined ? null : overloaded(why);
  }

  stop(): void {
    this.#poller.stop();
  }

  async #poll(): Promise<void> {
    try {
      this.#backlog = await this.#check();
    } catch (error) {
      // while the database is away requests find out themselves
      this.#options.log.debug('the queues could not be read', { error });
    }
  }

  async #check(): Promise<Backlog> {
    const { readQueues, readLateWallets, redis } = this.#options;
    const redisAnswers = await redis.ping().then(
      () => true,
      () => false,
    );
    const queues = await readQueues();
    if (!redisAnswers) this.#gauge.reset();
    const query = { olderThanMs: LATE_AFTER_MS, most: MAX_QUEUED_OF_WALLET, limit: MAX_LATE_WALLETS };
    const isEmpty = queues.every(({ queued }) => queued === 0);
    const late = isEmpty || !redisAnswers ? [] : await readLateWallets(query);
    return this.#gauge.check(
      redisAnswers ? queues : queues.map((queue) => ({ ...queue, free: 0 })),
      late,
      performance.now(),
    );
  }
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds / 1000);
}

function overloaded(why: string): Refusal {
  return refuse('overloaded', `${why} Nothing was stored.`, { retryAfterSeconds: 2 });
}
