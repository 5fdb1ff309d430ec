import { describe, expect, test } from '@jest/globals';
import type { Operation, Wallet } from '../src/index.ts';
import { decide, MAX_AMOUNT } from '../src/index.ts';
import { START, terms } from './casino.ts';
import { ACCEPTED, BONUS, INPUTS, FROZEN, FULL, OFFER } from './fixtures.ts';
import { TABLES, repaired } from './refusal-tables.ts';
import type { Case, Repair } from './refusal-tables.ts';

function answer({ operation, wallet, inputs: others }: Case): string {
  const decision = decide(operation, { ...others, wallet });
  return decision.status === 'rejected' ? decision.rejection.code : decision.status;
}

describe('refusals come in the documented order', () => {
  for (const [name, [worst, ...rows]] of Object.entries(TABLES)) {
    test(name, () => {
      let now = worst;
      for (const [code, why, repair] of rows) {
        expect([why, answer(now)]).toEqual([why, code]);
        now = repaired(now, repair);
      }
      expect(['applied', 'pending']).toContain(answer(now));
    });
  }
});

/** Each case with all its faults repaired: what an active wallet takes. */
const GOOD = Object.entries(TABLES).map(
  ([name, [worst, ...rows]]) =>
    [name, rows.reduce((now, [, , repair]) => repaired(now, repair), worst)] as const,
);
const CLOSED: Repair = { wallet: { status: 'closed' } };

describe('a closed wallet', () => {
  test.each(GOOD)('%s: late settlements and rollbacks apply, all else is refused', (_, good) => {
    const { kind } = good.operation;
    const isLate = kind === 'settlement' || kind === 'rollback';
    expect(answer(repaired(good, CLOSED))).toBe(isLate ? 'applied' : 'wallet_frozen');
  });

  test('the cases above are of every kind', () => {
    const kinds = GOOD.map(([, { operation }]) => operation.kind);
    const moves = [
      'deposit',
      'withdrawal',
      'transfer',
      'complete',
      'revert',
      'expire',
      'payout',
      'adjustment',
    ];
    const others = ['bet', 'settlement', 'rollback', 'bonus_grant', 'bonus_forfeit', 'bonus_expire'];
    expect([...new Set(kinds)].sort()).toEqual([...moves, ...others].sort());
  });

  test.each([
    ['transfer', 'same_wallet', { operation: { toWalletId: 'w' } }],
    ['transfer', 'currency_mismatch', { inputs: { receiver: FULL } }],
    ['bet', 'bet_rolled_back', { inputs: { hasRollbackTombstone: true } }],
    ['bonus_grant', 'currency_mismatch', { inputs: { offer: OFFER } }],
  ] as const)('%s: %s comes first', (name, code, fault) => {
    const good = new Map(GOOD).get(name);
    if (good === undefined) throw new Error(`no case ${name}`);
    expect(answer(repaired(repaired(good, CLOSED), fault))).toBe(code);
  });

  test('receives no transfer, a frozen one does', () => {
    const transfer = new Map(GOOD).get('transfer');
    if (transfer === undefined) throw new Error('no transfer');
    const to = (status: Wallet['status']): string =>
      answer(repaired(transfer, { inputs: { receiver: { ...FULL, currency: 'EUR', cash: 0, status } } }));
    expect([to('closed'), to('frozen'), to('active')]).toEqual(['wallet_frozen', 'applied', 'applied']);
  });
});

describe('what a refusal cashPart', () => {
  const bet: Operation = { ...ACCEPTED, kind: 'bet', reference: 'b', gameId: 'g', roundId: 'r', amount: 200 };
  const wallet: Wallet = { ...FROZEN, status: 'active', cash: 50, bonus: 100, bonuses: [BONUS] };

  test.each<[string, Operation, Wallet, number]>([
    ['a bet: cash and the live bonus', bet, wallet, 150],
    [
      'a bet: not a bonus whose time has passed',
      bet,
      { ...wallet, bonuses: [{ ...BONUS, expiresAt: START }] },
      50,
    ],
    [
      'a withdrawal: cash',
      { ...ACCEPTED, kind: 'withdrawal', amount: 60, pending: false, expiresInSeconds: null },
      wallet,
      50,
    ],
    ['a debit: cash', { ...ACCEPTED, kind: 'adjustment', direction: 'debit', amount: 60 }, wallet, 50],
  ])('what is available for %s', (_, operation, held, available) => {
    expect(decide(operation, { ...INPUTS, wallet: held })).toEqual({
      status: 'rejected',
      rejection: {
        code: 'insufficient_funds',
        detail: expect.any(String),
        balances: { cash: held.cash, bonus: held.bonus },
        available,
      },
    });
  });

  test('every refusal has the balances of its wallet as they were, also one that a posting ran into', () => {
    const rich: Wallet = { ...wallet, cash: MAX_AMOUNT };
    const deposit = {
      ...ACCEPTED,
      kind: 'deposit',
      amount: 1,
      pending: false,
      expiresInSeconds: null,
    } as const;
    expect(decide(deposit, { ...INPUTS, wallet: rich })).toMatchObject({
      rejection: { code: 'balance_limit_exceeded', balances: { cash: MAX_AMOUNT, bonus: rich.bonus } },
    });
  });

  test('an offer without the amount that the rules need is a fault, not a refusal', () => {
    const grant = {
      ...ACCEPTED,
      kind: 'bonus_grant',
      offerId: 'o',
      amount: null,
      depositAmount: null,
    } as const;
    const offer = { ...OFFER, currency: null, archived: false, amount: null };
    expect(() => decide(grant, { ...INPUTS, wallet, offer })).toThrow('the amount of a grant');
    const both = { ...offer, amount: 5, terms: terms({ base: 'deposit_and_bonus' }) };
    expect(() => decide(grant, { ...INPUTS, wallet, offer: both })).toThrow('the deposit amount');
  });
});
