import { expect, test } from '@jest/globals';
import { nameOf, playerIdOf } from '../src/session/player-name.ts';

test.each([
  ['Ada', 'demo-ada'],
  ['  Ada  Lovelace ', 'demo-ada-lovelace'],
  ['Zoë-Ángel', 'demo-zoe-angel'],
  ['demo-ada', 'demo-ada'],
  ['a/../b', 'demo-a-b'],
  ['7', 'demo-7'],
  ['x'.repeat(100), `demo-${'x'.repeat(40)}`],
  ['', null],
  ['  ', null],
  ['—!?', null],
  ['demo-', null],
])('the name %j becomes the player %j', (name, playerId) => {
  expect(playerIdOf(name)).toBe(playerId);
  expect(playerId).toEqual(playerId === null ? null : expect.stringMatching(/^demo-[a-z0-9-]{1,59}$/));
});

test('a player is shown with the name', () => {
  expect(nameOf('demo-ada-lovelace')).toBe('ada-lovelace');
  expect(nameOf('player-7')).toBe('player-7');
});
