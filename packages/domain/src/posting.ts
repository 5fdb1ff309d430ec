import type { Bonus, BonusEvent, BonusEventName } from './bonuses/bonus.ts';
import type { House, Part, WalletEffect } from './decision.ts';
import type { Balances, Wallet } from './wallet/wallet.ts';
import { assert } from './assert.ts';
import { MAX_AMOUNT } from './money.ts';
import { isRelevant, withBonus } from './bonuses/wallet-bonuses.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** An account that a posting moves money from or to: the wallet's own or the house's. */
export type Account = keyof Balances | keyof House;

/**
 * What an operation is doing to one wallet, while it is being decided. Money only goes from account to account
 * (`move`), so every posting is balanced by construction.
 */
export interface Posting extends Mutable<Balances>, Mutable<House> {
  /** As it was before. */
  readonly wallet: Wallet;
  readonly at: number;
  readonly parts: Part[];
  readonly events: BonusEvent[];
  /** The wallet's bonuses as they are now. */
  bonuses: readonly Bonus[];
  /** Those that are new or changed, each once. */
  changed: readonly Bonus[];
  /** A withdrawal or outgoing transfer took effect. */
  outflow: boolean;
  /** A number passed the maximum on the way, even if it is below it again. */
  overflowed: boolean;
}

export function openPosting(wallet: Wallet, at: number): Posting {
  return {
    wallet,
    at,
    cash: 0,
    bonus: 0,
    reserved: 0,
    incoming: 0,
    payments: 0,
    promised: 0,
    gaming: 0,
    bonusCost: 0,
    adjustments: 0,
    counterpart: 0,
    parts: [],
    events: [],
    bonuses: wallet.bonuses,
    changed: NONE,
    outflow: false,
    overflowed: false,
  };
}

const NONE: readonly Bonus[] = [];

export function move(posting: Posting, from: Account, to: Account, amount: number): void {
  posting[from] -= amount;
  posting[to] += amount;
}

/** Adds the part of a plain movement, if it changed cash. */
export function recordCashPart(posting: Posting): void {
  if (posting.cash !== 0) posting.parts.push({ reason: 'money', cash: posting.cash, bonus: 0 });
}

/** Puts a bonus into its new state. */
export function putBonus(posting: Posting, bonus: Bonus): void {
  posting.bonuses = withBonus(posting.bonuses, bonus);
  posting.changed = withBonus(posting.changed, bonus);
  posting.overflowed ||= passesMaximum(bonus);
}

export function recordBonusEvent(posting: Posting, name: BonusEventName, bonus: Bonus): void {
  posting.events.push({ name, bonus });
}

/** Only `balance` is an account's, but the other sums have to stay exact too: a bonus statement shows them. */
function passesMaximum(bonus: Bonus): boolean {
  return (
    bonus.balance > MAX_AMOUNT ||
    bonus.staked > MAX_AMOUNT ||
    bonus.returned > MAX_AMOUNT ||
    bonus.won > MAX_AMOUNT ||
    bonus.removed > MAX_AMOUNT ||
    bonus.wagered > MAX_AMOUNT
  );
}

/** The effect that the posting adds up to: one version of the wallet. */
export function closePosting(posting: Posting): WalletEffect {
  const { wallet, cash, bonus, reserved, incoming, parts, events } = posting;
  const { payments, promised, gaming, bonusCost, adjustments, counterpart } = posting;
  return {
    wallet: walletAfter(posting, wallet),
    changes: { cash, bonus, reserved, incoming },
    house: { payments, promised, gaming, bonusCost, adjustments, counterpart },
    parts,
    bonuses: posting.changed,
    events,
  };
}

function walletAfter(posting: Posting, before: Wallet): Wallet {
  const version = before.version + 1;
  // Spelled out: on the hottest path of all a spread costs a microsecond.
  const after: Wallet = {
    id: before.id,
    playerId: before.playerId,
    currency: before.currency,
    status: before.status,
    cash: before.cash + posting.cash,
    bonus: before.bonus + posting.bonus,
    reserved: before.reserved + posting.reserved,
    incoming: before.incoming + posting.incoming,
    version,
    outflowVersion: posting.outflow ? version : before.outflowVersion,
    bonuses: posting.changed.length === 0 ? before.bonuses : posting.bonuses.filter(isRelevant),
  };
  assert(
    after.cash >= 0 && after.bonus >= 0 && after.reserved >= 0 && after.incoming >= 0,
    'no account is negative',
  );
  return after;
}
