import type { Croupier, Operation } from '@croupier/client';
import { WAIT } from './house.ts';

export class Unexpected extends Error {}

/** What a step must leave: cash, bonus money, and the progress and status of the bonus. */
export interface Expected {
  cash: number;
  bonus: number;
  progress: number;
  status: string;
}

/** One player who plays a worked example step by step, every balance checked. */
export class Table {
  readonly walletId: string;
  readonly #croupier: Croupier;
  #bonusId = '';
  #rounds = 0;

  constructor(croupier: Croupier, walletId: string) {
    this.#croupier = croupier;
    this.walletId = walletId;
  }

  deposit(amount: number): Promise<Operation> {
    return applied(this.#croupier.deposits.create({ walletId: this.walletId, amount }, WAIT));
  }

  async grant(offerId: string): Promise<void> {
    const body = { walletId: this.walletId, offerId, reference: 'example' };
    const { result } = await applied(this.#croupier.bonuses.grant(body, WAIT));
    this.#bonusId = result?.bonusId ?? '';
  }

  /** Places a bet, and gives what ends it. */
  async bet(amount: number): Promise<string> {
    const reference = `bet-${++this.#rounds}`;
    const round = { gameId: 'demo-slots', roundId: `round-${this.#rounds}` };
    const body = { walletId: this.walletId, reference, amount, ...round };
    await applied(this.#croupier.bets.place(body, WAIT));
    return reference;
  }

  async settle(betReference: string, amount: number): Promise<void> {
    const reference = `${betReference}-settled`;
    const body = { walletId: this.walletId, betReference, reference, amount };
    await applied(this.#croupier.settlements.create(body, WAIT));
  }

  async round(stake: number, won: number): Promise<void> {
    await this.settle(await this.bet(stake), won);
  }

  async expect(step: string, { cash, bonus, progress, status }: Expected): Promise<void> {
    const wallet = await this.#croupier.wallets.get(this.walletId);
    hold(`${step}: cash`, cash, wallet.cash);
    hold(`${step}: bonus`, bonus, wallet.bonus);
    const granted = await this.#croupier.bonuses.get(this.#bonusId);
    hold(`${step}: progress`, progress, granted.progress);
    hold(`${step}: status`, status, granted.status);
  }
}

async function applied(call: Promise<Operation>): Promise<Operation> {
  const operation = await call;
  if (operation.status === 'applied') return operation;
  throw new Unexpected(`${operation.kind} ${operation.id} is ${operation.status}`);
}

function hold(what: string, expected: unknown, found: unknown): void {
  if (expected !== found)
    throw new Unexpected(`${what}: expected ${String(expected)}, found ${String(found)}`);
}
