import { expect, test } from '@jest/globals';
import { percent, progress } from '../src/index.ts';
import { bet, Casino, settlement, partsOf, terms, eventsOf, withdrawal } from './casino.ts';

// The worked examples of the rule book, step by step.

test('published example', () => {
  const casino = new Casino();
  casino.deposit(5000);
  const id = casino.grant(terms({ multiplier: 30 }, { maxConversion: 2500 }), 2500);
  expect([casino.money, casino.standing(id)]).toEqual(['5000/2500', 'active 0 of 75000']);
  casino.bet('first', 500);
  expect([casino.money, casino.standing(id)]).toEqual(['4500/2500', 'active 500 of 75000']);
  casino.settle('first', 1000);
  expect(casino.money).toBe('5500/2500');
  for (let i = 0; i < 148; i++) casino.round(`bet-${i}`, 500, 500);
  expect([casino.money, casino.standing(id)]).toEqual(['5500/2500', 'active 74500 of 75000']);
  expect(percent(casino.bonus(id))).toBe(99);
  casino.bet('last', 500);
  expect([casino.money, casino.standing(id)]).toEqual(['5000/2500', 'active 75000 of 75000']);
  const settled = casino.settle('last', 0);
  expect([casino.money, casino.standing(id)]).toEqual(['7500/0', 'completed 75000 of 75000']);
  expect([partsOf(settled), eventsOf(settled)]).toEqual([['conversion 2500/-2500'], ['completed']]);
});

test('bonus first', () => {
  const casino = new Casino();
  casino.deposit(100_000);
  const id = casino.grant(terms({ multiplier: 1, counts: 'bonus' }, { funding: 'bonus_first' }), 10_000);
  const t1 = casino.operation(bet('t1', 12_000));
  const placed = casino.workingSet.apply(t1);
  expect(placed).toMatchObject({ status: 'applied', outcome: { fromCash: 2000, fromBonus: 10_000 } });
  expect([casino.money, casino.standing(id)]).toEqual(['98000/0', 'active 10000 of 10000']);
  expect(casino.workingSet.apply(t1)).toBe(placed);
  expect(casino.money).toBe('98000/0');
  const won = casino.settle('t1', 25_000);
  expect(won.outcome).toEqual({ toCash: 4167, toBonus: 20_833 });
  expect(partsOf(won)).toEqual(['win 4167/20833', 'conversion 20833/-20833']);
  expect([casino.money, casino.bonus(id).status]).toEqual(['123000/0', 'completed']);
});

test('cash first, rounding, rollback', () => {
  const casino = new Casino();
  casino.deposit(600);
  const id = casino.grant(terms({ multiplier: 10, counts: 'bonus' }), 1000);
  expect(casino.bet('a', 1000).outcome).toEqual({ fromCash: 600, fromBonus: 400 });
  expect([casino.money, casino.standing(id)]).toEqual(['0/600', 'active 400 of 10000']);
  expect(casino.settle('a', 2501).outcome).toEqual({ toCash: 1501, toBonus: 1000 });
  expect(casino.money).toBe('1501/1600');
  expect(casino.bet('b', 2000).outcome).toEqual({ fromCash: 1501, fromBonus: 499 });
  expect([casino.money, casino.standing(id)]).toEqual(['0/1101', 'active 899 of 10000']);
  const rolledBack = casino.rollback('b');
  expect([rolledBack.amount, rolledBack.outcome]).toEqual([2000, { toCash: 1501, toBonus: 499 }]);
  expect([casino.money, casino.standing(id)]).toEqual(['1501/1600', 'active 400 of 10000']);
  expect(casino.tries(settlement('b', 100))).toBe('bet_rolled_back');
  expect(casino.money).toBe('1501/1600');
});

test('contributions and max bet', () => {
  const casino = new Casino();
  casino.deposit(10_000);
  const id = casino.grant(terms({ multiplier: 35 }, { maxBet: 500 }), 10_000);
  const rows = [
    ['slots', 500, 0, 9500, 500],
    ['table', 500, 900, 9900, 550],
    ['live', 500, 0, 9400, 550],
  ] as const;
  for (const [game, stake, win, cash, wagered] of rows) {
    casino.round(game, stake, win, game);
    expect([casino.money, casino.bonus(id).wagered]).toEqual([`${cash}/10000`, wagered]);
  }
  expect(casino.tries(bet('big', 501))).toBe('max_bet_exceeded');
  casino.round('odd', 333, 0, 'table');
  expect([casino.money, casino.standing(id)]).toEqual(['9067/10000', 'active 583 of 350000']);
});

test('bust and queue', () => {
  const casino = new Casino();
  casino.deposit(2000);
  const first = casino.grant(terms({ multiplier: 40, counts: 'bonus' }, { bustBelow: 10 }), 2000);
  const second = casino.grant(terms({ multiplier: 10 }), 1000);
  expect([casino.money, casino.bonus(second).status]).toEqual(['2000/2000', 'queued']);
  casino.round('a', 2500, 0);
  expect([casino.money, casino.bonus(first).wagered]).toEqual(['0/1500', 500]);
  casino.bet('b', 1496);
  expect([casino.money, casino.standing(first)]).toEqual(['0/4', 'active 1996 of 80000']);
  const lost = casino.settle('b', 0);
  expect([partsOf(lost), eventsOf(lost)]).toEqual([
    ['removal 0/-4', 'grant 0/1000'],
    ['lost', 'activated'],
  ]);
  expect([casino.bonus(first).status, casino.bonus(first).removed]).toEqual(['lost', 4]);
  expect([casino.money, casino.standing(second)]).toEqual(['0/1000', 'active 0 of 10000']);
  expect(progress(casino.bonus(second))).toBe(0);
});

test('withdrawal', () => {
  const casino = new Casino();
  casino.deposit(5000);
  const id = casino.grant(terms({ multiplier: 35 }), 5000);
  casino.round('a', 1000, 30_000);
  expect(casino.money).toBe('34000/5000');
  const pending = casino.does(withdrawal(33_000, true));
  expect([pending.status, casino.money, casino.wallet.reserved]).toEqual(['pending', '1000/0', 33_000]);
  expect(casino.bonus(id)).toMatchObject({ status: 'forfeited', endReason: 'withdrawal', removed: 5000 });
});
