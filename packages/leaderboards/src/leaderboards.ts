import type { Pool, PoolClient } from '@croupier/platform/postgres';
import { DEFAULT_BRAND } from '@croupier/platform/auth';
import type { Redis } from '@croupier/platform/redis';
import {
  afterChange,
  authorOf,
  authorValues,
  exactTotal,
  withConnection,
  rfc3339,
  writeAudit,
} from '@croupier/ledger';
import type { ChangedBy } from '@croupier/ledger';
import { LeaderboardCopy } from './leaderboard-copy.ts';
import { ranked } from './leaderboard-rows.ts';
import type { LeaderboardDraft, LeaderboardView, Score, ScoreRow } from './leaderboard-rows.ts';
import { CREATE_LEADERBOARD } from './sql/create-leaderboard.ts';
import { READ_LEADERBOARD } from './sql/read-leaderboard.ts';
import { READ_SCORES } from './sql/read-scores.ts';
import { READ_TOP } from './sql/read-top.ts';
import { LOCK_PROGRESS, LOCK_SCORE, SET_SCORE } from './sql/set-score.ts';

/** The largest number of entries in an answer, and in an event. */
const MAX_ENTRIES = 100;
export const MAX_PUBLISHED = 10;

const PAGE = 1000;

export type CreatedLeaderboard =
  | { outcome: 'created' | 'replayed'; leaderboard: LeaderboardView }
  /** The id belongs to another leaderboard; the names of the fields in which it differs. */
  | { outcome: 'reused'; differs: string[] }
  | { outcome: 'unknown_currency' };

/** Leaderboards: PostgreSQL has the scores, Redis a copy in order. Without Redis everything works, only slower. */
export class Leaderboards {
  readonly #pool: Pool;
  readonly #copy: LeaderboardCopy | null;

  constructor(pool: Pool, redis: Redis | null) {
    this.#pool = pool;
    this.#copy = redis === null ? null : new LeaderboardCopy(redis);
  }

  /** Bets that settle from now on count. Creating the same leaderboard again returns it. */
  async create(draft: LeaderboardDraft, by: ChangedBy): Promise<CreatedLeaderboard> {
    const { id, name, brand = null, metric, currency } = draft;
    const values = [id, name, metric, currency, authorOf(by).name, ...authorValues(by), brand];
    const { rowCount } = await this.#pool.query(CREATE_LEADERBOARD, values);
    const leaderboard = await afterChange(this.read(id));
    if (leaderboard === null) return { outcome: 'unknown_currency' };
    const differs = (['name', 'brand', 'metric', 'currency'] as const).filter(
      (field) => leaderboard[field] !== (draft[field] ?? null),
    );
    if (differs.length > 0) return { outcome: 'reused', differs };
    return { outcome: rowCount === 1 ? 'created' : 'replayed', leaderboard };
  }

