import { expect, test } from '@jest/globals';
import type { BonusStatus, Effect } from '../src/index.ts';
import { percent, progress } from '../src/index.ts';
import {
  Casino,
  deposit,
  funded,
  rollback,
  partsOf,
  terms,
  eventsOf,
  transfer,
  withdrawal,
} from './casino.ts';

// The cases that other bonus engines got wrong.

test('progress is shown capped, but a rollback takes from the raw counter', () => {
  const [casino, id] = funded(1000, terms({ multiplier: 1 }), 100);
  casino.bet('a', 100);
  casino.bet('b', 500);
  expect([casino.bonus(id).wagered, progress(casino.bonus(id)), percent(casino.bonus(id))]).toEqual([
    600, 100, 100,
  ]);
  casino.rollback('b');
  expect([casino.bonus(id).wagered, progress(casino.bonus(id)), percent(casino.bonus(id))]).toEqual([
    100, 100, 100,
  ]);
  casino.rollback('a');
  expect([casino.standing(id), percent(casino.bonus(id))]).toEqual(['active 0 of 100', 0]);
  expect(casino.money).toBe('1000/100');
});

test('a rollback that takes the progress below the requirement leaves the bonus active', () => {
  const [casino, id] = funded(1000, terms({ multiplier: 1 }), 100);
  casino.bet('a', 99);
  casino.bet('b', 1);
  casino.settle('a', 0);
  expect(eventsOf(casino.rollback('b'))).toEqual(['progress']);
  expect(casino.standing(id)).toBe('active 99 of 100');
});

test('a rollback of the last open bet can be what completes the bonus', () => {
  const [casino, id] = funded(1000, terms({ multiplier: 1 }), 100);
  casino.bet('a', 100);
  casino.bet('b', 1);
  casino.settle('a', 0);
  expect(eventsOf(casino.rollback('b'))).toEqual(['progress', 'completed']);
  expect([casino.money, casino.standing(id)]).toEqual(['1000/0', 'completed 100 of 100']);
});

test.each([
  ['completed', 2, 'completed'],
  ['lost', 1000, 'lost'],
])(
  'a late win after the bonus was %s cannot be: its bets are all settled by then',
  (_, multiplier, status) => {
    const [casino, id] = funded(0, terms({ multiplier }), 100);
    casino.bet('a', 100);
    casino.settle('a', 100, false);
    casino.bet('b', 100);
    casino.settle('b', 0);
    expect(casino.bonus(id)).toMatchObject({ status: 'active', openBets: 1 });
    casino.settle('a', 0);
    expect(casino.bonus(id).status).toBe(status);
  },
);

test('a late win on an ended bonus does not go to the bonus that followed it', () => {
  const [casino, first] = funded(0, terms({}), 100);
  const second = casino.grant(terms({}), 50);
  casino.bet('a', 100);
  casino.does({ kind: 'bonus_forfeit', bonusId: first, reason: 'player' });
  expect([casino.money, casino.bonus(second).status]).toEqual(['0/50', 'active']);
  const effect = casino.settle('a', 300);
  expect([partsOf(effect), effect.outcome]).toEqual([
    ['dropped 0/300'],
    { toCash: 0, toBonus: 0, dropped: 300 },
  ]);
  expect(effect.wallet.parts).toEqual([{ reason: 'dropped', cash: 0, bonus: 300, bonusId: first }]);
  expect([casino.money, casino.standing(second)]).toEqual(['0/50', 'active 0 of 500']);
});

test('a rollback of a bet of an ended bonus does not count against the bonus that followed it', () => {
  const [casino, first] = funded(0, terms({}), 100);
  const second = casino.grant(terms({}), 50);
  casino.bet('a', 100);
  casino.does({ kind: 'bonus_forfeit', bonusId: first, reason: 'player' });
  casino.bet('b', 10);
  casino.rollback('a');
  expect([casino.money, casino.standing(first), casino.standing(second)]).toEqual([
    '0/40',
    'forfeited 0 of 1000',
    'active 10 of 500',
  ]);
});

test('a rollback that comes after completion is refused, and the conversion remains', () => {
  const [casino, id] = funded(0, terms({ multiplier: 1 }), 100);
  casino.round('a', 100, 80);
  expect(casino.tries(rollback('a'))).toBe('bet_already_settled');
  expect([casino.money, casino.standing(id)]).toEqual(['80/0', 'completed 100 of 100']);
});

