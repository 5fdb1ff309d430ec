import { expect, test } from '@jest/globals';
import type { BonusStatus, Terms } from '../src/index.ts';
import { bet, Casino, funded, partsOf, terms, eventsOf, withdrawal } from './casino.ts';

test.each<[number, Terms['wagering']['base'], number, number]>([
  [30, 'bonus', 2500, 75_000],
  [30, 'deposit_and_bonus', 2500, 225_000],
  [0.01, 'bonus', 1, 1],
  [0.01, 'bonus', 101, 2],
  [33.35, 'bonus', 101, 3369],
  [1000, 'bonus', 7, 7000],
])(
  '9. %p × %s of a bonus of %p after a deposit of 5000 requires %p',
  (multiplier, base, amount, required) => {
    const casino = new Casino();
    const id = casino.grant(terms({ multiplier, base }), amount, 5000);
    expect(casino.bonus(id).required).toBe(required);
  },
);

test.each<[Terms['wagering']['counts'], string, number]>([
  ['all', 'slots', 1000],
  ['cash', 'slots', 600],
  ['bonus', 'slots', 400],
  ['all', 'table', 100],
  ['cash', 'table', 60],
  ['bonus', 'live', 0],
  ['all', 'undeclared', 335],
  ['bonus', 'undeclared', 134],
  ['all', 'special', 5],
])('10. counting %s, a stake of 600 + 400 on %s contributes %p', (counts, game, contribution) => {
  const contributions = { slots: 100, table: 10, live: 0, default: 33.55 };
  const [casino, id] = funded(
    600,
    terms({ counts }, { contributions, gameContributions: { special: 0.55 } }),
    1000,
  );
  casino.workingSet.categories.set('special', 'slots');
  const effect = casino.bet('a', 1000, game);
  expect([casino.placed('a').contribution, casino.bonus(id).wagered]).toEqual([contribution, contribution]);
  expect(eventsOf(effect)).toEqual(contribution > 0 ? ['progress'] : []);
});

test.each(['constructor', '__proto__', 'toString'])(
  '10. a game or category called %s finds no percent',
  (name) => {
    const [casino, id] = funded(
      600,
      terms({}, { gameContributions: {}, contributions: { default: 50 } }),
      1000,
    );
    casino.workingSet.categories.set(name, name);
    casino.bet('a', 100, name);
    expect(casino.bonus(id).wagered).toBe(50);
  },
);

test('10. only bets placed while the bonus is active count', () => {
  const casino = new Casino();
  casino.deposit(100);
  casino.bet('before', 50);
  const id = casino.grant(terms({}), 100);
  casino.settle('before', 0);
  expect(casino.bonus(id)).toMatchObject({ wagered: 0, openBets: 0, status: 'active' });
});

test('11. wagered is raw and uncapped, and shrinks by exactly the stored contribution', () => {
  const [casino, id] = funded(1000, terms({ multiplier: 1 }), 100);
  casino.bet('a', 90);
  casino.bet('b', 333, 'table');
  casino.bet('c', 500);
  expect(casino.standing(id)).toBe('active 623 of 100');
  casino.rollback('c');
  expect(casino.standing(id)).toBe('active 123 of 100');
  casino.rollback('b');
  expect(casino.standing(id)).toBe('active 90 of 100');
});

test('12. a bonus is never evaluated at a bet', () => {
  const [casino, id] = funded(0, terms({ multiplier: 1 }), 100);
  expect(eventsOf(casino.bet('a', 100))).toEqual(['progress']);
  expect([casino.money, casino.standing(id)]).toEqual(['0/0', 'active 100 of 100']);
});

test('12. only when none of the bets placed under it is open, whatever funded them', () => {
  const [casino, id] = funded(500, terms({ multiplier: 1 }), 100);
  casino.bet('cash only', 500);
  casino.bet('b', 100);
  expect(casino.placed('cash only')).toMatchObject({ fromBonus: 0, bonusId: id });
  casino.settle('b', 0);
  expect(casino.bonus(id)).toMatchObject({ status: 'active', balance: 0, openBets: 1 });
  expect(eventsOf(casino.settle('cash only', 0))).toEqual(['completed']);
});

test.each<[string, [stake: number, win: number, seconds: number], BonusStatus]>([
  ['met, too late and bust', [100, 9, 60], 'completed'],
  ['met and too late', [100, 10, 60], 'completed'],
  ['too late and bust', [99, 8, 60], 'expired'],
  ['too late', [99, 9, 60], 'expired'],
  ['bust', [99, 8, 59], 'lost'],
  ['none of them', [99, 9, 59], 'active'],
])('12. in this order: %s', (_, [stake, win, seconds], status) => {
  const [casino, id] = funded(0, terms({ multiplier: 0.99 }, { bustBelow: 11, expiresInSeconds: 60 }), 101);
  casino.bet('a', stake);
  casino.later(seconds);
  casino.settle('a', win);
  expect(casino.bonus(id).status).toBe(status);
});

