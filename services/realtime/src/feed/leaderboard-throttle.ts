import type { ServerEvents } from '@croupier/contracts';
import { LRUCache } from '@croupier/platform/cache';
import { Throttle } from '@croupier/platform/timing';

type Board = ServerEvents['leaderboard:updated'];

/** At most four messages a second for one leaderboard, whatever the number of services that send some. */
const INTERVAL_MS = 250;
/** Leaderboards whose last state is kept; those longest unseen are dropped first, and at worst sent again. */
const MAX_KNOWN = 10_000;

/** Sends the states of a leaderboard at most every `INTERVAL_MS`; the latest one replaces those in between. */
export class LeaderboardThrottle {
  readonly #boards: Throttle<Board>;
  /** The entries received last, as JSON. */
  readonly #known = new LRUCache<string, string>({ max: MAX_KNOWN });

  constructor(send: (board: Board) => void) {
    this.#boards = new Throttle(INTERVAL_MS, (_id, board) => send(board));
  }

  publish(board: Board): void {
    this.#known.set(board.leaderboardId, JSON.stringify(board.entries));
    this.#boards.request(board.leaderboardId, board);
  }

  /** Publishes a leaderboard that was read, if its entries are not those received last. */
  check(board: Board): void {
    if (this.#known.get(board.leaderboardId) !== JSON.stringify(board.entries)) this.publish(board);
  }

  close(): void {
    this.#boards.close();
  }
}
