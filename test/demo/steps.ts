import type { Api, Answer, Bonus, Operation, Wallet } from './api.ts';

export class Unexpected extends Error {}

/** What a step must leave: cash, bonus money and, where a bonus is played, its progress and status. */
export interface Expected {
  cash: number;
  bonus?: number;
  progress?: number;
  status?: string;
}

/** One player who plays a worked example step by step, every balance checked. */
export class Table {
  readonly api: Api;
  readonly walletId: string;
  #bonusId: string | null = null;
  #rounds = 0;

  constructor(api: Api, walletId: string) {
    this.api = api;
    this.walletId = walletId;
  }

  deposit(amount: number): Promise<Answer<Operation>> {
    return this.#applied('/v1/deposits', { walletId: this.walletId, amount });
  }

  async grant(offerId: string): Promise<void> {
    const { body } = await this.#applied('/v1/bonuses', {
      walletId: this.walletId,
      offerId,
      reference: 'example',
    });
    this.#bonusId = body.result?.bonusId ?? null;
  }

  /** Places a bet, and gives what ends it. */
  async bet(amount: number): Promise<string> {
    const reference = `bet-${++this.#rounds}`;
    const round = { gameId: 'demo-slots', roundId: `round-${this.#rounds}` };
    await this.#applied('/v1/bets', { walletId: this.walletId, reference, amount, ...round });
    return reference;
  }

  async settle(betReference: string, amount: number): Promise<void> {
    const reference = `${betReference}-settled`;
    await this.#applied('/v1/settlements', { walletId: this.walletId, betReference, reference, amount });
  }

  async round(stake: number, won: number): Promise<void> {
    await this.settle(await this.bet(stake), won);
  }

  async expect(step: string, { cash, bonus = 0, progress, status }: Expected): Promise<void> {
    const { body: wallet } = await this.api.get<Wallet>(`/v1/wallets/${this.walletId}`);
    hold(`${step}: cash`, cash, wallet.cash);
    hold(`${step}: bonus`, bonus, wallet.bonus);
    if (this.#bonusId === null) return;
    const { body: granted } = await this.api.get<Bonus>(`/v1/bonuses/${this.#bonusId}`);
    hold(`${step}: progress`, progress, granted.progress);
    hold(`${step}: status`, status, granted.status);
  }

  async #applied(path: string, body: object): Promise<Answer<Operation>> {
    const answer = await this.api.run(path, body);
    if (answer.status === 201 && answer.body.status === 'applied') return answer;
    throw new Unexpected(`${path} answered ${answer.status} ${JSON.stringify(answer.body).slice(0, 300)}`);
  }
}

export function hold(what: string, expected: unknown, found: unknown): void {
  if (expected !== found)
    throw new Unexpected(`${what}: expected ${String(expected)}, found ${String(found)}`);
}
