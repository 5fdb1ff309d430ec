import { randomBytes } from 'node:crypto';
import { HttpConnection } from './http-connection.ts';
import type { HttpAnswer } from './http-connection.ts';
import { Latencies } from './latencies.ts';
import type { Delivery } from './audience-plan.ts';
import { RequestText } from './request-text.ts';

const STAKE = 100;

/** Bets that have been sent and whose events have not been received. */
export class SentBets {
  readonly #sentAt = new Map<string, number>();
  readonly #latencies = new Latencies();
  readonly #prefix = randomBytes(6).toString('hex');
  #count = 0;

  /** Returns the reference of a bet that is sent now. `counts`: it is measured. */
  send(counts: boolean): string {
    const reference = `${this.#prefix}-${++this.#count}`;
    if (counts) this.#sentAt.set(reference, performance.now());
    return reference;
  }

  received(reference: string): void {
    const sentAt = this.#sentAt.get(reference);
    if (sentAt === undefined) return;
    this.#latencies.add(performance.now() - sentAt);
    this.#sentAt.delete(reference);
  }

  get waiting(): number {
    return this.#sentAt.size;
  }

  get delivery(): Delivery {
    return { latency: this.#latencies.summary(), missing: this.waiting };
  }
}

export interface BettorOptions {
  url: string;
  token: string;
  wallets: readonly string[];
  bets: SentBets;
  counts: () => boolean;
}

/** Sends bets of random players and does not wait for their results. */
export class Bettor {
  readonly #connection: HttpConnection;
  readonly #text: RequestText;
  readonly #options: BettorOptions;

  constructor(options: BettorOptions) {
    const { url, token } = options;
    this.#connection = new HttpConnection(url);
    this.#text = new RequestText({ url, token, wait: null });
    this.#options = options;
  }

  send(): Promise<HttpAnswer> {
    const { wallets, bets, counts } = this.#options;
    const walletId = wallets[Math.floor(Math.random() * wallets.length)] ?? '';
    const reference = bets.send(counts());
    const body = `{"walletId":"${walletId}","reference":"${reference}","gameId":"slots-1","roundId":"${reference}","amount":${STAKE}}`;
    return this.#connection.send(this.#text.post('/v1/bets', body));
  }

  close(): void {
    this.#connection.close();
  }
}
