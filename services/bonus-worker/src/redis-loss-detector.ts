import { WAGERING_QUEUE } from '@croupier/contracts';
import { queuePrefix } from '@croupier/platform/queues';
import type { Redis } from '@croupier/platform/redis';

const MARK = `${queuePrefix(WAGERING_QUEUE)}:backfilled-in`;
const BACKFILLING = 'backfilling';
/** Asked of the server that has the queue: of a cluster's nodes any other could answer a plain INFO. */
const SERVER = `return redis.call('INFO', 'server')`;

/**
 * Detects that Redis may have lost jobs: it was emptied (our mark is gone) or restarted (its run id differs: the last
 * second before may be missing). Then the wallets have to be backfilled from their entries in PostgreSQL.
 */
export class RedisLossDetector {
  readonly #redis: Redis;

  constructor(redis: Redis) {
    this.#redis = redis;
  }

  /** The run id of a Redis that may have forgotten something; null when nothing was lost since the last mark. */
  async detectLoss(): Promise<string | null> {
    const [info, mark] = await Promise.all([this.#redis.eval(SERVER, 1, MARK), this.#redis.get(MARK)]);
    const runId = /run_id:(\w+)/.exec(String(info))?.[1] ?? 'unknown';
    return mark === runId ? null : runId;
  }

  /** Before the backfill: a loss after this removes the mark again. */
  async beginBackfill(): Promise<void> {
    await this.#redis.set(MARK, BACKFILLING);
  }

  /** After the backfill. It has to be repeated if anything was lost in the meantime. */
  async completeBackfill(runId: string): Promise<void> {
    await this.#redis.set(MARK, runId, 'XX');
  }
}
