import type { Bet } from './bets/bet.ts';
import type { Bonus, Offer } from './bonuses/bonus.ts';
import type { Decision, Effect, WalletEffect } from './decision.ts';
import type { Facts } from './facts.ts';
import type { Hold } from './holds/hold.ts';
import type { BonusGrant, Operation } from './operation.ts';
import type { Wallet } from './wallet/wallet.ts';
import { assert, present } from './assert.ts';
import { decide } from './decide.ts';

/** What a request names besides what its decision looks at. It only serves to find the facts of later operations. */
export interface Names {
  /** Of a settlement: a rollback that names it is refused. */
  readonly reference?: string;
  /** Of a triggered grant: the deposit (rule 21). */
  readonly depositOperationId?: string;
}

/**
 * The books in memory: finds the facts of an operation, decides, and keeps what became of it. It is what a store has to
 * do around `decide`, without one: for tests to compare a store with, and for replaying what was recorded.
 */
export class Book {
  readonly wallets = new Map<string, Wallet>();
  /** All bonuses ever, the ended ones too. */
  readonly bonuses = new Map<string, Bonus>();
  readonly holds = new Map<string, Hold>();
  readonly offers = new Map<string, Offer>();
  /** Category by game; a game nobody declared has category `default`. */
  readonly categories = new Map<string, string>();
  /** By operation: one that was decided is never decided again. */
  readonly decisions = new Map<string, Decision>();

  readonly #bets = new Map<string, Bet>();
  readonly #settlements = new Set<string>();
  readonly #rollbackTombstones = new Set<string>();
  readonly #depositVersions = new Map<string, number>();

  open(wallet: Pick<Wallet, 'id' | 'playerId' | 'currency'>): Wallet {
    const opened: Wallet = { ...EMPTY, ...wallet };
    this.wallets.set(opened.id, opened);
    return opened;
  }

  wallet(id: string): Wallet {
    return present(this.wallets.get(id), `wallet ${id}`);
  }

  bet(walletId: string, reference: string): Bet | undefined {
    return this.#bets.get(key(walletId, reference));
  }

  bets(): Iterable<Bet> {
    return this.#bets.values();
  }

  /** Freezing is no operation: it makes no version. */
  setStatus(walletId: string, status: Wallet['status']): void {
    this.wallets.set(walletId, { ...this.wallet(walletId), status });
  }

  /** For a store: notes what it read, before the first operation is applied. */
  noteBet(bet: Bet): void {
    this.#bets.set(key(bet.walletId, bet.reference), bet);
  }

  noteRollbackTombstone(walletId: string, betReference: string): void {
    this.#rollbackTombstones.add(key(walletId, betReference));
  }

  hasRollbackTombstone(walletId: string, betReference: string): boolean {
    return this.#rollbackTombstones.has(key(walletId, betReference));
  }

  noteSettlement(walletId: string, reference: string): void {
    this.#settlements.add(key(walletId, reference));
  }

  noteDepositVersion(operationId: string, version: number): void {
    this.#depositVersions.set(operationId, version);
  }

  apply(operation: Operation, names: Names = {}): Decision {
    const decided = this.decisions.get(operation.id);
    if (decided !== undefined) return decided;
    const decision = decide(operation, this.facts(operation, names));
    this.decisions.set(operation.id, decision);
    if (decision.status !== 'rejected') this.#keep(operation, names, decision);
    return decision;
  }

  facts(operation: Operation, names: Names = {}): Facts {
    const wallet = this.wallet(operation.walletId);
    switch (operation.kind) {
      case 'transfer':
        return { wallet, ...NO_FACTS, receiver: this.#receiver(operation.toWalletId, wallet) };
      case 'complete':
      case 'revert':
      case 'expire': {
        const hold = this.holds.get(operation.pendingOperationId) ?? null;
        return { wallet, ...NO_FACTS, hold, receiver: this.#receiver(hold?.toWalletId ?? null, wallet) };
      }
      case 'bet': {
        const category = this.categories.get(operation.gameId) ?? NO_FACTS.category;
        return { ...this.#factsOfBet(wallet, operation.reference), bet: null, category };
      }
      case 'settlement':
      case 'rollback':
        return this.#factsOfBet(wallet, operation.betReference);
      case 'bonus_grant':
        return { wallet, ...NO_FACTS, ...this.#factsOfGrant(operation, names) };
      case 'deposit':
      case 'withdrawal':
      case 'payout':
      case 'adjustment':
      case 'bonus_forfeit':
      case 'bonus_expire':
        return { wallet, ...NO_FACTS };
    }
  }

  #receiver(id: string | null, sender: Wallet): Wallet | null {
    return id === null || id === sender.id ? null : this.wallet(id);
  }

  #factsOfBet(wallet: Wallet, reference: string): Facts {
    const named = key(wallet.id, reference);
    return {
      wallet,
      ...NO_FACTS,
      bet: this.#bets.get(named) ?? null,
      hasRollbackTombstone: this.#rollbackTombstones.has(named),
      namesSettlement: this.#settlements.has(named),
    };
  }

  #factsOfGrant(operation: BonusGrant, names: Names): Pick<Facts, 'offer' | 'depositVersion'> {
    const deposit = names.depositOperationId;
    return {
      offer: this.offers.get(operation.offerId) ?? null,
      depositVersion: deposit === undefined ? null : (this.#depositVersions.get(deposit) ?? null),
    };
  }

  #keep(operation: Operation, names: Names, effect: Effect): void {
    this.#keepWallet(effect.wallet);
    if (effect.receiver !== null) this.#keepWallet(effect.receiver);
    const { bet, hold } = effect;
    if (operation.kind === 'bet') {
      assert(this.bet(operation.walletId, operation.reference) === undefined, 'a reference names one bet');
    }
    if (bet !== null) this.#bets.set(key(bet.walletId, bet.reference), bet);
    if (hold !== null) this.holds.set(hold.operationId, hold);
    this.#keepDepositVersion(operation, effect);
    if (operation.kind === 'settlement' && names.reference !== undefined) {
      this.#settlements.add(key(operation.walletId, names.reference));
    }
    if (operation.kind === 'rollback' && effect.leavesTombstone) {
      this.#rollbackTombstones.add(key(operation.walletId, operation.betReference));
    }
  }

  #keepWallet({ wallet, bonuses }: WalletEffect): void {
    this.wallets.set(wallet.id, wallet);
    for (const bonus of bonuses) this.bonuses.set(bonus.id, bonus);
  }

  /** A deposit takes effect when it is applied; a pending one when it is completed. */
  #keepDepositVersion(operation: Operation, effect: Effect): void {
    const { version } = effect.wallet.wallet;
    if (operation.kind === 'deposit' && effect.status === 'applied') {
      this.#depositVersions.set(operation.id, version);
    }
    if (operation.kind === 'complete' && effect.hold?.kind === 'deposit') {
      this.#depositVersions.set(effect.hold.operationId, version);
    }
  }
}

const EMPTY: Omit<Wallet, 'id' | 'playerId' | 'currency'> = {
  status: 'active',
  cash: 0,
  bonus: 0,
  reserved: 0,
  incoming: 0,
  version: 0,
  outflowVersion: 0,
  bonuses: [],
};

const NO_FACTS: Omit<Facts, 'wallet'> = {
  receiver: null,
  bet: null,
  hasRollbackTombstone: false,
  namesSettlement: false,
  hold: null,
  offer: null,
  depositVersion: null,
  category: 'default',
};

/** Ids and references have no space in them, so two different pairs never make the same key. */
function key(walletId: string, reference: string): string {
  return `${walletId} ${reference}`;
}