test('12. bust below 1 if nothing else is given', () => {
  const [casino, id] = funded(0, terms({}), 100);
  casino.round('a', 99, 0);
  expect(casino.bonus(id).status).toBe('active');
  casino.round('b', 1, 0);
  expect(casino.bonus(id)).toMatchObject({ status: 'lost', removed: 0, endReason: 'lost' });
});

test.each<[number | undefined, string, string[]]>([
  [undefined, '1080/0', ['conversion 80/-80']],
  [80, '1080/0', ['conversion 80/-80']],
  [100, '1080/0', ['conversion 80/-80']],
  [79, '1079/0', ['conversion 79/-79', 'removal 0/-1']],
  [1, '1001/0', ['conversion 1/-1', 'removal 0/-79']],
])('13. completed with a maximum conversion of %p', (maxConversion, money, parts) => {
  const [casino, id] = funded(
    1000,
    terms({ multiplier: 0.2 }, { maxConversion, funding: 'bonus_first' }),
    100,
  );
  casino.bet('a', 20);
  expect(partsOf(casino.settle('a', 0))).toEqual(parts);
  expect([casino.money, casino.bonus(id)]).toMatchObject([money, { status: 'completed', balance: 0 }]);
  expect(casino.bonus(id).converted + casino.bonus(id).removed).toBe(80);
});

test('14. a stake above maxBet and an excluded game are refused while the bonus is active', () => {
  const [casino] = funded(1000, terms({}, { maxBet: 50, excludedGames: ['live'] }), 100);
  expect(casino.tries(bet('a', 51))).toBe('max_bet_exceeded');
  expect(casino.tries(bet('b', 50, 'live'))).toBe('game_excluded');
  expect(casino.tries(bet('c', 50))).toBe('applied');
  casino.does(withdrawal(1));
  expect(casino.tries(bet('d', 51, 'live'))).toBe('applied');
});

test('15. lost: what remains of the bonus balance is removed', () => {
  const [casino, id] = funded(0, terms({}, { bustBelow: 10 }), 100);
  casino.bet('a', 95);
  expect(partsOf(casino.settle('a', 4))).toEqual(['win 0/4', 'removal 0/-9']);
  expect(casino.bonus(id)).toMatchObject({ status: 'lost', removed: 9, won: 4, staked: 95, balance: 0 });
});

test('16. from expiresAt on the bonus does not exist for bets, whether or not the job has run', () => {
  const [casino, id] = funded(
    100,
    terms({}, { expiresInSeconds: 60, maxBet: 10, excludedGames: ['live'] }),
    100,
  );
  casino.later(60);
  expect(casino.tries(bet('too much', 101))).toBe('insufficient_funds');
  expect(casino.bet('a', 100, 'live').outcome).toEqual({ fromCash: 100, fromBonus: 0 });
  expect(casino.placed('a')).toMatchObject({ bonusId: null, contribution: 0 });
  expect(casino.bonus(id)).toMatchObject({ status: 'active', openBets: 0, wagered: 0 });
});

test('16. a millisecond earlier it does', () => {
  const [casino, id] = funded(100, terms({}, { expiresInSeconds: 60 }), 100);
  casino.later(59.999);
  expect(casino.bet('a', 150).outcome).toEqual({ fromCash: 100, fromBonus: 50 });
  expect(casino.placed('a').bonusId).toBe(id);
});

test('16. bets placed before count as before', () => {
  const [casino, id] = funded(0, terms({ multiplier: 1 }, { expiresInSeconds: 60 }), 100);
  casino.bet('a', 100);
  casino.later(3600);
  expect(partsOf(casino.settle('a', 70))).toEqual(['win 0/70', 'conversion 70/-70']);
  expect([casino.money, casino.bonus(id).status]).toEqual(['70/0', 'completed']);
});

test('16. an expiry removes the balance, in its own time', () => {
  const [casino, id] = funded(0, terms({}, { expiresInSeconds: 60 }), 100);
  expect(casino.tries({ kind: 'bonus_expire', bonusId: id })).toBe('bonus_not_active');
  casino.later(60);
  const effect = casino.does({ kind: 'bonus_expire', bonusId: id });
  expect([partsOf(effect), eventsOf(effect)]).toEqual([['removal 0/-100'], ['expired']]);
  expect(casino.bonus(id)).toMatchObject({ status: 'expired', endReason: 'expired', endedAt: casino.now });
  expect(casino.tries({ kind: 'bonus_expire', bonusId: id })).toBe('bonus_not_active');
});

test('16. an expiry names the active bonus: for another one, due or not, it is refused', () => {
  const [casino, active] = funded(0, terms({}, { expiresInSeconds: 60 }), 100);
  const queued = casino.grant(terms({}, { expiresInSeconds: 60 }), 100);
  casino.later(60);
  expect(casino.tries({ kind: 'bonus_expire', bonusId: queued })).toBe('bonus_not_active');
  expect(casino.tries({ kind: 'bonus_expire', bonusId: active })).toBe('applied');
});
