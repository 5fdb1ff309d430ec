import { describe, expect, test } from '@jest/globals';
import { TrackedWallets } from '../src/feed/tracked-wallets.ts';
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

test('the wallets of topics are read by id, player and brand', async () => {
  const asked: unknown[] = [];
  const read = walletsOfTopics({
    get: (id) => Promise.resolve(asked.push(id)).then(() => ({ id }) as Wallet),
    ofPlayer: (...call) => Promise.resolve(asked.push(call)).then(() => []),
  });
  await read(['wallet:w', 'player:ada', 'brand:alpha/player:ada', 'leaderboard']);
  expect(asked).toEqual(['w', ['ada', {}], ['ada', { brand: 'alpha' }]]);
});

describe('a player of two brands', () => {
  /** Tracks wallets of two players with the same id; returns those that are tracked after the topics change. */
  function trackedAfter(removed: string[], kept: string[]): string[] {
    const wallets = new TrackedWallets({});
    for (const brand of ['default', 'alpha']) {
      const event = { id: brand, walletId: brand, brand, playerId: 'ada', version: 3 };
      wallets.offer({ name: 'wallet:updated', event });
    }
    wallets.forgetTopics(removed, kept);
    return wallets.idsOutsideSnapshots;
  }

  test('is tracked in one brand when the client unsubscribes from the topic of the other', () => {
    expect(trackedAfter(['brand:alpha/player:ada'], [])).toEqual(['default']);
    expect(trackedAfter(['player:ada'], ['brand:alpha/player:ada'])).toEqual(['alpha']);
    expect(trackedAfter(['wallet:alpha'], ['brand:alpha/player:ada'])).toEqual(['default', 'alpha']);
    expect(trackedAfter(['player:ada', 'brand:alpha/player:ada'], [])).toEqual([]);
  });
});
