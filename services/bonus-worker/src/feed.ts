import { createEmitter } from '@croupier/platform';
import type { Logger, Redis } from '@croupier/platform';
import type { ServerEvents } from '@croupier/contracts';
import type { Leaderboards, PlayerMask, Processed, SettledBet } from '@croupier/ledger';
import { TOLD } from '@croupier/ledger';
import type { Server } from 'socket.io';
import { Throttle } from './throttle.ts';

/** The contract's four a second. */
const BOARD_EVERY_MS = 250;
/** What settled longer ago is history, not news: after a downtime nobody wants the games of the night. */
const NEWS_MS = 60_000;

export interface FeedOptions {
  /** A producer's connection: it fails fast, and what could not be told is dropped. */
  redis: Redis;
  leaderboards: Leaderboards;
  /** How players are named in public. Asked for when there is something to tell, until it can be had. */
  readNames: () => Promise<PlayerMask>;
  log: Logger;
}

/** Tells the public topics what was settled. Nothing is decided by it, so what cannot be told now is not told later. */
export class Feed {
  readonly #options: FeedOptions;
  readonly #boards: Throttle;
  readonly #ready: () => Promise<Ready>;
  #behind = false;

  constructor(options: FeedOptions) {
    this.#options = options;
    this.#ready = once(() => getReady(options));
    this.#boards = new Throttle(BOARD_EVERY_MS, (id) => this.#quietly(this.#tellBoard(id)));
  }

  async tell({ settled, scores }: Processed): Promise<void> {
    await this.#quietly(this.#tellOutcomes(settled));
    if (scores.length === 0) return;
    await this.#options.leaderboards.show(scores).catch(() => (this.#behind = true));
    for (const id of new Set(scores.map(({ leaderboard_id }) => leaderboard_id))) this.#boards.ask(id);
  }

  /** Whether scores could not be copied to Redis since this was last asked. */
  takeBehind(): boolean {
    const behind = this.#behind;
    this.#behind = false;
    return behind;
  }

  close(): void {
    this.#boards.close();
  }

  /** Handed over together: a message of its own for each would cost more than the rest of the pipeline. */
  async #tellOutcomes(settled: readonly SettledBet[]): Promise<void> {
    const news = settled.filter(({ final, at }) => final && Date.now() - at < NEWS_MS);
    if (news.length === 0) return;
    const { emitter, nameOf } = await this.#ready();
    const outcomes = news.map((bet) => outcomeOf(bet, nameOf(bet.playerId)));
    emitter.serverSideEmit('game:outcomes', outcomes);
  }

  /**
   * Handed over to the realtime services, which pass on four a second at most: so several bonus-workers together do not
   * tell more than one.
   */
  async #tellBoard(id: string): Promise<void> {
    const board = await this.#options.leaderboards.read(id, TOLD);
    if (board === null) return;
    const { emitter, nameOf } = await this.#ready();
    const entries = board.entries.map((entry) => ({ ...entry, playerId: nameOf(entry.playerId) }));
    const event: ServerEvents['leaderboard:updated'] = { leaderboardId: id, entries, at: board.at };
    emitter.serverSideEmit('leaderboard:updated', event);
  }

  #quietly(telling: Promise<void>): Promise<void> {
    return telling.catch((error: unknown) => void this.#options.log.debug('not told', { error }));
  }
}

interface Ready {
  emitter: Server;
  nameOf: PlayerMask;
}

async function getReady({ redis, readNames }: FeedOptions): Promise<Ready> {
  const [emitter, nameOf] = await Promise.all([createEmitter(redis), readNames()]);
  return { emitter, nameOf };
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
function outcomeOf({ gameId, won, stake, at }: SettledBet, playerId: string): ServerEvents['game:outcome'] {
  const outcome = won > 0 ? 'win' : 'loss';
  return { gameId, playerId, outcome, amount: won > 0 ? won : stake, at: new Date(at).toISOString() };
}
