import { boardCalls } from './calls/boards.ts';
import { bonusCalls } from './calls/bonuses.ts';
import { moneyCalls } from './calls/money.ts';
import { operationCalls } from './calls/operations.ts';
import { operatorCalls } from './calls/operators.ts';
import { walletCalls } from './calls/wallets.ts';
import { Feed } from './feed/feed.ts';
import type { FeedOptions } from './feed/feed.ts';
import { walletsOfTopics } from './feed/topics.ts';
import { Http } from './http/http.ts';
import type { Token } from './token.ts';

export interface CroupierOptions {
  /** URL of the gateway, such as `http://127.0.0.1:8080`. */
  url: string;
  /** URL of the realtime service, such as `http://127.0.0.1:8081`; by default `url`, where both share an address. */
  realtimeUrl?: string | undefined;
  token: Token;
  /** Retries of calls that are safe to repeat, with growing pauses: 4 by default. */
  retries?: number | undefined;
  /** Limit for the answer to one try, in addition to its `wait`, in milliseconds: 10,000 by default. */
  timeoutMs?: number | undefined;
  /** Replaces the global `fetch`. */
  fetch?: typeof fetch | undefined;
}

const RETRIES = 4;
const TIMEOUT_MS = 10_000;

/** Initialised before the fields of `Croupier`, which need it. */
class Connected {
  protected readonly http: Http;
  protected readonly at: { realtimeUrl: string; token: Token };

  constructor({ url, realtimeUrl = url, token, ...tuning }: CroupierOptions) {
    const { retries = RETRIES, timeoutMs = TIMEOUT_MS, fetch = globalThis.fetch.bind(globalThis) } = tuning;
    this.http = new Http({ url, token, retries, timeoutMs, fetch });
    this.at = { realtimeUrl, token };
  }
}

/**
 * The Croupier SDK, for game studios, casino back ends and players' pages.
 *
 * Calls that are safe to repeat are retried after a lost connection, a 429 or a 5xx: reads, and calls that move money,
 * which always have a key. A call that fails after all retries throws a `CroupierError`.
 */
export class Croupier extends Connected {
  readonly #money = moneyCalls(this.http);
  readonly bets = this.#money.bets;
  readonly settlements = this.#money.settlements;
  readonly rollbacks = this.#money.rollbacks;
  readonly deposits = this.#money.deposits;
  readonly withdrawals = this.#money.withdrawals;
  readonly transfers = this.#money.transfers;
  readonly payouts = this.#money.payouts;
  readonly adjustments = this.#money.adjustments;

  readonly #operations = operationCalls(this.http);
  readonly operations = this.#operations.operations;
  readonly batches = this.#operations.batches;

  readonly wallets = walletCalls(this.http);

  readonly #bonuses = bonusCalls(this.http);
  readonly bonuses = this.#bonuses.bonuses;
  readonly offers = this.#bonuses.offers;
  readonly games = this.#bonuses.games;

  readonly #boards = boardCalls(this.http);
  readonly leaderboards = this.#boards.leaderboards;
  readonly currencies = this.#boards.currencies;
  readonly brands = this.#boards.brands;

  readonly admin = operatorCalls(this.http);

  /** Opens an event feed, which stays connected until it is closed. */
  feed(options: FeedOptions = {}): Feed {
    return new Feed({ ...this.at, walletsOf: walletsOfTopics(this.wallets) }, options);
  }
}
