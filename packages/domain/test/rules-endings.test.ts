import { expect, test } from '@jest/globals';
import {
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

test.each([
  ['a withdrawal', withdrawal(10)],
  ['a pending withdrawal', withdrawal(10, true)],
  ['an outgoing transfer', transfer(10)],
  ['a pending outgoing transfer', transfer(10, true)],
])('17. %s forfeits the active bonus and every queued one', (_, request) => {
  const [casino, active] = funded(100, terms({}), 50);
  const queued = [casino.grant(terms({}), 20), casino.grant(terms({}), 30)];
  const effect = casino.does(request);
  expect(partsOf(effect)).toEqual(['money -10/0', 'removal 0/-50']);
  expect(effect.wallet.events.map(({ name, bonus }) => [name, bonus.id])).toEqual(
    [active, ...queued].map((id) => ['forfeited', id]),
  );
  expect([active, ...queued].map((id) => casino.bonus(id).removed)).toEqual([50, 20, 30]);
  expect(casino.bonus(active)).toMatchObject({ status: 'forfeited', endReason: 'withdrawal' });
  expect([casino.money, casino.wallet.bonuses, casino.wallet.outflowVersion]).toEqual(['90/0', [], 5]);
});

test.each(['active', 'queued'])('17. a bonus with base deposit_and_bonus locks while it is %s', (status) => {
  const casino = new Casino();
  casino.deposit(100);
  if (status === 'queued') casino.grant(terms({}), 5);
  const id = casino.grant(terms({ base: 'deposit_and_bonus' }), 50, 100);
  expect(casino.bonus(id).status).toBe(status);
  expect(casino.tries(withdrawal(10))).toBe('withdrawal_locked');
  expect(casino.tries(transfer(10, true))).toBe('withdrawal_locked');
  expect(casino.bonus(id)).toMatchObject({ status, balance: 50 });
  casino.does({ kind: 'bonus_forfeit', bonusId: id, reason: 'player' });
  expect(casino.tries(withdrawal(10))).toBe('applied');
});

test('17. a rejected withdrawal forfeits nothing, a reverted one brings nothing back', () => {
  const [casino, id] = funded(100, terms({}), 50);
  expect(casino.tries(withdrawal(101))).toBe('insufficient_funds');
  expect(casino.bonus(id).status).toBe('active');
  const held = casino.operation(withdrawal(100, true));
  casino.workingSet.apply(held);
  casino.does({ kind: 'revert', pendingOperationId: held.id });
  expect([casino.money, casino.bonus(id).status]).toEqual(['100/0', 'forfeited']);
});

test('17. a bonus whose time has passed neither locks nor is forfeited; queued ones still are', () => {
  const casino = new Casino();
  casino.deposit(100);
  const id = casino.grant(terms({ base: 'deposit_and_bonus' }, { expiresInSeconds: 60 }), 50, 100);
  const queued = casino.grant(terms({}), 20);
  casino.later(60);
  casino.does(withdrawal(10));
  expect([casino.money, casino.bonus(id).status]).toEqual(['90/50', 'active']);
  expect(casino.bonus(queued)).toMatchObject({ status: 'forfeited', endReason: 'withdrawal' });
});

test('18. a forfeit removes the bonus balance; a late win pays its cash part and drops its bonus part', () => {
  const [casino, id] = funded(60, terms({}), 100);
  casino.bet('a', 100);
  const forfeited = casino.does({ kind: 'bonus_forfeit', bonusId: id, reason: 'player' });
  expect([partsOf(forfeited), eventsOf(forfeited)]).toEqual([['removal 0/-60'], ['forfeited']]);
  expect(casino.wallet.bonuses).toMatchObject([{ id, openBets: 1, endReason: 'player' }]);
  const effect = casino.settle('a', 1000);
  expect(effect.outcome).toEqual({ toCash: 600, toBonus: 0, dropped: 400 });
  expect(partsOf(effect)).toEqual(['win 600/0', 'dropped 0/400']);
  expect([casino.money, casino.placed('a').won, casino.wallet.bonuses]).toEqual(['600/0', 1000, []]);
  expect(casino.bonus(id)).toMatchObject({ status: 'forfeited', won: 0, openBets: 0, balance: 0 });
});

test('18. a rollback of such a bet gives back its cash part; the bonus part is dropped likewise', () => {
  const [casino, id] = funded(60, terms({}), 100);
  casino.bet('a', 100);
  casino.deposit(1);
  casino.does(withdrawal(1));
  const effect = casino.rollback('a');
  expect([effect.amount, effect.outcome]).toEqual([60, { toCash: 60, toBonus: 0, dropped: 40 }]);
  expect(partsOf(effect)).toEqual(['refund 60/0', 'dropped 0/40']);
  expect(casino.bonus(id)).toMatchObject({ wagered: 0, returned: 0, openBets: 0, status: 'forfeited' });
});

test('19. a completed bonus stays completed', () => {
  const [casino, id] = funded(100, terms({ multiplier: 1 }), 50);
  casino.round('a', 50, 20);
  expect(casino.bonus(id).status).toBe('completed');
  expect(casino.tries(rollback('a'))).toBe('bet_already_settled');
  expect(casino.tries(settlement('a', 100))).toBe('bet_already_settled');
  expect(casino.tries({ kind: 'bonus_forfeit', bonusId: id, reason: 'player' })).toBe('bonus_not_active');
  expect(casino.bonus(id).status).toBe('completed');
});

test('20. one bonus is active, later grants queue in the order of granting, outside of the wallet', () => {
  const casino = new Casino();
  const first = casino.does(casino.offer(terms({}), { amount: 10 }));
  const second = casino.does(casino.offer(terms({}), { amount: 20 }));
  casino.does(casino.offer(terms({}), { amount: 30 }));
  expect([eventsOf(first), eventsOf(second)]).toEqual([['granted', 'activated'], ['granted']]);
  expect([partsOf(first), partsOf(second)]).toEqual([['grant 0/10'], []]);
  expect(casino.wallet.bonuses.map(({ granted, status }) => [granted, status])).toEqual([
    [10, 'active'],
    [20, 'queued'],
    [30, 'queued'],
  ]);
  expect([casino.money, casino.wallet.version]).toEqual(['0/10', 3]);
});

test('20. a forfeit in the queue moves nothing and starts nothing', () => {
  const [casino, active] = funded(0, terms({}), 10);
  const queued = casino.grant(terms({}), 20);
  const effect = casino.does({ kind: 'bonus_forfeit', bonusId: queued, reason: 'player' });
  expect([partsOf(effect), eventsOf(effect)]).toEqual([[], ['forfeited']]);
  expect(casino.bonus(queued)).toMatchObject({
    status: 'forfeited',
    removed: 20,
    balance: 0,
    activatedAt: null,
  });
  expect([casino.money, casino.bonus(active).status]).toEqual(['0/10', 'active']);
});

test('20. a bonus that queued has its time counted from its activation', () => {
  const [casino, first] = funded(0, terms({}), 10);
  const second = casino.grant(terms({}, { expiresInSeconds: 60 }), 20);
  expect(casino.bonus(second).expiresAt).toBeNull();
  casino.later(600);
  casino.does({ kind: 'bonus_forfeit', bonusId: first, reason: 'player' });
  expect(casino.bonus(second)).toMatchObject({ status: 'active', expiresAt: casino.now + 60_000 });
});

test('20. a twenty-second bonus is one too many', () => {
  const casino = new Casino();
  for (let i = 0; i < 21; i++) casino.grant(terms({}), 10);
  expect(casino.tries(casino.offer(terms({}), { amount: 10 }))).toBe('limit_reached');
});

test('21. a grant whose deposit was followed by an outflow is rejected', () => {
  const casino = new Casino();
  const paid = casino.operation(deposit(100));
  casino.workingSet.apply(paid);
  const offer = casino.offer(terms({}), { amount: 10 });
  expect(casino.tries({ ...offer, depositOperationId: paid.id })).toBe('applied');
  casino.does(withdrawal(50));
  expect(casino.tries({ ...offer, depositOperationId: paid.id })).toBe('deposit_withdrawn');
  expect(casino.tries(offer)).toBe('applied');
});

test('21. a pending deposit takes effect when it is completed', () => {
  const casino = new Casino();
  casino.deposit(100);
  const held = casino.operation(deposit(100, true));
  casino.workingSet.apply(held);
  casino.does(withdrawal(50));
  casino.does({ kind: 'complete', pendingOperationId: held.id, amount: null });
  const offer = casino.offer(terms({}), { amount: 10 });
  expect(casino.tries({ ...offer, depositOperationId: held.id })).toBe('applied');
});

test('22. terms are copied into the bonus: changing an offer changes no bonus', () => {
  const casino = new Casino();
  casino.deposit(100);
  const request = casino.offer(terms({ multiplier: 2 }), { amount: 10 });
  const id = casino.does(request).outcome.bonusId ?? '';
  const offer = casino.workingSet.offers.get(request.offerId);
  if (offer !== undefined)
    casino.workingSet.offers.set(offer.id, { ...offer, terms: terms({ multiplier: 9 }), archived: true });
  expect(casino.tries(request)).toBe('offer_archived');
  casino.round('a', 20, 0);
  expect(casino.bonus(id)).toMatchObject({
    status: 'completed',
    required: 20,
    terms: terms({ multiplier: 2 }),
  });
});
