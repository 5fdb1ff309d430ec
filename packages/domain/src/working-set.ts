import type { Bet } from './bets/bet.ts';
import type { Bonus, Offer } from './bonuses/bonus.ts';
import type { Decision, Effect, WalletEffect } from './decision.ts';
import type { DecisionInputs } from './decision-inputs.ts';
import type { Hold } from './holds/hold.ts';
import type { Lookups } from './rule.ts';
import type { Wallet } from './wallet/wallet.ts';
import { assert, required } from './assert.ts';
import { decide } from './decide.ts';
import { ruleOf } from './rules.ts';
import type { Operation } from './rules.ts';

/**
 * Wallets with their bets, holds and bonuses in memory: looks up the inputs of an operation, decides it, and stores its
 * effect for the next one. A batch is decided on it, tests compare a store with it, and simulations replay on it.
 */
export class WorkingSet implements Lookups {
  readonly wallets = new Map<string, Wallet>();
  /** All bonuses ever, the ended ones too. */
  readonly bonuses = new Map<string, Bonus>();
  readonly holds = new Map<string, Hold>();
  readonly offers = new Map<string, Offer>();
  /** Category by game; a game that is not declared has category `default`. */
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
    return required(this.wallets.get(id), `wallet ${id}`);
  }

  bet(walletId: string, reference: string): Bet | undefined {
    return this.#bets.get(key(walletId, reference));
  }

  bets(): Iterable<Bet> {
    return this.#bets.values();
  }

  /** Freezing is not an operation: it makes no version. */
  setStatus(walletId: string, status: Wallet['status']): void {
    this.wallets.set(walletId, { ...this.wallet(walletId), status });
  }

  /** For a store: adds what it read, before the first operation is applied. */
  addBet(bet: Bet): void {
    this.#bets.set(key(bet.walletId, bet.reference), bet);
  }

  addRollbackTombstone(walletId: string, betReference: string): void {
    this.#rollbackTombstones.add(key(walletId, betReference));
  }

  hasRollbackTombstone(walletId: string, betReference: string): boolean {
    return this.#rollbackTombstones.has(key(walletId, betReference));
  }

  addSettlement(walletId: string, reference: string): void {
    this.#settlements.add(key(walletId, reference));
  }

  addDepositVersion(operationId: string, version: number): void {
    this.#depositVersions.set(operationId, version);
  }

  apply(operation: Operation): Decision {
    const decided = this.decisions.get(operation.id);
    if (decided !== undefined) return decided;
    const decision = decide(operation, this.inputsOf(operation));
    this.decisions.set(operation.id, decision);
    if (decision.status !== 'rejected') this.#keep(operation, decision);
    return decision;
  }

  inputsOf(operation: Operation): DecisionInputs {
    const wallet = this.wallet(operation.walletId);
    const rule = ruleOf(operation.kind);
    const found = rule.inputs === undefined ? NOTHING_FOUND : rule.inputs(operation, this);
    // field by field: decision 14
    return {
      wallet,
      receiver: found.receiver ?? null,
      bet: found.bet ?? null,
      hasRollbackTombstone: found.hasRollbackTombstone ?? false,
      referenceIsSettlement: found.referenceIsSettlement ?? false,
      hold: found.hold ?? null,
      offer: found.offer ?? null,
      depositVersion: found.depositVersion ?? null,
      category: found.category ?? 'default',
    };
  }

  receiver(id: string | null, senderId: string): Wallet | null {
    return id === null || id === senderId ? null : this.wallet(id);
  }

  isSettlement(walletId: string, reference: string): boolean {
    return this.#settlements.has(key(walletId, reference));
  }

  depositVersion(operationId: string): number | undefined {
    return this.#depositVersions.get(operationId);
  }

  #keep(operation: Operation, effect: Effect): void {
    this.#keepWallet(effect.wallet);
    if (effect.receiver !== null) this.#keepWallet(effect.receiver);
    const { bet, hold } = effect;
    if (operation.kind === 'bet') {
      assert(this.bet(operation.walletId, operation.reference) === undefined, 'a reference names one bet');
    }
    if (bet !== null) this.#bets.set(key(bet.walletId, bet.reference), bet);
    if (hold !== null) this.holds.set(hold.operationId, hold);
    this.#keepDepositVersion(operation, effect);
    if (operation.kind === 'settlement' && typeof operation.reference === 'string') {
      this.addSettlement(operation.walletId, operation.reference);
    }
    if (operation.kind === 'rollback' && effect.leavesTombstone) {
      this.addRollbackTombstone(operation.walletId, operation.betReference);
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

const NOTHING_FOUND: Partial<DecisionInputs> = {};

/** Ids and references have no space in them, so two different pairs never make the same key. */
function key(walletId: string, reference: string): string {
  return `${walletId} ${reference}`;
}
