import type { Api, Operation } from './api.ts';
import type { Tally } from './tally.ts';
import type { Watcher } from './watcher.ts';

/** What the whole evening shares. */
export interface House {
  api: Api;
  tally: Tally;
  /** Operations that nobody waited for, to be looked at in the end. */
  later: { id: string; kind: string }[];
}

/** Cash may be short, and a bonus may lock it: that is play, not a fault. */
const SHORT = ['insufficient_funds'];
const LOCKED = [...SHORT, 'withdrawal_locked'];

const GAMES = ['demo-slots', 'demo-roulette', 'demo-blackjack'];
const BATCH_ROUNDS = 10;

/** One player at one wallet, doing one thing at a time. */
export class Player {
  readonly playerId: string;
  readonly walletId: string;
  readonly watcher: Watcher;
  readonly #house: House;
  #count = 0;
  busy = false;

  constructor(house: House, playerId: string, { walletId, watcher }: { walletId: string; watcher: Watcher }) {
    this.#house = house;
    this.playerId = playerId;
    this.walletId = walletId;
    this.watcher = watcher;
  }

  deposit(amount: number): Promise<Operation | null> {
    return this.#run('deposit', { amount, reference: this.#reference() });
  }

  grant(offerId: string): Promise<Operation | null> {
    return this.#run('bonus_grant', { offerId, reference: this.#reference() });
  }

  async playRound(): Promise<void> {
    const reference = await this.#bet(stake());
    if (reference === null) return;
    if (Math.random() < 0.05) return this.#rollBack(reference);
    if (Math.random() < 0.05) await this.#settle(reference, { amount: stake(), final: false });
    await this.#settle(reference, { amount: Math.random() < 0.45 ? 2 * stake() : 0 });
  }

  /** The same bet twice: the network was slow, and somebody pressed the button again. */
  async playTwice(): Promise<void> {
    const bet = this.#betBody(stake());
    const [one, two] = await Promise.all([this.#run('bet', bet, SHORT), this.#run('bet', bet, SHORT)]);
    if (one?.id !== two?.id) this.#house.tally.complain(`the bet ${bet.reference} was placed twice`);
    if (one !== null) await this.#settle(bet.reference, { amount: 0 });
  }

  /** The game's server lost its connection: its rollback overtakes the bet. */
  async rollBackEarly(): Promise<void> {
    const bet = this.#betBody(stake());
    await this.#rollBack(bet.reference);
    await this.#run('bet', bet, ['bet_rolled_back']);
  }

  async betTooMuch(): Promise<void> {
    await this.#run('bet', this.#betBody(1_000_000_000_000), SHORT);
  }

  /** Who takes money out loses the bonus: few do that before it is wagered. */
  async withdraw(): Promise<void> {
    if (this.#wouldLoseBonus()) return this.playRound();
    await this.#run('withdrawal', { amount: stake(), reference: this.#reference() }, LOCKED);
  }

  /** Held first, then paid out in full or in part, or given back. */
  async withdrawInTwoSteps(): Promise<void> {
    if (this.#wouldLoseBonus()) return this.playRound();
    await this.#hold('withdrawal', { amount: 2 * stake() });
  }

  async depositInTwoSteps(): Promise<void> {
    await this.#hold('deposit', { amount: 4 * stake() });
  }

  async transfer(to: Player): Promise<void> {
    if (this.#wouldLoseBonus()) return this.playRound();
    const body = { fromWalletId: this.walletId, toWalletId: to.walletId, amount: stake() };
    if (Math.random() < 0.3) return this.#hold('transfer', body);
    await this.#run('transfer', { ...body, reference: this.#reference() }, LOCKED);
  }

  /** A game's server sends what happened in the last minute at once, and does not wait. */
  async sendBatch(): Promise<void> {
    const operations = Array.from({ length: BATCH_ROUNDS }, () => this.#betBody(stake())).flatMap((bet) => [
      { kind: 'bet', ...bet },
      { ...this.#settlement(bet.reference, { amount: stake() }), kind: 'settlement' },
    ]);
    const { status, body } = await this.#house.api.post<{ items: Operation[] }>('/v1/batches', {
      operations,
    });
    if (status !== 202) return this.#house.tally.complain(`a batch was answered with ${status}`);
    for (const { id, kind } of body.items) this.#house.later.push({ id, kind });
  }

  async beFrozen(): Promise<void> {
    const { api, tally } = this.#house;
    const frozen = await api.post(`/v1/wallets/${this.walletId}/freeze`, { reason: 'demo' });
    if (frozen.status !== 200) tally.complain(`a freeze was answered with ${frozen.status}`);
    await this.#run('bet', this.#betBody(1), ['wallet_frozen']);
    await api.post(`/v1/wallets/${this.walletId}/unfreeze`, { reason: 'demo' });
  }

  #wouldLoseBonus(): boolean {
    const isPlayed = [...this.watcher.bonuses.values()].some(({ status }) => status === 'active');
    return isPlayed && Math.random() < 0.98;
  }

  #reference(): string {
    return `${this.playerId}-${++this.#count}`;
  }

  #betBody(
    amount: number,
  ): { reference: string; gameId: string; roundId: string; amount: number } & { walletId: string } {
    const reference = this.#reference();
    const gameId = GAMES[this.#count % GAMES.length] ?? '';
    return { walletId: this.walletId, reference, gameId, roundId: reference, amount };
  }

  async #bet(amount: number): Promise<string | null> {
    const body = this.#betBody(amount);
    return (await this.#run('bet', body, SHORT)) === null ? null : body.reference;
  }

  #settlement(betReference: string, more: { amount: number; final?: boolean }): object {
    return { walletId: this.walletId, betReference, reference: this.#reference(), ...more };
  }

  async #settle(betReference: string, more: { amount: number; final?: boolean }): Promise<void> {
    await this.#run('settlement', this.#settlement(betReference, more));
  }

  async #rollBack(betReference: string): Promise<void> {
    await this.#run('rollback', { betReference, reference: this.#reference() });
  }

  async #hold(kind: 'deposit' | 'withdrawal' | 'transfer', body: { amount: number }): Promise<void> {
    const held = await this.#run(kind, { ...body, pending: true, reference: this.#reference() }, LOCKED);
    if (held === null) return;
    const draw = Math.random();
    if (draw < 0.3) await this.#end(held, 'revert', {});
    else await this.#end(held, 'complete', draw < 0.5 ? { amount: Math.ceil(body.amount / 2) } : {});
    if (draw > 0.9) await this.#end(held, 'revert', {}, ['operation_not_pending']);
  }

  async #end(
    { id }: Operation,
    kind: 'complete' | 'revert',
    body: object,
    allowed: string[] = [],
  ): Promise<void> {
    const answer = await this.#house.api.run(`/v1/operations/${id}/${kind}`, body);
    this.#house.tally.waited(answer, kind, allowed);
  }

  async #run(
    kind: keyof typeof PATHS,
    body: object,
    allowed: readonly string[] = [],
  ): Promise<Operation | null> {
    const named = 'fromWalletId' in body ? body : { walletId: this.walletId, ...body };
    return this.#house.tally.waited(await this.#house.api.run(PATHS[kind], named), kind, allowed);
  }
}

const PATHS = {
  deposit: '/v1/deposits',
  withdrawal: '/v1/withdrawals',
  transfer: '/v1/transfers',
  bet: '/v1/bets',
  settlement: '/v1/settlements',
  rollback: '/v1/rollbacks',
  bonus_grant: '/v1/bonuses',
};

/** 0.10 to 5.00, small ones most often. */
function stake(): number {
  return 10 * Math.ceil(50 ** Math.random());
}
