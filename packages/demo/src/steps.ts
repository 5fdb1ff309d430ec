import type { Croupier, Operation } from '@croupier/client';
import { WAIT } from './context.ts';

export class Unexpected extends Error {}

/** The expected state after a step: cash, bonus balance, and the progress and status of the bonus. */
export interface Expected {
  cash: number;
  bonus: number;
  progress: number;
  status: string;
}

/** Plays a worked example step by step and checks every balance. */
export class WorkedExample {
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

  /** Places a bet, and returns its reference. */
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
    expectEqual(`${step}: cash`, cash, wallet.cash);
    expectEqual(`${step}: bonus`, bonus, wallet.bonus);
    const granted = await this.#croupier.bonuses.get(this.#bonusId);
    expectEqual(`${step}: progress`, progress, granted.progress);
    expectEqual(`${step}: status`, status, granted.status);
  }
}

async function applied(call: Promise<Operation>): Promise<Operation> {
  const operation = await call;
  if (operation.status === 'applied') return operation;
  throw new Unexpected(`${operation.kind} ${operation.id} is ${operation.status}`);
}

function expectEqual(what: string, expected: unknown, found: unknown): void {
  if (expected !== found)
    throw new Unexpected(`${what}: expected ${String(expected)}, found ${String(found)}`);
}
