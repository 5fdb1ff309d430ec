import { WAGERING_QUEUE } from '@croupier/contracts';
import { queuePrefix } from '@croupier/platform/queues';
import type { Redis } from '@croupier/platform/redis';

const MARK = `${queuePrefix(WAGERING_QUEUE)}:caught-up-in`;
const CATCHING_UP = 'catching up';
/** Asked of the server that has the queue: of a cluster's nodes any other could answer a plain INFO. */
const SERVER = `return redis.call('INFO', 'server')`;

/**
 * Notices when Redis has forgotten jobs: it was emptied (our mark is gone) or started anew (its run id is another one:
 * the last second before may be missing). Jobs of commits that had been told are gone then, and only the journal knows
 * of them.
 */
export class RedisWatch {
  readonly #redis: Redis;

  constructor(redis: Redis) {
    this.#redis = redis;
  }

  /** The run id of a Redis that may have forgotten something; null when nothing was lost since the last mark. */
  async lostIn(): Promise<string | null> {
    const [info, mark] = await Promise.all([this.#redis.eval(SERVER, 1, MARK), this.#redis.get(MARK)]);
    const runId = /run_id:(\w+)/.exec(String(info))?.[1] ?? 'unknown';
    return mark === runId ? null : runId;
  }

  /** Before catching up: what is lost from here on takes this away again. */
  async begin(): Promise<void> {
    await this.#redis.set(MARK, CATCHING_UP);
  }

  /** After catching up with everything. Only if nothing was lost meanwhile, else it is to be done again. */
  async done(runId: string): Promise<void> {
    await this.#redis.set(MARK, runId, 'XX');
  }
}
