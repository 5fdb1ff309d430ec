import type { ServerEvents } from '@croupier/contracts';

type Board = ServerEvents['leaderboard:updated'];

/** At most four a second for one leaderboard, however many services hand some over. */
const EVERY_MS = 250;
/** Leaderboards whose last state is remembered; the oldest are forgotten first, and at worst passed on again. */
const REMEMBERED = 10_000;

/** Passes a leaderboard on, and of those that follow too soon only the latest. */
export class Leaderboards {
  readonly #pass: (board: Board) => void;
  /** Those passed on a moment ago, with what has come since. */
  readonly #resting = new Map<string, { latest: Board | null; timer: NodeJS.Timeout }>();
  /** The entries that came last, as JSON. */
  readonly #known = new Map<string, string>();

  constructor(pass: (board: Board) => void) {
    this.#pass = pass;
  }

  tell(board: Board): void {
    this.#remember(board);
    const resting = this.#resting.get(board.leaderboardId);
    if (resting !== undefined) resting.latest = board;
    else this.#passOn(board);
  }

  /** The board as it was read: passed on if it is not what came last. */
  check(board: Board): void {
    if (this.#known.get(board.leaderboardId) !== JSON.stringify(board.entries)) this.tell(board);
  }

  close(): void {
    for (const { timer } of this.#resting.values()) clearTimeout(timer);
    this.#resting.clear();
  }

  #remember({ leaderboardId, entries }: Board): void {
    this.#known.delete(leaderboardId);
    this.#known.set(leaderboardId, JSON.stringify(entries));
    const [oldest] = this.#known.keys();
    if (oldest !== undefined && this.#known.size > REMEMBERED) this.#known.delete(oldest);
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