test.each([
  ['a withdrawal', withdrawal(1)],
  ['a transfer out', transfer(1)],
  ['a pending transfer out', transfer(1, true)],
])('a triggered grant that comes after %s is rejected', (_, request) => {
  const casino = new Casino();
  const paid = casino.operation(deposit(100));
  casino.workingSet.apply(paid);
  casino.does(request);
  const triggered = casino.offer(terms({}), { amount: 100 });
  expect(casino.tries({ ...triggered, depositOperationId: paid.id })).toBe('deposit_withdrawn');
});

test('a triggered grant is not stopped by an outflow before its deposit, a rejected one, or money that came in', () => {
  const casino = new Casino();
  casino.deposit(100);
  casino.does(withdrawal(100));
  const paid = casino.operation(deposit(100));
  casino.workingSet.apply(paid);
  expect(casino.tries(withdrawal(101))).toBe('insufficient_funds');
  casino.does({ kind: 'adjustment', direction: 'debit', amount: 1 });
  casino.workingSet.apply({ ...casino.operation(deposit(50)), walletId: 'v' });
  casino.does({ ...transfer(50, false, 'w'), walletId: 'v' });
  const triggered = casino.offer(terms({}), { amount: 100 });
  expect(casino.tries({ ...triggered, depositOperationId: paid.id })).toBe('applied');
});

test('completing a withdrawal is not a second outflow: a bonus granted meanwhile stays', () => {
  const casino = new Casino();
  casino.deposit(100);
  const held = casino.operation(withdrawal(50, true));
  casino.workingSet.apply(held);
  const paid = casino.operation(deposit(100));
  casino.workingSet.apply(paid);
  const id = casino.grant(terms({}), 100, null, paid.id);
  casino.does({ kind: 'complete', pendingOperationId: held.id, amount: null });
  expect([casino.bonus(id).status, casino.wallet.outflowVersion]).toEqual(['active', 2]);
});

test('the receiver of a transfer keeps its bonus', () => {
  const [casino, id] = funded(100, terms({}), 50);
  casino.does({ ...deposit(100), walletId: 'v' });
  casino.does({ ...transfer(100, false, 'w'), walletId: 'v' });
  expect([casino.money, casino.bonus(id).status, casino.wallet.outflowVersion]).toEqual([
    '200/50',
    'active',
    0,
  ]);
});

test('withdrawing with bonuses in the queue starts none of them', () => {
  const [casino] = funded(100, terms({}), 50);
  const queued = [casino.grant(terms({}), 20), casino.grant(terms({}), 30)];
  expect(eventsOf(casino.does(withdrawal(100)))).toEqual(['forfeited', 'forfeited', 'forfeited']);
  expect([casino.money, queued.map((id) => casino.bonus(id).activatedAt)]).toEqual(['0/0', [null, null]]);
});

test('two settlements that cross the requirement together complete it once', () => {
  const [casino, id] = funded(0, terms({ multiplier: 1 }), 100);
  casino.bet('a', 60);
  casino.bet('b', 40);
  expect(casino.standing(id)).toBe('active 100 of 100');
  expect(eventsOf(casino.settle('a', 30))).toEqual([]);
  expect(eventsOf(casino.settle('b', 30))).toEqual(['completed']);
  expect([casino.money, casino.bonus(id).converted]).toEqual(['60/0', 60]);
});

test('open bets at expiry: it applies and moves nothing, and the last of them ends the bonus', () => {
  const [casino, id] = funded(0, terms({}, { expiresInSeconds: 60 }), 100);
  casino.bet('a', 20);
  casino.bet('b', 20);
  casino.later(60);
  const expiry = casino.does({ kind: 'bonus_expire', bonusId: id });
  expect([partsOf(expiry), eventsOf(expiry), expiry.wallet.bonuses]).toEqual([[], [], []]);
  expect(partsOf(casino.settle('a', 50))).toEqual(['win 0/50']);
  expect(partsOf(casino.rollback('b'))).toEqual(['refund 0/20', 'removal 0/-130']);
  expect(casino.bonus(id)).toMatchObject({ status: 'expired', wagered: 20, returned: 20, removed: 130 });
});

test('open bets at forfeit and withdrawal: the stakes stay out, only cash parts come back', () => {
  const [casino, id] = funded(30, terms({}), 100);
  casino.bet('a', 60);
  casino.bet('b', 40);
  casino.deposit(10);
  expect(partsOf(casino.does(withdrawal(10)))).toEqual(['money -10/0', 'removal 0/-30']);
  expect(casino.bonus(id)).toMatchObject({ status: 'forfeited', openBets: 2, staked: 70 });
  expect(casino.settle('a', 120).outcome).toEqual({ toCash: 60, toBonus: 0, dropped: 60 });
  expect(casino.rollback('b').outcome).toEqual({ toCash: 0, toBonus: 0, dropped: 40 });
  expect([casino.money, casino.wallet.bonuses]).toEqual(['60/0', []]);
});

