import { randomBytes } from 'node:crypto';
import type { Workload } from './plan.ts';
import type { Zipf } from './zipf.ts';

/** One operation: its kind, which has a path, and its body. */
export interface Step {
  kind: 'bet' | 'settlement' | 'rollback' | 'deposit' | 'withdrawal' | 'transfer';
  body: string;
}

const STAKE = 100;
/** In a mix: the share of rounds that are rolled back; the other bets are settled. */
const ROLLED_BACK = 0.1;
/** In a mix: cumulative shares of payments between two rounds. */
const PAYMENTS = { deposit: 0.12, withdrawal: 0.2, transfer: 0.26 };

/**
 * The operations of one client: a bet and its settlement on a random wallet for each round. Every second bet wins twice
 * its stake, so that balances stay constant on average.
 */
export class Script {
  readonly #wallets: readonly string[];
  readonly #workload: Workload;
  readonly #zipf: Zipf;
  readonly #prefix = randomBytes(6).toString('hex');
  #count = 0;
  #open: { walletId: string; reference: string } | null = null;

  constructor(wallets: readonly string[], workload: Workload, zipf: Zipf) {
    this.#wallets = wallets;
    this.#workload = workload;
    this.#zipf = zipf;
  }

  next(): Step {
    this.#count += 1;
    if (this.#open !== null) return this.#end(this.#open);
    return (this.#workload === 'mix' ? this.#payment() : null) ?? this.#bet();
  }

  #wallet(): string {
    return this.#wallets[this.#workload === 'hot' ? 0 : this.#zipf.draw()] ?? '';
  }

  #bet(): Step {
    const walletId = this.#wallet();
    const reference = `${this.#prefix}-${this.#count}`;
    this.#open = { walletId, reference };
    const body = `{"walletId":"${walletId}","reference":"${reference}","gameId":"slots-1","roundId":"${reference}","amount":${STAKE}}`;
    return { kind: 'bet', body };
  }

  #end({ walletId, reference }: { walletId: string; reference: string }): Step {
    this.#open = null;
    const named = `"walletId":"${walletId}","betReference":"${reference}","reference":"${reference}e"`;
    if (this.#workload === 'mix' && Math.random() < ROLLED_BACK)
      return { kind: 'rollback', body: `{${named}}` };
    const won = this.#count % 4 < 2 ? 0 : 2 * STAKE;
    return { kind: 'settlement', body: `{${named},"amount":${won}}` };
  }

  #payment(): Step | null {
    const draw = Math.random();
    const payment = `"amount":${STAKE},"reference":"${this.#prefix}-${this.#count}"`;
    if (draw < PAYMENTS.deposit)
      return { kind: 'deposit', body: `{"walletId":"${this.#wallet()}",${payment}}` };
    if (draw < PAYMENTS.withdrawal)
      return { kind: 'withdrawal', body: `{"walletId":"${this.#wallet()}",${payment}}` };
    return draw < PAYMENTS.transfer ? this.#transfer(payment) : null;
  }

  #transfer(payment: string): Step | null {
    const [from, to] = [this.#wallet(), this.#wallet()];
    return from === to
      ? null
      : { kind: 'transfer', body: `{"fromWalletId":"${from}","toWalletId":"${to}",${payment}}` };
  }
}
