import type { Bet, Bonus, DecisionInputs, Hold, Offer, Wallet } from '../src/index.ts';
import { MAX_AMOUNT } from '../src/index.ts';
import { START, TERMS, terms } from './casino.ts';

export const ACCEPTED = { id: 'op', seq: 9, walletId: 'w', acceptedAt: START };

export const FROZEN: Wallet = {
  id: 'w',
  playerId: 'p',
  currency: 'EUR',
  status: 'frozen',
  cash: 0,
  bonus: 0,
  reserved: 0,
  incoming: 0,
  version: 7,
  outflowVersion: 5,
  bonuses: [],
};

export const FULL: Wallet = { ...FROZEN, id: 'v', currency: 'USD', cash: MAX_AMOUNT, incoming: MAX_AMOUNT };

export const INPUTS: Omit<DecisionInputs, 'wallet'> = {
  receiver: null,
  bet: null,
  hasRollbackTombstone: false,
  referenceIsSettlement: false,
  hold: null,
  offer: null,
  depositVersion: null,
  category: 'default',
};

export const BONUS: Bonus = {
  id: 'active',
  walletId: 'w',
  offerId: 'o',
  status: 'active',
  terms: TERMS,
  granted: 100,
  balance: 100,
  staked: 0,
  returned: 0,
  won: 0,
  converted: 0,
  removed: 0,
  required: 1000,
  wagered: 0,
  openBets: 0,
  seq: 1,
  expiresAt: null,
  createdAt: START,
  activatedAt: START,
  endedAt: null,
  endReason: null,
};

export const BET: Bet = {
  walletId: 'w',
  reference: 'b',
  seq: 3,
  gameId: 'slots',
  category: 'slots',
  roundId: 'r',
  status: 'open',
  stake: 100,
  fromCash: 100,
  fromBonus: 0,
  won: 0,
  wonBonus: 0,
  settlements: 0,
  contribution: 0,
  bonusId: null,
  placedAt: START,
  endedAt: null,
};

export const HOLD: Hold = {
  operationId: 'held',
  kind: 'withdrawal',
  walletId: 'w',
  toWalletId: null,
  amount: 100,
  status: 'reverted',
  expiresAt: START,
  completedAmount: null,
  endedBy: null,
};

export const LOCK: Bonus = { ...BONUS, terms: terms({ base: 'deposit_and_bonus' }) };

export const OFFER: Offer = { id: 'o', currency: 'USD', amount: MAX_AMOUNT, archived: true, terms: TERMS };

export function queue(length: number): Bonus[] {
  return Array.from({ length }, (_, i): Bonus => ({
    ...BONUS,
    id: `queued-${i}`,
    seq: 2 + i,
    status: 'queued',
  }));
}

export const STRICT: Bonus = {
  ...BONUS,
  wagered: MAX_AMOUNT,
  terms: terms({}, { excludedGames: ['slots'], maxBet: 10 }),
};

export function inputs(others: Partial<DecisionInputs> = {}): Omit<DecisionInputs, 'wallet'> {
  return { ...INPUTS, ...others };
}
