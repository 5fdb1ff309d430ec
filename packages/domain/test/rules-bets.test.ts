import { expect, test } from '@jest/globals';
import type { Terms } from '../src/index.ts';
import {
  bet,
  Casino,
  deposit,
  funded,
  rollback,
  settlement,
  partsOf,
  terms,
  eventsOf,
  transfer,
  withdrawal,
} from './casino.ts';

test.each<[Terms['funding'], number, number, number, number]>([
  ['cash_first', 300, 300, 0, 0],
  ['cash_first', 700, 600, 100, 0],
  ['bonus_first', 300, 0, 300, 0],
  ['bonus_first', 1100, 100, 1000, 0],
  ['proportional', 800, 300, 500, 0],
  ['proportional', 1, 1, 0, 0],
  ['proportional', 7, 3, 4, 0],
  ['proportional', 1600, 600, 1000, 0],
])('1. %s funds a stake of %p with %p cash and %p bonus', (funding, stake, fromCash, fromBonus) => {
  const [casino] = funded(600, terms({}, { funding }), 1000);
  expect(casino.bet('a', stake).outcome).toEqual({ fromCash, fromBonus });
  expect(casino.money).toBe(`${600 - fromCash}/${1000 - fromBonus}`);
});

test('1. without an active bonus only cash is used', () => {
  const casino = new Casino();
  casino.deposit(600);
  expect(casino.bet('a', 600).outcome).toEqual({ fromCash: 600, fromBonus: 0 });
  expect(casino.placed('a')).toMatchObject({ bonusId: null, contribution: 0 });
});

test('2. the split is stored with the bet and never recomputed', () => {
  const [casino] = funded(600, terms({}), 1000);
  casino.bet('a', 1000);
  casino.deposit(5000);
  expect(casino.settle('a', 1000).outcome).toEqual({ toCash: 600, toBonus: 400 });
  expect(casino.placed('a')).toMatchObject({ fromCash: 600, fromBonus: 400, won: 1000, status: 'settled' });
});

test.each([
  [2501, 1501, 1000],
  [1, 1, 0],
  [2, 2, 0],
  [3, 2, 1],
  [0, 0, 0],
])('3. a win of %p on 600 + 400 is %p cash and %p bonus', (win, toCash, toBonus) => {
  const [casino] = funded(600, terms({}), 1000);
  casino.bet('a', 1000);
  expect(casino.settle('a', win).outcome).toEqual({ toCash, toBonus });
});

test('3. a win in parts is split as one of their sum', () => {
  const [casino] = funded(1, terms({}), 998);
  casino.bet('a', 999);
  for (let part = 1; part < 999; part += 1) casino.settle('a', 1, false);
  casino.settle('a', 1);
  expect([casino.money, casino.placed('a')]).toEqual([
    '1/998',
    expect.objectContaining({ won: 999, wonBonus: 998, settlements: 999 }),
  ]);
});

test('3. a bonus part that was dropped counts as one that was given', () => {
  const [casino, id] = funded(1, terms({}), 999);
  casino.bet('a', 1000);
  casino.settle('a', 500, false);
  casino.does({ kind: 'bonus_forfeit', bonusId: id, reason: 'asked' });
  expect(casino.settle('a', 500).outcome).toEqual({ toCash: 0, toBonus: 0, dropped: 500 });
  expect(casino.placed('a')).toMatchObject({ won: 1000, wonBonus: 999 });
});

test('4. a rollback gives back the stored split and takes away its own contribution, once', () => {
  const [casino, id] = funded(600, terms({}), 1000);
  casino.bet('a', 1000);
  casino.bet('b', 50, 'table');
  const effect = casino.rollback('a');
  expect([effect.amount, effect.outcome, partsOf(effect)]).toEqual([
    1000,
    { toCash: 600, toBonus: 400 },
    ['refund 600/400'],
  ]);
  expect([casino.money, casino.bonus(id).wagered, eventsOf(effect)]).toEqual(['600/950', 5, ['progress']]);
  expect(casino.tries(rollback('a'))).toBe('bet_rolled_back');
  expect(casino.money).toBe('600/950');
});

test('4. it is refused once there is a settlement, also one that is not final', () => {
  const casino = new Casino();
  casino.deposit(100);
  casino.bet('a', 50);
  casino.settle('a', 0, false);
  expect(casino.tries(rollback('a'))).toBe('bet_already_settled');
  casino.settle('a', 10);
  expect(casino.tries(rollback('a'))).toBe('bet_already_settled');
});