test('a rejected withdrawal leaves bonus, queue and outflow as they were', () => {
  const [casino] = funded(100, terms({}), 50);
  casino.grant(terms({}), 20);
  const before = casino.wallet;
  expect(casino.tries(withdrawal(101))).toBe('insufficient_funds');
  casino.workingSet.setStatus('w', 'frozen');
  expect(casino.tries(withdrawal(1))).toBe('wallet_frozen');
  casino.workingSet.setStatus('w', 'active');
  expect(casino.wallet).toEqual(before);
});

test.each([
  [1, [333, 667], [1, 0]],
  [3, [333, 667], [1, 2]],
  [100, [333, 667], [34, 66]],
  [999, [333, 667], [333, 666]],
  [1000, [333, 667], [333, 667]],
  [2, [1, 1], [1, 1]],
  [1, [0, 5], [0, 1]],
  [5, [0, 5], [0, 5]],
  [7, [7, 1], [7, 0]],
] as const)(
  'proportional funding of %p from %p with odd cents takes %p',
  (stake, [cash, bonus], [toCash, toBonus]) => {
    const [casino, id] = funded(cash, terms({}, { funding: 'proportional' }), bonus);
    expect(casino.bet('a', stake).outcome).toEqual({ fromCash: toCash, fromBonus: toBonus });
    expect(casino.settle('a', stake).outcome).toEqual({ toCash, toBonus });
    expect([casino.money, casino.bonus(id).status]).toEqual([`${cash}/${bonus}`, 'active']);
  },
);

test.each([
  ['below', 40, '40/0', 60],
  ['at', 100, '100/0', 0],
  ['above', 500, '100/0', 0],
])('a maximum conversion %s the balance', (_, maxConversion, money, removed) => {
  const [casino, id] = funded(0, terms({ multiplier: 1 }, { maxConversion }), 100);
  casino.round('a', 100, 100);
  expect([casino.money, casino.bonus(id).removed]).toEqual([money, removed]);
});

test.each<[BonusStatus, number, (casino: Casino, first: string) => Effect]>([
  ['completed', 1, (casino) => casino.round('a', 100, 0)],
  ['lost', 10, (casino) => casino.round('a', 100, 0)],
  ['expired', 10, (casino, bonusId) => (casino.later(60), casino.does({ kind: 'bonus_expire', bonusId }))],
  ['forfeited', 10, (casino, bonusId) => casino.does({ kind: 'bonus_forfeit', bonusId, reason: 'player' })],
])('a queued bonus starts in the transaction that ends another: %s', (status, multiplier, ending) => {
  const [casino, first] = funded(0, terms({ multiplier }, { expiresInSeconds: 60 }), 100);
  const second = casino.grant(terms({}), 70);
  const effect = ending(casino, first);
  expect([casino.bonus(first).status, casino.bonus(second).status]).toEqual([status, 'active']);
  expect([eventsOf(effect), partsOf(effect).at(-1), casino.money]).toEqual([
    [status, 'activated'],
    'grant 0/70',
    '0/70',
  ]);
  expect(effect.wallet.bonuses.map(({ id }) => id)).toEqual([first, second]);
});

test('the bonus that starts is not evaluated in the operation that starts it', () => {
  const [casino, first] = funded(0, terms({}), 100);
  const second = casino.grant(terms({}, { bustBelow: 1000 }), 70);
  casino.round('a', 100, 0);
  expect([casino.bonus(first).status, casino.bonus(second).status, casino.money]).toEqual([
    'lost',
    'active',
    '0/70',
  ]);
  casino.deposit(5);
  casino.rollback('unknown');
  expect(casino.bonus(second).status).toBe('active');
  casino.round('b', 1, 0);
  expect(casino.bonus(second).status).toBe('lost');
});

test.each([
  [333, 10, 33],
  [1, 99.99, 0],
  [10_000, 0.01, 1],
  [9999, 0.01, 0],
  [12_345, 33.33, 4114],
  [9_007_199_254_740_990, 33.33, 3_002_099_511_605_171],
])('a stake of %p at %p percent contributes %p', (stake, rate, contribution) => {
  const casino = new Casino();
  casino.deposit(stake);
  const id = casino.grant(terms({ multiplier: 0.01 }, { contributions: { default: rate } }), 1);
  casino.bet('a', stake);
  expect(casino.bonus(id).wagered).toBe(contribution);
});
