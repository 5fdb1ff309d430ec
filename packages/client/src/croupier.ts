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
  /** Of the gateway, as `http://127.0.0.1:8080`. */
  url: string;
  /** Of the realtime service, as `http://127.0.0.1:8081`; `url` where both stand behind one address. */
  realtimeUrl?: string | undefined;
  token: Token;
  /** Tries after the first one of what is safe to repeat, with growing pauses: 4 unless told. */
  retries?: number | undefined;
  /** For one try to be answered, besides what it was asked to wait: 10 seconds unless told. */
  timeoutMs?: number | undefined;
  /** In place of the global one. */
  fetch?: typeof fetch | undefined;
}

const RETRIES = 4;
const TIMEOUT_MS = 10_000;

/** Where Croupier is and who asks: there before the calls, which need it. */
class Caller {
  protected readonly http: Http;
  protected readonly at: { realtimeUrl: string; token: Token };

  constructor({ url, realtimeUrl = url, token, ...tuning }: CroupierOptions) {
    const { retries = RETRIES, timeoutMs = TIMEOUT_MS, fetch = globalThis.fetch.bind(globalThis) } = tuning;
    this.http = new Http({ url, token, retries, timeoutMs, fetch });
    this.at = { realtimeUrl, token };
  }
}

/**
 * Croupier, for game studios, casino back ends and players' pages.
 *
 * What can be repeated safely is, after a lost connection, a 429 or a 5xx: reads, and all that moves money, which always
 * has a key. What fails in the end throws a `CroupierError`.
 */
export class Croupier extends Caller {
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

  /** Connects to the events, and stays connected until it is closed. */
  feed(options: FeedOptions = {}): Feed {
    return new Feed({ ...this.at, walletsOf: walletsOfTopics(this.wallets) }, options);
  }
}
