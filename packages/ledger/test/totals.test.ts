import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { moneyFlows } from '../src/apply/money-flows.ts';
import type { EntryInsert } from '../src/apply/changes.ts';
import { addExactly, exactTotal } from '../src/index.ts';
import { scoreDeltas } from '../../leaderboards/src/scores.ts';
import type { SettledBet } from '@croupier/leaderboards';

const MOST = Number.MAX_SAFE_INTEGER;

test.each([
  ['0', 0],
  ['9007199254740991', MOST],
  ['9007199254740992', '9007199254740992'],
  ['90071992547409930000000000000001', '90071992547409930000000000000001'],
])('a total of %s is %p', (digits, total) => {
  expect(exactTotal(digits)).toBe(total);
});

test('adding amounts is exact at any size', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: MOST }), { minLength: 1 }), (amounts) => {
      const sum = amounts.reduce(addExactly, 0 as number | bigint);
      expect(BigInt(sum)).toBe(amounts.reduce((total, amount) => total + BigInt(amount), 0n));
    }),
  );
});

const settled = (paid: number): SettledBet => ({
  walletId: 'w',
  brand: 'default',
  playerId: 'p',
  test: false,
  currency: 'EUR',
  gameId: 'slots',
  stake: paid,
  paid,
  final: true,
  won: paid,
  contribution: 0,
  at: 2,
  ageMs: 0,
});

test('what a batch adds to a score is exact past the largest amount', () => {
  const boards = [{ id: 'b', brand: null, metric: 'won' as const, currency: 'EUR', startsAt: 1 }];
  expect(scoreDeltas([settled(MOST), settled(MOST), settled(5)], boards)).toEqual([
    { leaderboardId: 'b', brand: 'default', playerId: 'p', delta: 2n * BigInt(MOST) + 5n },
  ]);
});

test('what a batch moved is exact past the largest amount', () => {
  const house = { payments: 0, promised: 0, gaming: MOST, bonusCost: 0, adjustments: 0, counterpart: 0 };
  const posting = { row: { kind: 'bet' }, wallet: { house, wallet: { currency: 'EUR' } } };
  const flows = moneyFlows(Array(3).fill(posting) as EntryInsert[]);
  expect(flows).toEqual([{ flow: 'stakes', currency: 'EUR', amount: 3n * BigInt(MOST) }]);
});
