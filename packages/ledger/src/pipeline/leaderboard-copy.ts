import { randomUUID } from 'node:crypto';
import type { Redis } from '@croupier/platform';
import type { ScoreRow } from './leaderboard-rows.ts';

/** How long a copy that is being filled may go without a new page before it is given up. */
const FILLING_MS = 30_000;
const READY = 'ready';

/**
 * Scores are kept negative, so that Redis's own order is ours: the highest score first, and of equal ones the player id
 * that comes first in the order of its bytes. A score only gives way to a newer one (its revision), so it does not
 * matter in which order two workers tell. Replies whether the copy is complete.
 */
const PUT = `
for i = 1, #ARGV, 3 do
  local known = redis.call('HGET', KEYS[2], ARGV[i])
  if not known or tonumber(known) < tonumber(ARGV[i + 2]) then
    redis.call('ZADD', KEYS[1], ARGV[i + 1], ARGV[i])
    redis.call('HSET', KEYS[2], ARGV[i], ARGV[i + 2])
  end
end
return redis.call('GET', KEYS[3])`;

const BEGIN_FILLING = `
if ARGV[3] == 'gently' and redis.call('EXISTS', KEYS[3]) == 1 then return 0 end
redis.call('SET', KEYS[3], ARGV[1], 'PX', ARGV[2])
redis.call('DEL', KEYS[1], KEYS[2])
return 1`;

const KEEP_FILLING = `
if redis.call('GET', KEYS[3]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[3], ARGV[2])`;

const END_FILLING = `
if redis.call('GET', KEYS[3]) ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[3], '${READY}')
return 1`;

/**
 * The copy of the scores in Redis, for reading fast: a sorted set for each leaderboard. PostgreSQL has the truth, so it may
 * be lost at any time; as long as it is not complete nobody reads it.
 */
export class LeaderboardCopy {
  readonly #redis: Redis;

  constructor(redis: Redis) {
    this.#redis = redis;
  }

  /** The scores of one leaderboard. False when the copy is not complete. */
  async put(leaderboardId: string, scores: readonly ScoreRow[]): Promise<boolean> {
    const values = scores.flatMap(({ player_id, score, revision }) => [
      player_id,
      String(-score),
      String(revision),
    ]);
    return (await this.#run(PUT, leaderboardId, values)) === READY;
  }

  /** The best, or null when the copy is not complete. */
  async top(leaderboardId: string, limit: number): Promise<{ playerId: string; score: number }[] | null> {
    const [scores, , state] = keysOf(leaderboardId);
    const replies = await this.#redis
      .multi()
      .get(state)
      .zrange(scores, '0', String(limit - 1), 'WITHSCORES')
      .exec();
    const [ready, pairs] = (replies ?? []).map(([error, reply]) => {
      if (error !== null) throw error;
      return reply;
    });
    return ready === READY ? pairsOf(pairs) : null;
  }

  async isComplete(leaderboardId: string): Promise<boolean> {
    return (await this.#redis.get(keysOf(leaderboardId)[2])) === READY;
  }

  /**
   * Fills it anew with the pages given. Nothing happens where somebody is filling it already or it is complete, unless
   * `force` is set; then the other one's work is not completed.
   */
  async fill(
    leaderboardId: string,
    pages: AsyncIterable<ScoreRow[]>,
    { force = false } = {},
  ): Promise<boolean> {
    const token = randomUUID();
    const how = force ? 'force' : 'gently';
    if ((await this.#run(BEGIN_FILLING, leaderboardId, [token, String(FILLING_MS), how])) !== 1) return false;
    for await (const page of pages) {
      await this.put(leaderboardId, page);
      if ((await this.#run(KEEP_FILLING, leaderboardId, [token, String(FILLING_MS)])) !== 1) return false;
    }
    return (await this.#run(END_FILLING, leaderboardId, [token])) === 1;
  }

  #run(script: string, leaderboardId: string, values: string[]): Promise<unknown> {
    return this.#redis.eval(script, 3, ...keysOf(leaderboardId), ...values);
  }
}

/** One hash tag, so that a Redis Cluster keeps the three together. */
function keysOf(leaderboardId: string): [scores: string, revisions: string, state: string] {
  const tag = `{croupier:leaderboard:${leaderboardId}}`;
  return [`${tag}:scores`, `${tag}:revisions`, `${tag}:state`];
}

/** Null where the copy holds what a leaderboard cannot: then it is read from PostgreSQL. */
function pairsOf(pairs: unknown): { playerId: string; score: number }[] | null {
  if (!Array.isArray(pairs)) return null;
  const entries = Array.from({ length: pairs.length / 2 }, (_, i) => ({
    playerId: String(pairs[2 * i]),
    // 0 - … and not a minus sign: there is no score of -0
    score: 0 - Number(pairs[2 * i + 1]),
  }));
  return entries.every(({ playerId, score }) => PLAYER_ID.test(playerId) && Number.isInteger(score))
    ? entries
    : null;
}
const PLAYER_ID = /^[!-~]{1,128}$/;
