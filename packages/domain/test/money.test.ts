import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Effect, WalletEffect } from '../src/index.ts';
import { hundredths, MAX_AMOUNT, mulDivCeil, mulDivFloor } from '../src/index.ts';
import type { Wish } from './casino.ts';
import { bet, Casino, deposit, settlement, story, terms, transfer, withdrawal } from './casino.ts';

const amount = fc.maxSafeNat();

describe('exact arithmetic', () => {
  test('products are divided exactly, however large', () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.integer({ min: 1, max: MAX_AMOUNT }),
        (value, numerator, denominator) => {
          const exact = (BigInt(value) * BigInt(numerator)) / BigInt(denominator);
          expect(mulDivFloor(value, numerator, denominator)).toBe(Number(exact));
        },
      ),
    );
  });

  test('small products too, at every remainder', () => {
    const small = fc.integer({ min: 0, max: 94_906_265 });
    fc.assert(
      fc.property(small, small, fc.integer({ min: 1, max: MAX_AMOUNT }), (value, numerator, denominator) => {
        const exact = (BigInt(value) * BigInt(numerator)) / BigInt(denominator);
        expect(mulDivFloor(value, numerator, denominator)).toBe(Number(exact));
      }),
    );
  });

  test.each([
    [MAX_AMOUNT, MAX_AMOUNT, MAX_AMOUNT, MAX_AMOUNT],
    [MAX_AMOUNT - 1, 1, MAX_AMOUNT, 0],
    [MAX_AMOUNT, 10_000, 10_000, MAX_AMOUNT],
    [25_000, 10_000, 12_000, 20_833],
    [0, 5, 7, 0],
  ])('floor(%p × %p ÷ %p) = %p', (value, numerator, denominator, floor) => {
    expect(mulDivFloor(value, numerator, denominator)).toBe(floor);
  });

  test.each([
    [100, 1, 100, 1],
    [101, 1, 100, 2],
    [1, 1, 100, 1],
    [0, 1, 100, 0],
  ])('ceil(%p × %p ÷ %p) = %p', (value, numerator, denominator, ceiling) => {
    expect(mulDivCeil(value, numerator, denominator)).toBe(ceiling);
  });

  test('every number of two decimals has its integer of hundredths', () => {
    for (let i = 0; i <= 100_000; i++) if (hundredths(i / 100) !== i) throw new Error(`${i / 100}`);
  });
});

/** Every change and every leg that is not 0. */
function moved({ changes, house }: WalletEffect): Record<string, number> {
  return Object.fromEntries(Object.entries({ ...changes, ...house }).filter(([, value]) => value !== 0));
}

function pendingThen(
  held: Wish,
  after: 'complete' | 'revert' | 'expire',
  amountOf: number | null = null,
): Effect {
  const casino = new Casino();
  casino.deposit(1000);
  const operation = casino.operation(held);
  expect(casino.book.apply(operation).status).toBe('pending');
  if (after === 'expire') casino.later(60);
  const named = { pendingOperationId: operation.id };
  return casino.does(
    after === 'complete' ? { kind: after, amount: amountOf, ...named } : { kind: after, ...named },
  );
}

describe('what each kind moves', () => {
  const rows: [string, Wish, Record<string, number>, string[]][] = [
    ['a deposit', deposit(300), { cash: 300, payments: -300 }, ['money 300/0']],
    ['a pending deposit', deposit(300, true), { incoming: 300, promised: -300 }, []],
    ['a withdrawal', withdrawal(300), { cash: -300, payments: 300 }, ['money -300/0']],
    ['a pending withdrawal', withdrawal(300, true), { cash: -300, reserved: 300 }, ['money -300/0']],
    ['a transfer', transfer(300), { cash: -300, counterpart: 300 }, ['money -300/0']],
    ['a pending transfer', transfer(300, true), { cash: -300, reserved: 300 }, ['money -300/0']],
    ['a payout', { kind: 'payout', amount: 300 }, { cash: 300, gaming: -300 }, ['win 300/0']],
    [
      'a credit',
      { kind: 'adjustment', direction: 'credit', amount: 300 },
      { cash: 300, adjustments: -300 },
      ['money 300/0'],
    ],
    [
      'a debit',
      { kind: 'adjustment', direction: 'debit', amount: 300 },
      { cash: -300, adjustments: 300 },
      ['money -300/0'],
    ],
    ['a bet', bet('new', 300), { cash: -300, gaming: 300 }, ['stake -300/0']],
    ['a win', settlement('old', 300), { cash: 300, gaming: -300 }, ['win 300/0']],
    ['a lost bet', settlement('old', 0), {}, []],
    ['a rollback', { kind: 'rollback', betReference: 'old' }, { cash: 100, gaming: -100 }, ['refund 100/0']],
    ['a rollback kept for later', { kind: 'rollback', betReference: 'never' }, {}, []],
  ];

  test.each(rows)('%s', (_, wish, expected, parts) => {
    const casino = new Casino();
    casino.deposit(1100);
    casino.bet('old', 100);
    const effect = casino.does(wish);
    expect(moved(effect.wallet)).toEqual(expected);
    expect(story(effect)).toEqual(parts);
    expect(effect.wallet.wallet.version).toBe(3);
  });

  test('the other side of a transfer', () => {
    const casino = new Casino();
    casino.deposit(1000);
    const { receiver } = casino.does(transfer(300));
    expect(receiver === null ? null : moved(receiver)).toEqual({ cash: 300, counterpart: -300 });
    expect(receiver?.parts).toEqual([{ reason: 'money', cash: 300, bonus: 0 }]);
    const pending = casino.does(transfer(300, true)).receiver;
    expect(pending === null ? null : moved(pending)).toEqual({ incoming: 300, promised: -300 });
    expect([casino.book.wallet('v').version, pending?.parts]).toEqual([2, []]);
  });

  test('a grant, and a conversion above the maximum', () => {
    const casino = new Casino();
    casino.deposit(100);
    const wish = casino.offer(terms({ multiplier: 0.1 }, { maxConversion: 60 }), { amount: 200 });
    expect(moved(casino.does(wish).wallet)).toEqual({ bonus: 200, bonusCost: -200 });
    casino.bet('a', 20);
    expect(moved(casino.settle('a', 0).wallet)).toEqual({ cash: 60, bonus: -200, bonusCost: 140 });
  });
});

