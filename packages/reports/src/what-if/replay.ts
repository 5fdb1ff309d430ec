import { WorkingSet } from '@croupier/domain';
import type { Bonus, Kind, Operation, Wallet } from '@croupier/domain';
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
 * Replays what was applied to one wallet through the pure rules, with other terms for some of its bonuses. What
 * players, games and other wallets did is taken as it happened. What was refused in fact is left out: what the player
 * would have done next is unknown.
 */
export function replay(history: WalletHistory, termsOf: TermsOf): Replayed {
  return new Replay(history, termsOf).run();
}

class Replay {
  readonly #history: WalletHistory;
  readonly #termsOf: TermsOf;
  readonly #recorded: ReadonlyMap<string, Bonus>;
  readonly #workingSet = new WorkingSet();
  readonly #refused: Partial<Record<Kind, number>> = {};
  /** Bonuses that were made to expire here. */
  readonly #expired = new Set<string>();

  constructor(history: WalletHistory, termsOf: TermsOf) {
    this.#history = history;
    this.#termsOf = termsOf;
    this.#recorded = new Map(history.bonuses.map((bonus) => [bonus.id, bonus]));
    const { id, playerId, currency } = history;
    this.#workingSet.open({ id, playerId, currency });
  }

  run(): Replayed {
    for (const row of this.#history.applied) {
      this.#expireUntil(row.created_at);
      this.#apply(row);
    }
    this.#expireUntil(this.#history.until);
    return {
      wallet: this.#workingSet.wallet(this.#history.id),
      bonuses: this.#workingSet.bonuses,
      refused: this.#refused,
    };
  }

  #apply(row: RecordedRow): void {
    const operation = this.#operationOf(row);
    if (row.kind === 'bonus_grant') this.#putOffer(row);
    if (row.kind === 'bet') this.#workingSet.categories.set(row.game_id ?? '', row.category);
    this.#openOthers(row);
    const { status } = this.#workingSet.apply(operation);
    if (status === 'rejected') this.#refused[row.kind] = (this.#refused[row.kind] ?? 0) + 1;
  }

  /** A grant that named no deposit has a deposit amount of 0. */
  #operationOf(row: RecordedRow): Operation {
    const operation = toOperation(row);
    return operation.kind === 'bonus_grant'
      ? { ...operation, depositAmount: operation.depositAmount ?? 0 }
      : operation;
  }

  /** A bonus has its grant's id. Currency and archiving did not refuse it, since the grant was applied. */
  #putOffer(row: RecordedRow): void {
    const offerId = payloadOf(row).offerId ?? '';
    const bonus = this.#recorded.get(row.id);
    if (bonus === undefined) throw new Error(`the bonus of grant ${row.id} is missing`);
    const terms = this.#termsOf(bonus);
    this.#workingSet.offers.set(offerId, {
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
      const other = this.#workingSet.wallets.get(id) ?? this.#workingSet.open({ id, playerId, currency });
      const cash = kind === 'transfer' && id === wallet_id ? (amount ?? 0) : 0;
      this.#workingSet.wallets.set(id, { ...other, cash });
    }
  }

  /**
   * A bonus that goes on otherwise than it did expires when the pipeline would have requested it: at its time.
   * Each expiry is requested once; where bets are open, the last of them ends the bonus.
   */
  #expireUntil(at: number): void {
    for (;;) {
      const due = this.#workingSet
        .wallet(this.#history.id)
        .bonuses.find((bonus) => bonus.status === 'active' && this.#isDue(bonus, at));
      if (due === undefined) return;
      this.#expired.add(due.id);
      const id = `expiry of ${due.id}`;
      const acceptedAt = due.expiresAt ?? at;
      this.#workingSet.apply({
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

  /** It started as it did in fact, and what ended it in fact has not been replayed yet. */
  #isStillAsRecorded(bonus: Bonus, at: number): boolean {
    const recorded = this.#recorded.get(bonus.id);
    if (recorded?.expiresAt !== bonus.expiresAt) return false;
    return recorded.endedAt === null || recorded.endedAt >= at;
  }
}
