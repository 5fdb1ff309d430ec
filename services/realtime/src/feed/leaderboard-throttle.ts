import type { ServerEvents } from '@croupier/contracts';

type Board = ServerEvents['leaderboard:updated'];

/** At most four messages a second for one leaderboard, whatever the number of services that send some. */
const INTERVAL_MS = 250;
/** Leaderboards whose last state is kept; the oldest are dropped first, and at worst sent again. */
const MAX_KNOWN = 10_000;

/** Sends the states of a leaderboard at most every `INTERVAL_MS`; the latest one replaces those in between. */
export class LeaderboardThrottle {
  readonly #send: (board: Board) => void;
  /** Leaderboards sent within the interval, with the latest state received since. */
  readonly #throttled = new Map<string, { latest: Board | null; timer: NodeJS.Timeout }>();
  /** The entries received last, as JSON. */
  readonly #known = new Map<string, string>();

  constructor(send: (board: Board) => void) {
    this.#send = send;
  }

  publish(board: Board): void {
    this.#remember(board);
    const throttled = this.#throttled.get(board.leaderboardId);
    if (throttled !== undefined) throttled.latest = board;
    else this.#sendNow(board);
  }

  /** Publishes a leaderboard that was read, if its entries are not those received last. */
  check(board: Board): void {
    if (this.#known.get(board.leaderboardId) !== JSON.stringify(board.entries)) this.publish(board);
  }

  close(): void {
    for (const { timer } of this.#throttled.values()) clearTimeout(timer);
    this.#throttled.clear();
  }

  #remember({ leaderboardId, entries }: Board): void {
    this.#known.delete(leaderboardId);
    this.#known.set(leaderboardId, JSON.stringify(entries));
    const [oldest] = this.#known.keys();
    if (oldest !== undefined && this.#known.size > MAX_KNOWN) this.#known.delete(oldest);
  }

  #sendNow(board: Board): void {
    this.#send(board);
    const timer = setTimeout(() => this.#sendLatest(board.leaderboardId), INTERVAL_MS);
    this.#throttled.set(board.leaderboardId, { latest: null, timer });
  }

  #sendLatest(id: string): void {
    const latest = this.#throttled.get(id)?.latest ?? null;
    this.#throttled.delete(id);
    if (latest !== null) this.#sendNow(latest);
  }
}