test('4. it is refused where the reference names a settlement', () => {
  const casino = new Casino();
  casino.deposit(100);
  casino.bet('a', 50);
  casino.does({ ...settlement('a', 10), reference: 'a-win' });
  expect(casino.tries(rollback('a-win'))).toBe('bet_already_settled');
});

test('5. a rollback whose bet is unknown applies, moves nothing, and refuses the bet for good', () => {
  const casino = new Casino();
  casino.deposit(100);
  const effect = casino.rollback('a');
  expect(effect).toMatchObject({ status: 'applied', leavesTombstone: true, amount: 0, bet: null });
  expect([casino.money, casino.wallet.version]).toEqual(['100/0', 2]);
  casino.later(1e9);
  expect(casino.tries(bet('a', 10))).toBe('bet_rolled_back');
  expect(casino.tries(rollback('a'))).toBe('bet_rolled_back');
  expect(casino.tries(bet('b', 10))).toBe('applied');
});

test('6. a settlement of an unknown, a rolled back and a settled bet is refused', () => {
  const casino = new Casino();
  casino.deposit(100);
  expect(casino.tries(settlement('a', 5))).toBe('bet_not_found');
  casino.bet('a', 10);
  casino.rollback('a');
  expect(casino.tries(settlement('a', 5))).toBe('bet_rolled_back');
  casino.round('b', 10, 0);
  expect(casino.tries(settlement('b', 5))).toBe('bet_already_settled');
});

test('6. a settlement of a bet that a rollback tombstone names is refused as rolled back', () => {
  const casino = new Casino();
  casino.deposit(100);
  casino.rollback('a');
  expect(casino.tries(settlement('a', 5))).toBe('bet_rolled_back');
  expect(casino.tries(bet('a', 10))).toBe('bet_rolled_back');
  expect(casino.tries(settlement('a', 5))).toBe('bet_rolled_back');
});

test('6. settlements that are not final leave the bet open for more', () => {
  const casino = new Casino();
  casino.deposit(100);
  casino.bet('a', 10);
  casino.settle('a', 5, false);
  expect(casino.placed('a')).toMatchObject({ status: 'open', won: 5, settlements: 1, endedAt: null });
  casino.settle('a', 7);
  expect(casino.placed('a')).toMatchObject({
    status: 'settled',
    won: 12,
    settlements: 2,
    endedAt: casino.now,
  });
});

test('7. each bet of a round is settled or rolled back alone', () => {
  const casino = new Casino();
  casino.deposit(100);
  for (const reference of ['a', 'b', 'c']) {
    casino.does({ kind: 'bet', reference, gameId: 'slots', roundId: 'one', amount: 10 });
  }
  casino.settle('a', 30);
  casino.rollback('b');
  expect(['a', 'b', 'c'].map((name) => casino.placed(name).status)).toEqual([
    'settled',
    'rolled_back',
    'open',
  ]);
  expect(casino.money).toBe('110/0');
});

test('8. a frozen wallet refuses bets, and still accepts settlements and rollbacks', () => {
  const casino = new Casino();
  casino.deposit(100);
  casino.bet('a', 10);
  casino.bet('b', 10);
  casino.workingSet.setStatus('w', 'frozen');
  expect(casino.tries(bet('c', 10))).toBe('wallet_frozen');
  expect(casino.tries(settlement('a', 20))).toBe('applied');
  expect(casino.tries(rollback('b'))).toBe('applied');
  expect([casino.money, casino.wallet.status]).toEqual(['110/0', 'frozen']);
});

test('8. money out waits until it is unfrozen, all else still applies', () => {
  const casino = new Casino();
  casino.deposit(100);
  casino.workingSet.setStatus('w', 'frozen');
  expect(casino.tries(withdrawal(10))).toBe('wallet_frozen');
  expect(casino.tries(transfer(10))).toBe('wallet_frozen');
  expect(casino.tries(deposit(10))).toBe('applied');
  expect(casino.tries({ kind: 'payout', amount: 10 })).toBe('applied');
  expect(casino.tries({ kind: 'adjustment', direction: 'debit', amount: 10 })).toBe('applied');
  casino.workingSet.setStatus('w', 'active');
  casino.workingSet.setStatus('v', 'frozen');
  expect(casino.tries(transfer(10))).toBe('applied');
});
