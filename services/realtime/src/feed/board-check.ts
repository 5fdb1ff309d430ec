import type { LeaderboardView, PlayerMask } from '@croupier/leaderboards';
import { MAX_PUBLISHED, namedEntries } from '@croupier/leaderboards';
import type { Logger } from '@croupier/platform/log';
import type { LeaderboardThrottle } from './leaderboard-throttle.ts';

export interface BoardCheckOptions {
  source: {
    ids: () => Promise<string[]>;
    read: (id: string, limit: number) => Promise<LeaderboardView | null>;
  };
  /** Reads the pseudonyms of players in public topics. */
  readNames: () => Promise<PlayerMask>;
  leaderboards: LeaderboardThrottle;
  /** Whether a client subscribes to leaderboards, and their copy in Redis can be read. */
  isNeeded: () => boolean;
  everyMs: number;
  log: Logger;
}

/**
 * Reads the leaderboards every few seconds and publishes those that changed without a message: a lost last message
 * would otherwise be missed until the next score.
 */
export class BoardCheck {
  readonly #options: BoardCheckOptions;
  #names: PlayerMask | null = null;
  #isRunning = false;

  constructor(options: BoardCheckOptions) {
    this.#options = options;
  }

  /** Returns a function that stops it. */
  start(): () => void {
    const timer = setInterval(() => void this.check(), this.#options.everyMs);
    return () => clearInterval(timer);
  }

  /** Does nothing while another check runs. */
  async check(): Promise<void> {
    if (this.#isRunning || !this.#options.isNeeded()) return;
    this.#isRunning = true;
    try {
      await this.#checkAll();
    } catch (error) {
      this.#options.log.debug('leaderboards could not be read', { error });
    } finally {
      this.#isRunning = false;
    }
  }

  async #checkAll(): Promise<void> {
    const { source, leaderboards, readNames } = this.#options;
    const nameOf = (this.#names ??= await readNames());
    for (const id of await source.ids()) {
      const board = await source.read(id, MAX_PUBLISHED);
      if (board === null) continue;
      const entries = namedEntries(board, nameOf);
      leaderboards.check({ leaderboardId: id, brand: board.brand, entries, at: board.at });
    }
  }
}
