import type { Bet, Bonus, Decision, Effect, Offer, Operation, Terms, Wallet } from '../src/index.ts';
import { WorkingSet } from '../src/index.ts';

type Without<T> = T extends unknown ? Omit<T, 'id' | 'seq' | 'walletId' | 'acceptedAt'> : never;

/** An operation without what `Casino` fills in. */
export type OperationRequest = Without<Operation> & { readonly walletId?: string };

/** The games of the worked examples: slots 100 %, table 10 %, live 0 %. */
export const TERMS: Terms = {
  wagering: { multiplier: 10, base: 'bonus', counts: 'all' },
  funding: 'cash_first',
  contributions: { slots: 100, table: 10, live: 0, default: 100 },
};

export function terms(wagering: Partial<Terms['wagering']>, others: Partial<Terms> = {}): Terms {
  return { ...TERMS, ...others, wagering: { ...TERMS.wagering, ...wagering } };
}

export const START = Date.UTC(2026, 0, 1);

/** Wallets `w` and `v` in EUR, games named by their category, and a clock that only `later` moves. */
export class Casino {
  readonly workingSet = new WorkingSet();
  now = START;
  #seq = 0;

  constructor() {
    this.workingSet.open({ id: 'w', playerId: 'p1', currency: 'EUR' });
    this.workingSet.open({ id: 'v', playerId: 'p2', currency: 'EUR' });
    for (const game of ['slots', 'table', 'live']) this.workingSet.categories.set(game, game);
  }

  get wallet(): Wallet {
    return this.workingSet.wallet('w');
  }

  apply(request: OperationRequest): Decision {
    return this.workingSet.apply(this.operation(request));
  }

  operation(request: OperationRequest): Operation {
    this.#seq += 1;
    return {
      walletId: 'w',
      ...request,
      id: `${request.kind}-${this.#seq}`,
      seq: this.#seq,
      acceptedAt: this.now,
    };
  }

  /** Must apply. */
  does(request: OperationRequest): Effect {
    const decision = this.apply(request);
    if (decision.status === 'rejected') throw new Error(`${request.kind}: ${decision.rejection.code}`);
    return decision;
  }

  /** The code with which it is refused, or its status. */
  tries(request: OperationRequest): string {
    const decision = this.apply(request);
    return decision.status === 'rejected' ? decision.rejection.code : decision.status;
  }

  later(seconds: number): void {
    this.now += seconds * 1000;
  }

  deposit(amount: number): Effect {
    return this.does(deposit(amount));
  }

  /** The id of the bonus. */
  grant(
    offered: Terms,
    amount: number,
    depositAmount: number | null = null,
    depositOperationId: string | null = null,
  ): string {
    const request = this.offer(offered, { amount });
    return this.does({ ...request, depositAmount, depositOperationId }).outcome.bonusId ?? '';
  }

  /** Makes an offer, and what would grant it. */
  offer(offered: Terms, others: Partial<Offer> = {}): OperationRequest & { kind: 'bonus_grant' } {
    const id = `offer-${this.workingSet.offers.size}`;
    this.workingSet.offers.set(id, {
      id,
      currency: null,
      amount: null,
      archived: false,
      terms: offered,
      ...others,
    });
    return { kind: 'bonus_grant', offerId: id, amount: null, depositAmount: null };
  }

  bet(reference: string, amount: number, gameId = 'slots'): Effect {
    return this.does(bet(reference, amount, gameId));
  }

  settle(betReference: string, amount: number, final = true): Effect {
    return this.does({ kind: 'settlement', betReference, amount, final });
  }

  rollback(betReference: string): Effect {
    return this.does({ kind: 'rollback', betReference });
  }

  /** A bet and its settlement. */
  round(reference: string, stake: number, win: number, gameId = 'slots'): Effect {
    this.bet(reference, stake, gameId);
    return this.settle(reference, win);
  }

  bonus(id: string): Bonus {
    const bonus = this.workingSet.bonuses.get(id);
    if (bonus === undefined) throw new Error(`no bonus ${id}`);
    return bonus;
  }

  placed(reference: string): Bet {
    const found = this.workingSet.bet('w', reference);
    if (found === undefined) throw new Error(`no bet ${reference}`);
    return found;
  }

  /** cash/bonus, as the rule book writes it. */
  get money(): string {
    return `${this.wallet.cash}/${this.wallet.bonus}`;
  }

  /** `active 400 of 10000` */
  standing(id: string): string {
    const { status, wagered, required } = this.bonus(id);
    return `${status} ${wagered} of ${required}`;
  }
}

/** A wallet with cash and an active bonus. */
export function funded(cash: number, offered: Terms, amount: number): [Casino, string] {
  const casino = new Casino();
  if (cash > 0) casino.deposit(cash);
  return [casino, casino.grant(offered, amount)];
}

export function deposit(
  amount: number,
  pending = false,
  expiresInSeconds: number | null = null,
): OperationRequest {
  return { kind: 'deposit', amount, pending, expiresInSeconds };
}

export function withdrawal(
  amount: number,
  pending = false,
  expiresInSeconds: number | null = null,
): OperationRequest {
  return { kind: 'withdrawal', amount, pending, expiresInSeconds };
}

export function transfer(amount: number, pending = false, toWalletId = 'v'): OperationRequest {
  return { kind: 'transfer', amount, pending, expiresInSeconds: null, toWalletId };
}

export function bet(reference: string, amount: number, gameId = 'slots'): OperationRequest {
  return { kind: 'bet', reference, gameId, roundId: `round-${reference}`, amount };
}

export function settlement(betReference: string, amount: number, final = true): OperationRequest {
  return { kind: 'settlement', betReference, amount, final };
}

export function rollback(betReference: string): OperationRequest {
  return { kind: 'rollback', betReference };
}

/** `reason cash/bonus` of every part, in order. */
export function partsOf({ wallet }: Effect): string[] {
  return wallet.parts.map(({ reason, cash, bonus }) => `${reason} ${cash}/${bonus}`);
}

/** The names of the bonus events, in order. */
export function eventsOf({ wallet }: Effect): string[] {
  return wallet.events.map(({ name }) => name);
}
