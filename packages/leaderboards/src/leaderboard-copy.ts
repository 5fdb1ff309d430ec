import { randomUUID } from 'node:crypto';
import type { Redis } from '@croupier/platform/redis';
import type { Score, ScoreRow } from './leaderboard-rows.ts';

/** How long filling a copy may go without a new page before it is abandoned. */
const FILLING_MS = 30_000;
const READY = 'ready';

/**
 * Redis's scores are doubles, which are not exact beyond 2^53. So the members of the sorted set hold the scores as
 * digits, and the set is in the order of its members: the highest score first, and of equal ones the player id that
 * comes first in the order of its bytes. Per player the hash has the revision and the member. A score only gives way to
 * a newer one, so the order in which two workers write makes no difference. Replies whether the copy is complete.
 */
const PUT = `
for i = 1, #ARGV, 3 do
  local known = redis.call('HGET', KEYS[2], ARGV[i])
  local revision, member
  if known then revision, member = string.match(known, '^(%d+) (.*)$') end
  if not known or tonumber(revision) < tonumber(ARGV[i + 2]) then
    if known then redis.call('ZREM', KEYS[1], member) end
    redis.call('ZADD', KEYS[1], 0, ARGV[i + 1])
    redis.call('HSET', KEYS[2], ARGV[i], ARGV[i + 2] .. ' ' .. ARGV[i + 1])
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
 * The copy of the scores in Redis, for reading fast: a sorted set for each leaderboard. The scores are in PostgreSQL,
 * so it may be lost at any time; it is read only while it is complete.
 */
export class LeaderboardCopy {
  readonly #redis: Redis;

  constructor(redis: Redis) {
    this.#redis = redis;
  }

  /** The scores of one leaderboard. False when the copy is not complete. */
  async put(leaderboardId: string, scores: readonly ScoreRow[]): Promise<boolean> {
    const values = scores.flatMap(({ brand, player_id, score, revision }) => [
      nameOf(brand, player_id),
      memberOf(nameOf(brand, player_id), score),
      String(revision),
    ]);
    return (await this.#run(PUT, leaderboardId, values)) === READY;
  }

  /** The best, or null when the copy is not complete. */
  async top(leaderboardId: string, limit: number): Promise<Score[] | null> {
    const [members, , state] = keysOf(leaderboardId);
    const replies = await this.#redis
      .multi()
      .get(state)
      .zrange(members, '0', String(limit - 1))
      .exec();
    const [ready, best] = (replies ?? []).map(([error, reply]) => {
      if (error !== null) throw error;
      return reply;
    });
    return ready === READY ? scoresOf(best) : null;
  }

  async isComplete(leaderboardId: string): Promise<boolean> {
    return (await this.#redis.get(keysOf(leaderboardId)[2])) === READY;
  }

  /**
   * Fills it anew with the pages given. Nothing happens where another process is filling it or it is complete, unless
   * `force` is set; then the other filling does not complete.
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
function keysOf(leaderboardId: string): [members: string, players: string, state: string] {
  const tag = `{croupier:leaderboard:${leaderboardId}}`;
  return [`${tag}:members`, `${tag}:players`, `${tag}:state`];
}

/** As many as the column holds. */
const DIGITS = 40;
const HIGHEST = 10n ** BigInt(DIGITS) - 1n;
const MEMBER = /^\d{40} ([!-~]{1,128}) ([a-z0-9-]{1,64})$/;

/**
 * Of equal scores the player id comes first, then the brand. Neither has a space in it, which is before all their
 * characters.
 */
function nameOf(brand: string, playerId: string): string {
  return `${playerId} ${brand}`;
}

/** What is missing to the highest possible score, in digits of one length, and the player. */
function memberOf(name: string, score: string): string {
  return `${String(HIGHEST - BigInt(score)).padStart(DIGITS, '0')} ${name}`;
}

/** Null where the copy holds what a leaderboard cannot: then it is read from PostgreSQL. */
function scoresOf(members: unknown): Score[] | null {
  if (!Array.isArray(members) || !members.every((member) => MEMBER.test(String(member)))) return null;
  return members.map((member) => scoreOf(String(member)));
}

function scoreOf(member: string): Score {
  const [, playerId = '', brand = ''] = MEMBER.exec(member) ?? [];
  return { brand, playerId, score: String(HIGHEST - BigInt(member.slice(0, DIGITS))) };
}
