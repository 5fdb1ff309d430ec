import type { LeaderboardView, PlayerMask } from '@croupier/leaderboards';
import { namedEntries, TOLD } from '@croupier/leaderboards';
import type { Logger } from '@croupier/platform/log';
import type { Leaderboards } from './leaderboards.ts';

export interface BoardCheckOptions {
  source: {
    ids: () => Promise<string[]>;
    read: (id: string, limit: number) => Promise<LeaderboardView | null>;
  };
  /** How players are named in public. */
  readNames: () => Promise<PlayerMask>;
  leaderboards: Leaderboards;
  /** Whether a client follows leaderboards, and they can be read cheaply: from their copy in Redis. */
  isNeeded: () => boolean;
  everyMs: number;
  log: Logger;
}

/**
 * Reads the leaderboards every few seconds, and passes on what no message has brought: a leaderboard is a state, so the
 * last message that was lost would otherwise be missed until the next score.
 */
export class BoardCheck {
  readonly #options: BoardCheckOptions;
  #names: PlayerMask | null = null;
  #isUnderWay = false;

  constructor(options: BoardCheckOptions) {
    this.#options = options;
  }

  /** Returns how to stop. */
  start(): () => void {
    const timer = setInterval(() => void this.check(), this.#options.everyMs);
    return () => clearInterval(timer);
  }

  /** Never two at a time. */
  async check(): Promise<void> {
    if (this.#isUnderWay || !this.#options.isNeeded()) return;
    this.#isUnderWay = true;
    try {
      await this.#checkAll();
    } catch (error) {
      this.#options.log.debug('leaderboards could not be read', { error });
    } finally {
      this.#isUnderWay = false;
    }
  }

  async #checkAll(): Promise<void> {
    const { source, leaderboards, readNames } = this.#options;
    const nameOf = (this.#names ??= await readNames());
    for (const id of await source.ids()) {
      const board = await source.read(id, TOLD);
      if (board === null) continue;
      const entries = namedEntries(board, nameOf);
      leaderboards.check({ leaderboardId: id, brand: board.brand, entries, at: board.at });
    }
  }
}
