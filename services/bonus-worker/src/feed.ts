import { ServiceEmitter } from '@croupier/platform/redis';
import { Throttle } from '@croupier/platform/timing';
import type { Logger } from '@croupier/platform/log';
import type { Pool } from '@croupier/platform/postgres';
import type { Redis } from '@croupier/platform/redis';
import type { GameOutcomes, ServerEvents, ServiceMessage, StoredMessage } from '@croupier/contracts';
import type { BatchResult } from '@croupier/bonus-pipeline';
import type { SettledBet } from '@croupier/leaderboards';
import type { Leaderboards, PlayerMask } from '@croupier/leaderboards';
import { MAX_PUBLISHED, namedEntries } from '@croupier/leaderboards';
import { markPublished } from '@croupier/ledger';

/** The contract's four a second. */
const BOARD_EVERY_MS = 250;
/** Older outcomes are not published: after a downtime they are history. */
const NEWS_MS = 60_000;

export interface FeedOptions {
  pool: Pool;
  /** A producer's connection: it fails fast, and outcomes that could not be published stay in the outbox. */
  redis: Redis;
  leaderboards: Leaderboards;
  /** How players are named in public. Read when there is something to publish, until it succeeds. */
  readNames: () => Promise<PlayerMask>;
  log: Logger;
}

/**
 * Publishes to the public topics what was settled. Outcomes were written to the outbox with the progress, and what is
 * not published from here is from there. A leaderboard is a state: where the last one is lost, the realtime services
 * read it.
 */
export class Feed {
  readonly #options: FeedOptions;
  readonly #boards: Throttle<void>;
  readonly #emitter: ServiceEmitter<ServiceMessage>;
  readonly #names: () => Promise<PlayerMask>;
  #isStale = false;

  constructor(options: FeedOptions) {
    this.#options = options;
    this.#emitter = new ServiceEmitter(options.redis);
    this.#names = once(options.readNames);
    this.#boards = new Throttle(BOARD_EVERY_MS, (id) => void this.#quietly(this.#publishBoard(id)));
  }

  /** Of what was settled, given the id of the outbox row that it is written to. @throws while names cannot be read */
  async messages(): Promise<(settled: readonly SettledBet[], id: string) => StoredMessage[]> {
    const nameOf = await this.#names();
    return (settled, id) => {
      const news = settled.filter(({ final, ageMs }) => final && ageMs < NEWS_MS);
      if (news.length === 0) return [];
      // together: a message of its own for each would cost more than the rest of the pipeline
      const together: GameOutcomes = {
        id,
        outcomes: news.map((bet) => outcomeOf(bet, nameOf(bet))),
      };
      return [['game:outcomes', together]];
    };
  }

  async publish({ announcement, scores }: Pick<BatchResult, 'announcement' | 'scores'>): Promise<void> {
    // not waited for: what it cannot publish stays in the outbox
    if (announcement !== null) void this.#quietly(this.#publishOutcomes(announcement));
    if (scores.length === 0) return;
    await this.#options.leaderboards.syncToRedis(scores).catch(() => (this.#isStale = true));
    for (const id of new Set(scores.map(({ leaderboard_id }) => leaderboard_id))) this.#boards.request(id);
  }

  /** Whether scores could not be copied to Redis since this was last asked. */
  consumeStaleFlag(): boolean {
    const behind = this.#isStale;
    this.#isStale = false;
    return behind;
  }

  close(): void {
    this.#boards.close();
  }

  async #publishOutcomes({ outboxId, messages }: NonNullable<BatchResult['announcement']>): Promise<void> {
    if (await this.#emitter.emit(messages)) await markPublished(this.#options.pool, [outboxId]);
  }

  /**
   * The realtime services send at most four a second, so several bonus-workers together send no more than one.
   */
  async #publishBoard(id: string): Promise<void> {
    const board = await this.#options.leaderboards.read(id, MAX_PUBLISHED);
    if (board === null) return;
    const nameOf = await this.#names();
    const entries = namedEntries(board, nameOf);
    const { brand, at } = board;
    const event: ServerEvents['leaderboard:updated'] = { leaderboardId: id, brand, entries, at };
    await this.#emitter.emit([['leaderboard:updated', event]]);
  }

  #quietly(publishing: Promise<void>): Promise<void> {
    return publishing.catch(
      (error: unknown) =>
        void this.#options.log.debug('publish failed; will be retried from the outbox', { error }),
    );
  }
}

/** Remembers what succeeded; after a failure the next one tries again. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}

/** Of a win its amount, all that the bet won; of a loss the stake. */
function outcomeOf(
  { brand, gameId, won, stake, at }: SettledBet,
  playerId: string,
): ServerEvents['game:outcome'] {
  const outcome = won > 0 ? 'win' : 'loss';
  return { brand, gameId, playerId, outcome, amount: won > 0 ? won : stake, at: new Date(at).toISOString() };
}
