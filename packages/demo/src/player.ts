import type { Operation } from '@croupier/client';
import { WAIT } from './context.ts';
import type { DemoContext } from './context.ts';
import type { FeedChecker } from './feed-checker.ts';

/** Expected refusals: too little cash, or cash that a bonus locks. */
const SHORT = ['insufficient_funds'];
const LOCKED = [...SHORT, 'withdrawal_locked'];

const GAMES = ['demo-slots', 'demo-roulette', 'demo-blackjack'];
const BATCH_ROUNDS = 10;

/** One player with one wallet and one action at a time. */
export class Player {
  readonly playerId: string;
  readonly walletId: string;
  readonly feed: FeedChecker;
  readonly #context: DemoContext;
  #count = 0;
  busy = false;

  constructor(
    context: DemoContext,
    playerId: string,
    { walletId, feed }: { walletId: string; feed: FeedChecker },
  ) {
    this.#context = context;
    this.playerId = playerId;
    this.walletId = walletId;
    this.feed = feed;
  }

  deposit(amount: number): Promise<Operation | null> {
    const body = { walletId: this.walletId, amount, reference: this.#reference() };
    return this.#counted('deposit', this.#croupier.deposits.create(body, WAIT));
  }

  grant(offerId: string): Promise<Operation | null> {
    const body = { walletId: this.walletId, offerId, reference: this.#reference() };
    return this.#counted('bonus_grant', this.#croupier.bonuses.grant(body, WAIT));
  }

  async playRound(): Promise<void> {
    const reference = await this.#bet(stake());
    if (reference === null) return;
    if (Math.random() < 0.05) return this.#rollBack(reference);
    if (Math.random() < 0.05) await this.#settle(reference, { amount: stake(), final: false });
    await this.#settle(reference, { amount: Math.random() < 0.45 ? 2 * stake() : 0 });
  }

  /** Places the same bet twice at the same time, as after a second press of the button. */
  async playTwice(): Promise<void> {
    const bet = this.#betBody(stake());
    const [one, two] = await Promise.all([this.#place(bet, SHORT), this.#place(bet, SHORT)]);
    if (one?.id !== two?.id) this.#context.tally.addFault(`the bet ${bet.reference} was placed twice`);
    if (one !== null) await this.#settle(bet.reference, { amount: 0 });
  }

  /** The game's server lost its connection: its rollback arrives before the bet. */
  async rollBackEarly(): Promise<void> {
    const bet = this.#betBody(stake());
    await this.#rollBack(bet.reference);
    await this.#place(bet, ['bet_rolled_back']);
  }

  async betTooMuch(): Promise<void> {
    await this.#place(this.#betBody(1_000_000_000_000), SHORT);
  }

  /** A withdrawal forfeits the bonus, so that few players with an active bonus withdraw. */
  async withdraw(): Promise<void> {
    if (this.#wouldForfeitBonus()) return this.playRound();
    const body = { walletId: this.walletId, amount: stake(), reference: this.#reference() };
    await this.#counted('withdrawal', this.#croupier.withdrawals.create(body, WAIT), LOCKED);
  }

  /** Held first, then completed in full or in part, or reverted. */
  async withdrawInTwoSteps(): Promise<void> {
    if (this.#wouldForfeitBonus()) return this.playRound();
    await this.#hold('withdrawal', this.#croupier.withdrawals.create, 2 * stake());
  }

  async depositInTwoSteps(): Promise<void> {
    await this.#hold('deposit', this.#croupier.deposits.create, 4 * stake());
  }

  async transfer(to: Player): Promise<void> {
    if (this.#wouldForfeitBonus()) return this.playRound();
    const body = { fromWalletId: this.walletId, toWalletId: to.walletId, amount: stake() };
    const reference = this.#reference();
    const pending = Math.random() < 0.3;
    const call = this.#croupier.transfers.create({ ...body, reference, pending }, WAIT);
    const made = await this.#counted('transfer', call, LOCKED);
    if (pending && made !== null) await this.#closeHold(made, body.amount);
  }

  /** A game's server sends the rounds of the last minute in one batch, and does not wait for their results. */
  async sendBatch(): Promise<void> {
    const operations = Array.from({ length: BATCH_ROUNDS }, () => this.#betBody(stake())).flatMap((bet) => [
      { kind: 'bet' as const, ...bet },
      { kind: 'settlement' as const, ...this.#settlementBody(bet.reference, { amount: stake() }) },
    ]);
    const { items } = await this.#croupier.batches.create({ operations });
    for (const item of items) {
      if ('id' in item) this.#context.pending.push({ id: item.id, kind: item.kind });
      else this.#context.tally.addFault(`an item of a batch was refused with ${item.code}`);
    }
  }

  async beFrozen(): Promise<void> {
    const { wallets } = this.#croupier;
    await wallets.freeze(this.walletId, 'demo');
    await this.#place(this.#betBody(1), ['wallet_frozen']);
    await wallets.unfreeze(this.walletId, 'demo');
  }

  get #croupier(): DemoContext['croupier'] {
    return this.#context.croupier;
  }

  #wouldForfeitBonus(): boolean {
    const isPlayed = [...this.feed.bonuses.values()].some(({ status }) => status === 'active');
    return isPlayed && Math.random() < 0.98;
  }

  #reference(): string {
    return `${this.playerId}-${++this.#count}`;
  }

  #betBody(amount: number): BetBody {
    const reference = this.#reference();
    const gameId = GAMES[this.#count % GAMES.length] ?? '';
    return { walletId: this.walletId, reference, gameId, roundId: reference, amount };
  }

  async #bet(amount: number): Promise<string | null> {
    const body = this.#betBody(amount);
    return (await this.#place(body, SHORT)) === null ? null : body.reference;
  }

  #place(body: BetBody, allowed: readonly string[]): Promise<Operation | null> {
    return this.#counted('bet', this.#croupier.bets.place(body, WAIT), allowed);
  }

  #settlementBody(betReference: string, { amount, final = true }: Settled) {
    return { walletId: this.walletId, betReference, reference: this.#reference(), amount, final };
  }

  async #settle(betReference: string, settled: Settled): Promise<void> {
    const body = this.#settlementBody(betReference, settled);
    await this.#counted('settlement', this.#croupier.settlements.create(body, WAIT));
  }

  async #rollBack(betReference: string): Promise<void> {
    const body = { walletId: this.walletId, betReference, reference: this.#reference() };
    await this.#counted('rollback', this.#croupier.rollbacks.create(body, WAIT));
  }

  async #hold(
    kind: 'deposit' | 'withdrawal',
    create: DemoContext['croupier']['deposits']['create'],
    amount: number,
  ): Promise<void> {
    const body = { walletId: this.walletId, amount, pending: true, reference: this.#reference() };
    const held = await this.#counted(kind, create(body, WAIT), LOCKED);
    if (held !== null) await this.#closeHold(held, amount);
  }

  async #closeHold({ id }: Operation, amount: number): Promise<void> {
    const { operations } = this.#croupier;
    const draw = Math.random();
    const part = draw < 0.5 ? { amount: Math.ceil(amount / 2) } : {};
    if (draw < 0.3) await this.#counted('revert', operations.revert(id, WAIT));
    else await this.#counted('complete', operations.complete(id, part, WAIT));
    if (draw > 0.9) await this.#counted('revert', operations.revert(id, WAIT), ['operation_not_pending']);
  }

  #counted(
    kind: string,
    call: Promise<Operation>,
    allowed: readonly string[] = [],
  ): Promise<Operation | null> {
    return this.#context.tally.waited(kind, call, allowed);
  }
}

type BetBody = Parameters<DemoContext['croupier']['bets']['place']>[0];

interface Settled {
  amount: number;
  final?: boolean;
}

/** 0.10 to 5.00, small ones most often. */
function stake(): number {
  return 10 * Math.ceil(50 ** Math.random());
}
