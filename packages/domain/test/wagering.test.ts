import { expect, test } from '@jest/globals';
import type { Terms } from '../src/index.ts';
import { MAX_AMOUNT, percent, progress, unfinishable } from '../src/index.ts';
import { Casino, terms } from './casino.ts';

test.each([
  [0, 75_000, 0, 0],
  [749, 75_000, 749, 0],
  [750, 75_000, 750, 1],
  [74_999, 75_000, 74_999, 99],
  [75_000, 75_000, 75_000, 100],
  [90_000, 75_000, 75_000, 100],
  [MAX_AMOUNT - 1, MAX_AMOUNT, MAX_AMOUNT - 1, 99],
])('%p wagered of %p is a progress of %p, %p percent', (wagered, required, shown, share) => {
  expect([progress({ wagered, required }), percent({ wagered, required })]).toEqual([shown, share]);
});

test.each<[string, Partial<Terms>, boolean]>([
  ['the default counts', { contributions: { default: 0.01 } }, false],
  ['only a category counts', { contributions: { default: 0, slots: 5 } }, false],
  ['only a game counts', { contributions: { default: 0 }, gameContributions: { a: 5 } }, false],
  ['nothing counts', { contributions: { default: 0, slots: 0 }, gameContributions: { a: 0 } }, true],
  [
    'what counts is excluded',
    { contributions: { default: 0 }, gameContributions: { a: 5 }, excludedGames: ['a'] },
    true,
  ],
  ['the largest stake contributes less than 1', { contributions: { default: 10 }, maxBet: 9 }, true],
  ['the largest stake contributes 1', { contributions: { default: 10 }, maxBet: 10 }, false],
])('terms under which %s', (_, others, expected) => {
  expect(unfinishable(terms({}, others))).toBe(expected);
});

test.each([
  ['the amount to wager', { multiplier: 1000 }, MAX_AMOUNT / 1000 + 1, null],
  ['the deposit and the bonus together', { base: 'deposit_and_bonus', multiplier: 1 }, MAX_AMOUNT, 1],
] as const)('a grant is refused if %s would pass the maximum', (_, wagering, amount, depositAmount) => {
  const casino = new Casino();
  const request = casino.offer(terms(wagering), { amount: Math.floor(amount) });
  expect(casino.tries({ ...request, depositAmount })).toBe('balance_limit_exceeded');
  expect(casino.wallet.version).toBe(0);
});

test('a win is refused if the bonus would pass the maximum, even if less would be converted', () => {
  const casino = new Casino();
  const id = casino.grant(terms({ multiplier: 0.01 }, { maxConversion: 5 }), 100);
  casino.bet('a', 99);
  expect(casino.tries({ kind: 'settlement', betReference: 'a', amount: MAX_AMOUNT, final: true })).toBe(
    'balance_limit_exceeded',
  );
  expect([casino.money, casino.bonus(id).status]).toEqual(['0/1', 'active']);
  casino.settle('a', MAX_AMOUNT - 1);
  expect(casino.bonus(id)).toMatchObject({ converted: 5, removed: MAX_AMOUNT - 5 });
});

test('a conversion is refused if cash would pass the maximum', () => {
  const casino = new Casino();
  casino.deposit(MAX_AMOUNT);
  casino.grant(terms({ multiplier: 0.01 }, { funding: 'bonus_first' }), 100);
  casino.bet('a', 99);
  expect(casino.tries({ kind: 'settlement', betReference: 'a', amount: 0, final: true })).toBe(
    'balance_limit_exceeded',
  );
  casino.does({ kind: 'adjustment', direction: 'debit', amount: 1 });
  casino.settle('a', 0);
  expect(casino.money).toBe(`${MAX_AMOUNT}/0`);
});
