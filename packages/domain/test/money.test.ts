import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { prove } from '@croupier/testing/proof';
import type { Effect, WalletEffect } from '../src/index.ts';
import { hundredths, MAX_AMOUNT, mulDivCeil, mulDivFloor } from '../src/index.ts';
import type { OperationRequest } from './casino.ts';
import { bet, Casino, deposit, settlement, partsOf, terms, transfer, withdrawal } from './casino.ts';

const amount = fc.maxSafeNat();

describe('exact arithmetic', () => {
  test('products are divided exactly, however large', async () => {
    await prove(100, (runs) =>
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
        runs,
      ),
    );
  });

  test('small products too, at every remainder', async () => {
    const small = fc.integer({ min: 0, max: 94_906_265 });
    await prove(100, (runs) =>
      fc.assert(
        fc.property(
          small,
          small,
          fc.integer({ min: 1, max: MAX_AMOUNT }),
          (value, numerator, denominator) => {
            const exact = (BigInt(value) * BigInt(numerator)) / BigInt(denominator);
            expect(mulDivFloor(value, numerator, denominator)).toBe(Number(exact));
          },
        ),
        runs,
      ),
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
  held: OperationRequest,
  after: 'complete' | 'revert' | 'expire',
  amountOf: number | null = null,
): Effect {
  const casino = new Casino();
  casino.deposit(1000);
  const operation = casino.operation(held);
  expect(casino.workingSet.apply(operation).status).toBe('pending');
  if (after === 'expire') casino.later(60);
  const named = { pendingOperationId: operation.id };
  return casino.does(
    after === 'complete' ? { kind: after, amount: amountOf, ...named } : { kind: after, ...named },
  );
}

describe('what each kind moves', () => {
  const rows: [string, OperationRequest, Record<string, number>, string[]][] = [
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
    ['a rollback of an unknown bet', { kind: 'rollback', betReference: 'never' }, {}, []],
  ];

  test.each(rows)('%s', (_, request, expected, parts) => {
    const casino = new Casino();
    casino.deposit(1100);
    casino.bet('old', 100);
    const effect = casino.does(request);
    expect(moved(effect.wallet)).toEqual(expected);
    expect(partsOf(effect)).toEqual(parts);
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
    expect([casino.workingSet.wallet('v').version, pending?.parts]).toEqual([2, []]);
  });

  test('a grant, and a conversion above the maximum', () => {
    const casino = new Casino();
    casino.deposit(100);
    const request = casino.offer(terms({ multiplier: 0.1 }, { maxConversion: 60 }), { amount: 200 });
    expect(moved(casino.does(request).wallet)).toEqual({ bonus: 200, bonusCost: -200 });
    casino.bet('a', 20);
    expect(moved(casino.settle('a', 0).wallet)).toEqual({ cash: 60, bonus: -200, bonusCost: 140 });
  });
});

const RELEASED = { incoming: -300, promised: 300 };
const BACK = { reserved: -300, cash: 300 };

const ENDINGS: readonly Ending[] = [
  {
    of: deposit(300, true),
    after: 'complete',
    moves: { ...RELEASED, cash: 300, payments: -300 },
    cashPart: 300,
  },
  {
    of: deposit(300, true),
    after: 'complete',
    for: 200,
    moves: { ...RELEASED, cash: 200, payments: -200 },
    cashPart: 200,
  },
  { of: deposit(300, true), after: 'revert', moves: RELEASED, cashPart: 0 },
  { of: deposit(300, true, 60), after: 'expire', moves: RELEASED, cashPart: 0 },
  { of: withdrawal(300, true), after: 'complete', moves: { reserved: -300, payments: 300 }, cashPart: 0 },
  {
    of: withdrawal(300, true),
    after: 'complete',
    for: 200,
    moves: { reserved: -300, cash: 100, payments: 200 },
    cashPart: 100,
  },
  { of: withdrawal(300, true), after: 'revert', moves: BACK, cashPart: 300 },
  { of: withdrawal(300, true, 60), after: 'expire', moves: BACK, cashPart: 300 },
  { of: transfer(300, true), after: 'complete', moves: { reserved: -300, counterpart: 300 }, cashPart: 0 },
  {
    of: transfer(300, true),
    after: 'complete',
    for: 200,
    moves: { reserved: -300, cash: 100, counterpart: 200 },
    cashPart: 100,
  },
  { of: transfer(300, true), after: 'revert', moves: BACK, cashPart: 300 },
];

interface Ending {
  readonly of: OperationRequest;
  readonly after: 'complete' | 'revert' | 'expire';
  readonly for?: number;
  readonly moves: Record<string, number>;
  /** The cash of its only part; 0 if it has none. */
  readonly cashPart: number;
}

test.each(ENDINGS)(
  'how a hold ends: $of.kind, $after $for',
  ({ of, after, for: amountOf = null, moves, cashPart }) => {
    const effect = pendingThen(of, after, amountOf);
    expect(moved(effect.wallet)).toEqual(moves);
    expect(partsOf(effect)).toEqual(cashPart === 0 ? [] : [`money ${cashPart}/0`]);
    expect(effect.status).toBe('applied');
    const status = { complete: 'applied', revert: 'reverted', expire: 'expired' }[after];
    expect(effect.hold).toMatchObject({
      status,
      completedAmount: after === 'complete' ? (amountOf ?? 300) : null,
    });
    expect(effect.amount).toBe(amountOf ?? 300);
  },
);

test.each<['complete' | 'revert', Record<string, number>]>([
  ['complete', { ...RELEASED, cash: 200, counterpart: -200 }],
  ['revert', RELEASED],
])('the receiver of a pending transfer, after a %s of 200', (after, moves) => {
  const { receiver } = pendingThen(transfer(300, true), after, 200);
  expect(receiver === null ? null : moved(receiver)).toEqual(moves);
});

test('a hold can be completed or reverted until its time has come, and expired from then on', () => {
  const casino = new Casino();
  const [first, second] = [
    casino.operation(deposit(300, true, 60)),
    casino.operation(deposit(300, true, 60)),
  ];
  casino.workingSet.apply(first);
  casino.workingSet.apply(second);
  const named = { pendingOperationId: first.id };
  casino.later(59.999);
  expect(casino.tries({ kind: 'expire', ...named })).toBe('operation_not_pending');
  expect(casino.tries({ kind: 'revert', pendingOperationId: second.id })).toBe('applied');
  casino.later(0.001);
  expect(casino.tries({ kind: 'complete', amount: null, ...named })).toBe('operation_not_pending');
  expect(casino.tries({ kind: 'revert', ...named })).toBe('operation_not_pending');
  expect(casino.tries({ kind: 'expire', ...named })).toBe('applied');
});

test('an ended hold never changes again', () => {
  const casino = new Casino();
  const held = casino.operation(deposit(300, true));
  casino.workingSet.apply(held);
  const named = { pendingOperationId: held.id };
  const done = casino.does({ kind: 'complete', amount: 100, ...named });
  expect(casino.tries({ kind: 'complete', amount: 100, ...named })).toBe('operation_not_pending');
  expect(casino.tries({ kind: 'revert', ...named })).toBe('operation_not_pending');
  expect(casino.tries({ kind: 'expire', ...named })).toBe('operation_not_pending');
  expect(casino.workingSet.holds.get(held.id)).toEqual(done.hold);
});

test('what a bet has won is kept exactly, however many settlements it has', () => {
  const casino = new Casino();
  casino.deposit(1);
  casino.bet('a', 1);
  casino.settle('a', MAX_AMOUNT, false);
  casino.does(withdrawal(MAX_AMOUNT));
  expect(casino.tries(settlement('a', 1))).toBe('balance_limit_exceeded');
  expect(casino.tries(settlement('a', 0))).toBe('applied');
});
