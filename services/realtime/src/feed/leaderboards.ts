import type { ServerEvents } from '@croupier/contracts';

type Board = ServerEvents['leaderboard:updated'];

/** At most four a second for one leaderboard, however many services hand some over. */
const EVERY_MS = 250;

/** Passes a leaderboard on, and of those that follow too soon only the latest. */
export class Leaderboards {
  readonly #pass: (board: Board) => void;
  /** Those passed on a moment ago, with what has come since. */
  readonly #resting = new Map<string, { latest: Board | null; timer: NodeJS.Timeout }>();

  constructor(pass: (board: Board) => void) {
    this.#pass = pass;
  }

  tell(board: Board): void {
    const resting = this.#resting.get(board.leaderboardId);
    if (resting !== undefined) resting.latest = board;
    else this.#passOn(board);
  }

  close(): void {
    for (const { timer } of this.#resting.values()) clearTimeout(timer);
    this.#resting.clear();
  }

  #passOn(board: Board): void {
    this.#pass(board);
    const timer = setTimeout(() => this.#wake(board.leaderboardId), EVERY_MS);
    this.#resting.set(board.leaderboardId, { latest: null, timer });
  }

  #wake(id: string): void {
    const latest = this.#resting.get(id)?.latest ?? null;
    this.#resting.delete(id);
    if (latest !== null) this.#passOn(latest);
  }
}
