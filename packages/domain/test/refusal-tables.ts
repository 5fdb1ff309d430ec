import type { DecisionInputs, Operation, RejectionCode, Wallet } from '../src/index.ts';
import { MAX_AMOUNT } from '../src/index.ts';
import { START, TERMS } from './casino.ts';
import { ACCEPTED, BET, BONUS, inputs, FROZEN, FULL, HOLD, LOCK, OFFER, queue, STRICT } from './fixtures.ts';

/** What a decision is taken on, flat, so that one line repairs one fault. */
export interface Case {
  readonly operation: Operation;
  readonly wallet: Wallet;
  readonly inputs: Omit<DecisionInputs, 'wallet'>;
}

export interface Repair {
  readonly operation?: object;
  readonly wallet?: Partial<Wallet>;
  readonly inputs?: Partial<DecisionInputs>;
}

export type Row = readonly [RejectionCode, string, Repair];

export function repaired({ operation, wallet, inputs }: Case, repair: Repair): Case {
  return {
    // A repair never changes the kind, so what comes out is the operation that went in, with other fields.
    operation: { ...operation, ...repair.operation } as Operation,
    wallet: { ...wallet, ...repair.wallet },
    inputs: { ...inputs, ...repair.inputs },
  };
}

/** Each row repairs the fault of the row above: its code is the answer until then, and never again. */
export const TABLES: Record<string, readonly [Case, ...Row[]]> = {
  deposit: [
    {
      operation: { ...ACCEPTED, kind: 'deposit', amount: 1, pending: false, expiresInSeconds: null },
      wallet: { ...FROZEN, cash: MAX_AMOUNT },
      inputs: inputs(),
    },
    ['balance_limit_exceeded', 'the cash fits', { wallet: { cash: MAX_AMOUNT - 1 } }],
  ],
  'pending deposit': [
    {
      operation: { ...ACCEPTED, kind: 'deposit', amount: 1, pending: true, expiresInSeconds: null },
      wallet: { ...FROZEN, incoming: MAX_AMOUNT },
      inputs: inputs(),
    },
    ['balance_limit_exceeded', 'the promise fits', { wallet: { incoming: MAX_AMOUNT - 1 } }],
  ],
  withdrawal: [
    {
      operation: { ...ACCEPTED, kind: 'withdrawal', amount: 100, pending: true, expiresInSeconds: null },
      wallet: { ...FROZEN, bonus: 100, reserved: MAX_AMOUNT, bonuses: [LOCK] },
      inputs: inputs(),
    },
    ['wallet_frozen', 'unfrozen', { wallet: { status: 'active' } }],
    ['withdrawal_locked', 'another base', { wallet: { bonuses: [BONUS] } }],
    ['insufficient_funds', 'cash enough', { wallet: { cash: 100 } }],
    ['balance_limit_exceeded', 'the hold fits', { wallet: { reserved: 0 } }],
  ],
  transfer: [
    {
      operation: {
        ...ACCEPTED,
        kind: 'transfer',
        amount: 100,
        pending: false,
        expiresInSeconds: null,
        toWalletId: 'w',
      },
      wallet: { ...FROZEN, bonus: 100, bonuses: [{ ...LOCK, status: 'queued' }] },
      inputs: inputs(),
    },
    ['same_wallet', 'another wallet', { operation: { toWalletId: 'v' }, inputs: { receiver: FULL } }],
    ['currency_mismatch', 'the same currency', { inputs: { receiver: { ...FULL, currency: 'EUR' } } }],
    ['wallet_frozen', 'unfrozen', { wallet: { status: 'active' } }],
    ['withdrawal_locked', 'another base', { wallet: { bonuses: [BONUS] } }],
    ['insufficient_funds', 'cash enough', { wallet: { cash: 100 } }],
    [
      'balance_limit_exceeded',
      'it fits, though that one is frozen',
      { inputs: { receiver: { ...FULL, currency: 'EUR', cash: 0 } } },
    ],
  ],
  complete: [
    {
      operation: { ...ACCEPTED, kind: 'complete', pendingOperationId: 'held', amount: 101 },
      wallet: { ...FROZEN, cash: MAX_AMOUNT, reserved: 100 },
      inputs: inputs(),
    },
    ['operation_not_pending', 'there is a hold', { inputs: { hold: HOLD } }],
    ['operation_not_pending', 'it is pending', { inputs: { hold: { ...HOLD, status: 'pending' } } }],
    [
      'operation_not_pending',
      'its time has not come',
      { inputs: { hold: { ...HOLD, status: 'pending', expiresAt: START + 1 } } },
    ],
    ['amount_exceeds_pending', 'not more than held', { operation: { amount: 99 } }],
    ['balance_limit_exceeded', 'nothing to release', { operation: { amount: null } }],
  ],
  revert: [
    {
      operation: { ...ACCEPTED, kind: 'revert', pendingOperationId: 'held' },
      wallet: { ...FROZEN, cash: MAX_AMOUNT, reserved: 100 },
      inputs: inputs(),
    },
    ['operation_not_pending', 'there is a hold', { inputs: { hold: HOLD } }],
    ['operation_not_pending', 'it is pending', { inputs: { hold: { ...HOLD, status: 'pending' } } }],
    [
      'operation_not_pending',
      'its time has not come',
      { inputs: { hold: { ...HOLD, status: 'pending', expiresAt: START + 1 } } },
    ],
    ['balance_limit_exceeded', 'the cash fits', { wallet: { cash: 0 } }],
  ],
  expire: [
    {
      operation: { ...ACCEPTED, kind: 'expire', pendingOperationId: 'held' },
      wallet: { ...FROZEN, cash: MAX_AMOUNT, reserved: 100 },
      inputs: inputs(),
    },
    ['operation_not_pending', 'there is a hold', { inputs: { hold: HOLD } }],
    [
      'operation_not_pending',
      'it is pending',
      { inputs: { hold: { ...HOLD, status: 'pending', expiresAt: null } } },
    ],
    [
      'operation_not_pending',
      'it has a time',
      { inputs: { hold: { ...HOLD, status: 'pending', expiresAt: START + 1 } } },
    ],
    ['operation_not_pending', 'its time has come', { inputs: { hold: { ...HOLD, status: 'pending' } } }],
    ['balance_limit_exceeded', 'the cash fits', { wallet: { cash: 0 } }],
  ],
  payout: [
    {
      operation: { ...ACCEPTED, kind: 'payout', amount: 1 },
      wallet: { ...FROZEN, cash: MAX_AMOUNT },
      inputs: inputs(),
    },
    ['balance_limit_exceeded', 'the cash fits', { wallet: { cash: 0 } }],
  ],
  'adjustment, a debit': [
    {
      operation: { ...ACCEPTED, kind: 'adjustment', direction: 'debit', amount: 100 },
      wallet: { ...FROZEN, cash: 99, bonus: 100, bonuses: [LOCK] },
      inputs: inputs(),
    },
    ['insufficient_funds', 'cash enough, whatever is frozen or locked', { wallet: { cash: 100 } }],
  ],
  'adjustment, a credit': [
    {
      operation: { ...ACCEPTED, kind: 'adjustment', direction: 'credit', amount: 1 },
      wallet: { ...FROZEN, cash: MAX_AMOUNT },
      inputs: inputs(),
    },
    ['balance_limit_exceeded', 'the cash fits', { wallet: { cash: 0 } }],
  ],
  bet: [
    {
      operation: { ...ACCEPTED, kind: 'bet', reference: 'b', gameId: 'slots', roundId: 'r', amount: 101 },
      wallet: { ...FROZEN, bonus: 100, bonuses: [STRICT] },
      inputs: inputs({ hasRollbackTombstone: true }),
    },
    ['bet_rolled_back', 'no rollback tombstone', { inputs: { hasRollbackTombstone: false } }],
    ['wallet_frozen', 'unfrozen', { wallet: { status: 'active' } }],
    ['game_excluded', 'another game', { operation: { gameId: 'table' } }],
    ['max_bet_exceeded', 'no maximum', { wallet: { bonuses: [{ ...STRICT, terms: TERMS }] } }],
    ['insufficient_funds', 'the bonus pays a part', { wallet: { cash: 1 } }],
    ['balance_limit_exceeded', 'the wagering can be counted', { wallet: { bonuses: [BONUS] } }],
  ],
  settlement: [
    {
      operation: { ...ACCEPTED, kind: 'settlement', betReference: 'b', amount: 1, final: true },
      wallet: { ...FROZEN, cash: MAX_AMOUNT },
      inputs: inputs({ hasRollbackTombstone: true }),
    },
    ['bet_rolled_back', 'no rollback tombstone names the bet', { inputs: { hasRollbackTombstone: false } }],
    ['bet_not_found', 'there is a bet', { inputs: { bet: { ...BET, status: 'rolled_back' } } }],
    [
      'bet_rolled_back',
      'not rolled back',
      { inputs: { bet: { ...BET, status: 'settled', settlements: 1 } } },
    ],
    ['bet_already_settled', 'not the last settlement', { inputs: { bet: { ...BET, settlements: 1 } } }],
    ['balance_limit_exceeded', 'the cash fits', { wallet: { cash: 0 } }],
  ],
  rollback: [
    {
      operation: { ...ACCEPTED, kind: 'rollback', betReference: 'b' },
      wallet: { ...FROZEN, cash: MAX_AMOUNT },
      inputs: inputs({ bet: { ...BET, status: 'rolled_back' } }),
    },
    [
      'bet_rolled_back',
      'the first rollback',
      { inputs: { bet: { ...BET, status: 'settled', settlements: 2 } } },
    ],
    ['bet_already_settled', 'not the last settlement', { inputs: { bet: { ...BET, settlements: 1 } } }],
    ['bet_already_settled', 'no settlement', { inputs: { bet: BET } }],
    ['balance_limit_exceeded', 'the cash fits', { wallet: { cash: 0 } }],
  ],
  'rollback of an unknown bet': [
    {
      operation: { ...ACCEPTED, kind: 'rollback', betReference: 'b' },
      wallet: FROZEN,
      inputs: inputs({ hasRollbackTombstone: true, referenceIsSettlement: true }),
    },
    ['bet_rolled_back', 'no rollback tombstone', { inputs: { hasRollbackTombstone: false } }],
    ['bet_already_settled', 'it names nothing', { inputs: { referenceIsSettlement: false } }],
  ],
  bonus_grant: [
    {
      operation: { ...ACCEPTED, kind: 'bonus_grant', offerId: 'o', amount: null, depositAmount: null },
      wallet: { ...FROZEN, bonus: 100, bonuses: [BONUS, ...queue(20)] },
      inputs: inputs({ offer: OFFER, depositVersion: 4 }),
    },
    ['currency_mismatch', 'the same currency', { inputs: { offer: { ...OFFER, currency: 'EUR' } } }],
    ['offer_archived', 'not archived', { inputs: { offer: { ...OFFER, currency: null, archived: false } } }],
    ['deposit_withdrawn', 'nothing went out since', { inputs: { depositVersion: 5 } }],
    ['limit_reached', 'nineteen queue', { wallet: { bonuses: [BONUS, ...queue(19)] } }],
    ['balance_limit_exceeded', 'it can be wagered', { operation: { amount: 1 } }],
  ],
  bonus_forfeit: [
    {
      operation: { ...ACCEPTED, kind: 'bonus_forfeit', bonusId: 'active', reason: 'asked' },
      wallet: FROZEN,
      inputs: inputs(),
    },
    ['bonus_not_active', 'it is there', { wallet: { bonus: 100, bonuses: [{ ...BONUS, status: 'lost' }] } }],
    ['bonus_not_active', 'it has not ended', { wallet: { bonuses: [{ ...BONUS, expiresAt: START }] } }],
    [
      'bonus_not_active',
      'its time has not come',
      { wallet: { bonuses: [{ ...BONUS, expiresAt: START + 1 }] } },
    ],
  ],
  bonus_expire: [
    {
      operation: { ...ACCEPTED, kind: 'bonus_expire', bonusId: 'active' },
      wallet: { ...FROZEN, bonuses: [{ ...BONUS, status: 'queued' }] },
      inputs: inputs(),
    },
    ['bonus_not_active', 'it is active', { wallet: { bonus: 100, bonuses: [BONUS] } }],
    ['bonus_not_active', 'it has a time', { wallet: { bonuses: [{ ...BONUS, expiresAt: START + 1 }] } }],
    ['bonus_not_active', 'its time has come', { wallet: { bonuses: [{ ...BONUS, expiresAt: START }] } }],
  ],
};
