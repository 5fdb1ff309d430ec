import { describe, expect, test } from '@jest/globals';
import { FollowedWallets } from '../src/feed/followed.ts';
import { playerOfTopic, walletsOfTopics } from '../src/feed/topics.ts';
import type { Wallet } from '../src/index.ts';

test.each([
  ['player:ada', { playerId: 'ada' }],
  ['player:brand:x/player:ada', { playerId: 'brand:x/player:ada' }],
  ['brand:alpha/player:ada', { brand: 'alpha', playerId: 'ada' }],
  ['brand:alpha/player:a/player:b', { brand: 'alpha', playerId: 'a/player:b' }],
  ['wallet:player:ada', null],
  ['game', null],
])('%s names the player %j', (topic, player) => {
  expect(playerOfTopic(topic)).toEqual(player);
});

test('the wallets of topics are read where the server looks for them', async () => {
  const asked: unknown[] = [];
  const read = walletsOfTopics({
    get: (id) => Promise.resolve(asked.push(id)).then(() => ({ id }) as Wallet),
    ofPlayer: (...call) => Promise.resolve(asked.push(call)).then(() => []),
  });
  await read(['wallet:w', 'player:ada', 'brand:alpha/player:ada', 'leaderboard']);
  expect(asked).toEqual(['w', ['ada', {}], ['ada', { brand: 'alpha' }]]);
});

describe('a player of two brands', () => {
  /** Two wallets of players with the same id, at version 3, and what is still followed afterwards. */
  function followed(gone: string[], kept: string[]): string[] {
    const wallets = new FollowedWallets({});
    for (const brand of ['default', 'alpha']) {
      const event = { id: brand, walletId: brand, brand, playerId: 'ada', version: 3 };
      wallets.offer({ name: 'wallet:updated', event });
    }
    wallets.forgetTopics(gone, kept);
    return wallets.idsOutsideSnapshots;
  }

  test('is followed in the one when the client unsubscribes from the topic of the other', () => {
    expect(followed(['brand:alpha/player:ada'], [])).toEqual(['default']);
    expect(followed(['player:ada'], ['brand:alpha/player:ada'])).toEqual(['alpha']);
    expect(followed(['wallet:alpha'], ['brand:alpha/player:ada'])).toEqual(['default', 'alpha']);
    expect(followed(['player:ada', 'brand:alpha/player:ada'], [])).toEqual([]);
  });
});
