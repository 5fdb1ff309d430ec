import { describe, expect, test } from '@jest/globals';
import { obstacleToClosing } from '../src/index.ts';

describe('a wallet can be closed', () => {
  const empty = { cash: 0, bonus: 0, reserved: 0, incoming: 0 };
  const nothing = { queued: false, openBets: false, bonuses: false };

  test('when nothing is in it', () => {
    expect(obstacleToClosing(empty, nothing)).toBeNull();
  });

  test.each([
    ['cash', { cash: 1 }, {}, 'cash'],
    ['bonus money', { bonus: 1 }, {}, 'bonus'],
    ['a pending withdrawal', { reserved: 1 }, {}, 'pending'],
    ['a pending deposit', { incoming: 1 }, {}, 'pending'],
    ['what is not decided', {}, { queued: true }, 'not decided'],
    ['an open bet', {}, { openBets: true }, 'open'],
    ['a queued bonus', {}, { bonuses: true }, 'bonus'],
  ])('not with %s', (_, balances, unfinished, why) => {
    expect(obstacleToClosing({ ...empty, ...balances }, { ...nothing, ...unfinished })).toContain(why);
  });
});