describe('how a hold ends', () => {
  const rows: [
    string,
    Wish,
    'complete' | 'revert' | 'expire',
    number | null,
    Record<string, number>,
    string[],
  ][] = [
    [
      'a deposit in full',
      deposit(300, true),
      'complete',
      null,
      { incoming: -300, promised: 300, cash: 300, payments: -300 },
      ['money 300/0'],
    ],
    [
      'a deposit for less',
      deposit(300, true),
      'complete',
      200,
      { incoming: -300, promised: 300, cash: 200, payments: -200 },
      ['money 200/0'],
    ],
    ['a deposit reverted', deposit(300, true), 'revert', null, { incoming: -300, promised: 300 }, []],
    ['a deposit expired', deposit(300, true, 60), 'expire', null, { incoming: -300, promised: 300 }, []],
    ['a withdrawal in full', withdrawal(300, true), 'complete', null, { reserved: -300, payments: 300 }, []],
    [
      'a withdrawal for less',
      withdrawal(300, true),
      'complete',
      200,
      { reserved: -300, cash: 100, payments: 200 },
      ['money 100/0'],
    ],
    [
      'a withdrawal reverted',
      withdrawal(300, true),
      'revert',
      null,
      { reserved: -300, cash: 300 },
      ['money 300/0'],
    ],
    [
      'a withdrawal expired',
      withdrawal(300, true, 60),
      'expire',
      null,
      { reserved: -300, cash: 300 },
      ['money 300/0'],
    ],
    ['a transfer in full', transfer(300, true), 'complete', null, { reserved: -300, counterpart: 300 }, []],
    [
      'a transfer for less',
      transfer(300, true),
      'complete',
      200,
      { reserved: -300, cash: 100, counterpart: 200 },
      ['money 100/0'],
    ],
    [
      'a transfer reverted',
      transfer(300, true),
      'revert',
      null,
      { reserved: -300, cash: 300 },
      ['money 300/0'],
    ],
  ];

  test.each(rows)('%s', (_, held, after, amountOf, expected, parts) => {
    const effect = pendingThen(held, after, amountOf);
    expect(moved(effect.wallet)).toEqual(expected);
    expect(story(effect)).toEqual(parts);
    expect(effect.status).toBe('applied');
    const status = { complete: 'applied', revert: 'reverted', expire: 'expired' }[after];
    expect(effect.hold).toMatchObject({
      status,
      completedAmount: after === 'complete' ? (amountOf ?? 300) : null,
    });
    expect(effect.amount).toBe(amountOf ?? 300);
  });

  test('the receiver of a transfer for less gets what was completed', () => {
    const { receiver } = pendingThen(transfer(300, true), 'complete', 200);
    expect(receiver === null ? null : moved(receiver)).toEqual({
      incoming: -300,
      promised: 300,
      cash: 200,
      counterpart: -200,
    });
  });

  test('the receiver of a reverted transfer gets nothing', () => {
    const { receiver } = pendingThen(transfer(300, true), 'revert');
    expect(receiver === null ? null : moved(receiver)).toEqual({ incoming: -300, promised: 300 });
  });

  test('an ended hold never changes again', () => {
    const casino = new Casino();
    const held = casino.operation(deposit(300, true));
    casino.book.apply(held);
    const named = { pendingOperationId: held.id };
    const done = casino.does({ kind: 'complete', amount: 100, ...named });
    expect(casino.tries({ kind: 'complete', amount: 100, ...named })).toBe('operation_not_pending');
    expect(casino.tries({ kind: 'revert', ...named })).toBe('operation_not_pending');
    expect(casino.tries({ kind: 'expire', ...named })).toBe('operation_not_pending');
    expect(casino.book.holds.get(held.id)).toEqual(done.hold);
  });
});
