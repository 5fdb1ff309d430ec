import { Book } from '@croupier/domain';
import type { Bonus, Kind, Names, Operation, Wallet } from '@croupier/domain';
import { payloadOf, toOperation } from '@croupier/ledger';
import type { RecordedRow, TermsOf, WalletHistory } from './wallet-history.ts';

export interface Replayed {
  wallet: Wallet;
  /** By id; one whose grant would have been refused is missing. */
  bonuses: ReadonlyMap<string, Bonus>;
  /** Operations that were applied in fact and would have been refused, by kind. */
  refused: Partial<Record<Kind, number>>;
}

/**
 * Replays what was applied to one wallet through the pure rules, with other terms for some of its bonuses. What players,
 * games and other wallets did is taken as it happened; what was refused in fact is not asked again, since nobody knows
 * how it would have gone on.
 */
export function replay(history: WalletHistory, termsOf: TermsOf): Replayed {
  return new Replay(history, termsOf).run();
}

class Replay {
  readonly #history: WalletHistory;
  readonly #termsOf: TermsOf;
  readonly #recorded: ReadonlyMap<string, Bonus>;
  readonly #book = new Book();
  readonly #refused: Partial<Record<Kind, number>> = {};
  /** Bonuses that were made to expire here. */
  readonly #expired = new Set<string>();

  constructor(history: WalletHistory, termsOf: TermsOf) {
    this.#history = history;
    this.#termsOf = termsOf;
    this.#recorded = new Map(history.bonuses.map((bonus) => [bonus.id, bonus]));
    const { id, playerId, currency } = history;
    this.#book.open({ id, playerId, currency });
  }

  run(): Replayed {
    for (const row of this.#history.applied) {
      this.#expireUntil(row.created_at);
      this.#apply(row);
    }
    this.#expireUntil(this.#history.until);
    return {
      wallet: this.#book.wallet(this.#history.id),
      bonuses: this.#book.bonuses,
      refused: this.#refused,
    };
  }

  #apply(row: RecordedRow): void {
    const operation = this.#asked(row);
    if (row.kind === 'bonus_grant') this.#putOffer(row);
    if (row.kind === 'bet') this.#book.categories.set(row.game_id ?? '', row.category);
    this.#openOthers(row);
    const { status } = this.#book.apply(operation, namesOf(row));
    if (status === 'rejected') this.#refused[row.kind] = (this.#refused[row.kind] ?? 0) + 1;
  }

  /** A deposit that nobody named at the time counts as none. */
  #asked(row: RecordedRow): Operation {
    const operation = toOperation(row);
    return operation.kind === 'bonus_grant'
      ? { ...operation, depositAmount: operation.depositAmount ?? 0 }
      : operation;
  }

  /** A bonus has its grant's id. Currency and archiving were no obstacle, since the grant was applied. */
  #putOffer(row: RecordedRow): void {
    const offerId = payloadOf(row).offerId ?? '';
    const bonus = this.#recorded.get(row.id);
    if (bonus === undefined) throw new Error(`the bonus of grant ${row.id} is missing`);
    const terms = this.#termsOf(bonus);
    this.#book.offers.set(offerId, {
      id: offerId,
      currency: null,
      amount: bonus.granted,
      archived: false,
      terms,
    });
  }

  /** The other wallet of a transfer is only as rich as the transfer needs. */
  #openOthers({ kind, wallet_id, to_wallet_id, amount }: RecordedRow): void {
    const { id: own, currency, playerId } = this.#history;
    for (const id of [wallet_id, to_wallet_id]) {
      if (id === null || id === own) continue;
      const other = this.#book.wallets.get(id) ?? this.#book.open({ id, playerId, currency });
      const cash = kind === 'transfer' && id === wallet_id ? (amount ?? 0) : 0;
      this.#book.wallets.set(id, { ...other, cash });
    }
  }

  /**
   * Where a bonus goes another way than it did, its expiry comes when the pipeline would have asked for it: at its time.
   * Each is asked for once; one that meets open bets is ended by the last of them.
   */
  #expireUntil(at: number): void {
    for (;;) {
      const due = this.#book
        .wallet(this.#history.id)
        .bonuses.find((bonus) => bonus.status === 'active' && this.#isDue(bonus, at));
      if (due === undefined) return;
      this.#expired.add(due.id);
      const id = `expiry of ${due.id}`;
      const acceptedAt = due.expiresAt ?? at;
      this.#book.apply({
        kind: 'bonus_expire',
        id,
        seq: 0,
        walletId: due.walletId,
        acceptedAt,
        bonusId: due.id,
      });
    }
  }

  #isDue(bonus: Bonus, at: number): boolean {
    if (bonus.expiresAt === null || bonus.expiresAt > at || this.#expired.has(bonus.id)) return false;
    return !this.#isStillAsRecorded(bonus, at);
  }

  /** It began and is to end as it did in fact, and what ended it in fact is still to come. */
  #isStillAsRecorded(bonus: Bonus, at: number): boolean {
    const recorded = this.#recorded.get(bonus.id);
    if (recorded?.expiresAt !== bonus.expiresAt) return false;
    return recorded.endedAt === null || recorded.endedAt >= at;
  }
}

function namesOf(row: RecordedRow): Names {
  const deposit = row.kind === 'bonus_grant' ? payloadOf(row).depositOperationId : null;
  return {
    ...(row.reference === null ? {} : { reference: row.reference }),
    ...(typeof deposit === 'string' ? { depositOperationId: deposit } : {}),
  };
}
