import { describe, expect, test } from '@jest/globals';
import { draw } from '../src/demo/draw.ts';
import { multiplierOf, PAYS, REEL, RETURN_PERCENT, SYMBOLS } from '../src/demo/slot.ts';
import type { Reels } from '../src/demo/slot.ts';

describe('the game', () => {
  test('pays back what it says: counted over every way in which the reels can stop', () => {
    let paid = 0;
    let ways = 0;
    for (const a of REEL)
      for (const b of REEL)
        for (const c of REEL) {
          paid += multiplierOf([a, b, c]);
          ways++;
        }
    expect((100 * paid) / ways).toBe(RETURN_PERCENT);
  });

  test.each<[Reels, number]>([
    [['crown', 'crown', 'crown'], 250],
    [['crown', 'club', 'crown'], 10],
    [['crown', 'heart', 'heart'], 1],
    [['heart', 'heart', 'heart'], 16],
    [['club', 'club', 'club'], 5],
    [['club', 'club', 'star'], 0],
    [['diamond', 'club', 'diamond'], 0],
    [['crown', 'star', 'spade'], 0],
  ])('%j pays %d times the stake', (reels, multiplier) => {
    expect(multiplierOf(reels)).toBe(multiplier);
  });

  test('names each of its prizes once, the largest first', () => {
    const prizes = PAYS.map(({ symbol, count }) => `${count} ${symbol}`);
    expect(new Set(prizes).size).toBe(PAYS.length);
    const multipliers = PAYS.map(({ multiplier }) => multiplier);
    expect(multipliers).toEqual([...multipliers].sort((a, b) => b - a));
  });
});

describe('a draw', () => {
  const bet = { walletId: '0197a6e2-7e4f-7000-8000-000000000001', reference: 'spin-1' };

  test('is the same for the same seed and bet', () => {
    expect(draw('seed', bet)).toEqual(draw('seed', bet));
    expect(draw('seed', bet)).toEqual(['spade', 'diamond', 'club']);
  });

  test('depends on the seed, the wallet and the reference', () => {
    const outcomes = (vary: (n: number) => Reels) =>
      new Set(Array.from({ length: 50 }, (_, n) => vary(n).join(' '))).size;
    expect(outcomes((n) => draw(`seed-${n}`, bet))).toBeGreaterThan(20);
    expect(outcomes((n) => draw('seed', { ...bet, reference: `spin-${n}` }))).toBeGreaterThan(20);
    expect(outcomes((n) => draw('seed', { ...bet, walletId: `wallet-${n}` }))).toBeGreaterThan(20);
  });

  test('stops everywhere as often as it should', () => {
    const shown = new Map<string, number>();
    for (let n = 0; n < 4_000; n++)
      for (const symbol of draw('seed', { ...bet, reference: `spin-${n}` }))
        shown.set(symbol, (shown.get(symbol) ?? 0) + 1);
    for (const symbol of SYMBOLS) {
      const expected = (12_000 * REEL.filter((stop) => stop === symbol).length) / REEL.length;
      // four standard deviations
      expect(Math.abs((shown.get(symbol) ?? 0) - expected)).toBeLessThan(4 * Math.sqrt(expected));
    }
  });
});