  /** The best, 100 by default; null if there is no such leaderboard. */
  async read(id: string, limit = MAX_ENTRIES): Promise<LeaderboardView | null> {
    const { rows } = await this.#pool.query<Omit<LeaderboardView, 'at' | 'entries'> & { now: number }>({
      name: 'read-leaderboard',
      text: READ_LEADERBOARD,
      values: [id],
    });
    const [board] = rows;
    if (board === undefined) return null;
    const { now, ...view } = board;
    return { ...view, entries: ranked(await this.#top(id, limit), view.brand), at: rfc3339(now) };
  }

  /**
   * Sets a player's score; what the player's bets add from now on comes on top. Null if there is no such leaderboard.
   */
  async setScore(id: string, score: PlayerScore, by: ChangedBy = 'system'): Promise<LeaderboardView | null> {
    const changed = await this.#writeScore(id, score, by);
    if (changed === null) return null;
    // a copy that cannot be reached is brought up to date later, by `restore`
    await this.syncToRedis([changed]).catch(() => {});
    return afterChange(this.read(id));
  }

  /**
   * Brings changed scores into the copy. @throws when Redis is away: then `restore` has to be called with `refresh`.
   */
  async syncToRedis(changed: readonly ScoreRow[]): Promise<void> {
    if (this.#copy === null) return;
    for (const [id, scores] of byLeaderboard(changed)) await this.#copy.put(id, scores);
  }

  /** The brand of a leaderboard, null for all of them; `none`: there is no such leaderboard. */
  async brandOf(id: string): Promise<{ brand: string | null } | 'none'> {
    const { rows } = await this.#pool.query<{ brand: string | null }>(READ_LEADERBOARD, [id]);
    return rows[0] ?? 'none';
  }

  /** The ids of all leaderboards. */
  async ids(): Promise<string[]> {
    const { rows } = await this.#pool.query<{ id: string }>('SELECT id FROM leaderboards ORDER BY id');
    return rows.map(({ id }) => id);
  }

  /** Fills what is missing of the copy from PostgreSQL. With `refresh` also what looks complete, but may be behind. */
  async restore({ refresh = false } = {}): Promise<void> {
    const copy = this.#copy;
    if (copy === null) return;
    for (const id of await this.ids()) {
      if (!(await copy.isComplete(id))) await copy.fill(id, this.#scores(id));
      else if (refresh) for await (const page of this.#scores(id)) await copy.put(id, page);
    }
  }

  /** Replaces the copy of one leaderboard, whatever is in it. */
  async replaceCopy(id: string): Promise<void> {
    await this.#copy?.fill(id, this.#scores(id), { force: true });
  }

  async #top(id: string, limit: number): Promise<Score[]> {
    const copied = await this.#copy?.top(id, limit).catch(() => null);
    if (copied !== undefined && copied !== null) return copied;
    const { rows } = await this.#pool.query<Score>({
      name: 'read-top',
      text: READ_TOP,
      values: [id, limit],
    });
    return rows;
  }

  #writeScore(
    id: string,
    { brand = DEFAULT_BRAND, playerId, score }: PlayerScore,
    by: ChangedBy,
  ): Promise<ScoreRow | null> {
    return withConnection(this.#pool, async (client) => {
      await client.query('BEGIN ISOLATION LEVEL READ COMMITTED');
      // no rebuild meanwhile: it would not see what this writes
      await client.query('LOCK TABLE leaderboards IN SHARE MODE');
      await client.query(
        `INSERT INTO pipeline_progress (wallet_id, version)
          SELECT w.id, 0 FROM wallets w JOIN leaderboards l ON l.currency = w.currency
          WHERE l.id = $1 AND w.brand = $3 AND w.player_id = $2 ON CONFLICT (wallet_id) DO NOTHING`,
        [id, playerId, brand],
      );
      await client.query(LOCK_PROGRESS, [id, playerId, brand]);
      const before = await client.query<{ score: string }>(LOCK_SCORE, [id, playerId, brand]);
      const { rows } = await client.query<ScoreRow>({
        text: SET_SCORE,
        values: [id, playerId, score, brand],
      });
      if (rows[0] !== undefined)
        await noteScore(client, { id, brand, playerId, before: before.rows[0]?.score ?? null, score, by });
      await client.query('COMMIT');
      return rows[0] ?? null;
    });
  }

  async *#scores(id: string): AsyncGenerator<ScoreRow[]> {
    for (let after = { brand: '', playerId: '' }; ;) {
      const { rows } = await this.#pool.query<ScoreRow>({
        name: 'read-scores',
        text: READ_SCORES,
        values: [id, after.brand, after.playerId, PAGE],
      });
      const last = rows.at(-1);
      if (last === undefined) return;
      yield rows;
      after = { brand: last.brand, playerId: last.player_id };
    }
  }
}

export interface PlayerScore {
  /** `default` where it is not given. */
  brand?: string;
  playerId: string;
  score: number;
}

interface ScoreChange {
  id: string;
  brand: string;
  playerId: string;
  before: string | null;
  score: number;
  by: ChangedBy;
}

/** The same score again changes nothing. */
async function noteScore(
  client: PoolClient,
  { id, brand, playerId, before, score, by }: ScoreChange,
): Promise<void> {
  if (before === String(score)) return;
  const subject = { kind: 'leaderboard', id };
  const earlier = before === null ? null : { playerId, score: exactTotal(before) };
  const after = { playerId, score };
  await writeAudit(client, { by, brand, action: 'score.set', subject, before: earlier, after });
}

function byLeaderboard(scores: readonly ScoreRow[]): Map<string, ScoreRow[]> {
  const groups = new Map<string, ScoreRow[]>();
  for (const score of scores) {
    const group = groups.get(score.leaderboard_id);
    if (group === undefined) groups.set(score.leaderboard_id, [score]);
    else group.push(score);
  }
  return groups;
}
