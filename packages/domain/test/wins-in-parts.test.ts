import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Split } from '../src/index.ts';
import { MAX_AMOUNT, splitWin } from '../src/index.ts';

/** Settles a bet in these parts, one after another. */
function splits(stake: number, fromBonus: number, parts: readonly number[]): Split[] {
  const bet = { stake, fromBonus, won: 0, wonBonus: 0 };
  return parts.map((part) => {
    const split = splitWin(part, bet);
    bet.won += part;
    bet.wonBonus += split.bonus;
    return split;
  });
}

const bonusOf = (settled: readonly Split[]): bigint =>
  settled.reduce((sum, { bonus }) => sum + BigInt(bonus), 0n);

/** Stakes and their bonus part, small and up to the largest amount. */
const anyStake = fc
  .oneof(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: MAX_AMOUNT }))
  .chain((stake) => fc.tuple(fc.constant(stake), fc.integer({ min: 0, max: stake })));

/** Parts that add up to an amount at most. */
const anyParts = fc
  .array(fc.oneof(fc.nat({ max: 5 }), fc.nat({ max: 10_000 }), fc.nat({ max: MAX_AMOUNT })), {
    minLength: 1,
    maxLength: 40,
  })
  .map((parts) => {
    let left = MAX_AMOUNT;
    return parts.map((part) => {
      const taken = Math.min(part, left);
      left -= taken;
      return taken;
    });
  });

test('many parts give exactly what one settlement of their sum gives', () => {
  fc.assert(
    fc.property(anyStake, anyParts, ([stake, fromBonus], parts) => {
      const won = parts.reduce((sum, part) => sum + part, 0);
      const [whole] = splits(stake, fromBonus, [won]);
      const settled = splits(stake, fromBonus, parts);
      expect(bonusOf(settled)).toBe(BigInt(whole?.bonus ?? 0));
      expect(bonusOf(settled)).toBe((BigInt(won) * BigInt(fromBonus)) / BigInt(stake));
    }),
    { numRuns: 500 },
  );
});

test('no part is negative, none is more than its amount, and cash and bonus add up to it', () => {
  fc.assert(
    fc.property(anyStake, anyParts, ([stake, fromBonus], parts) => {
      for (const [i, { cash, bonus }] of splits(stake, fromBonus, parts).entries()) {
        expect(cash + bonus).toBe(parts[i]);
        expect(Math.min(cash, bonus)).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 500 },
  );
});

test('bonus parts that were fixed otherwise leave no negative part and none above the amount', () => {
  fc.assert(
    fc.property(anyStake, fc.nat(), fc.nat(), fc.nat(), ([stake, fromBonus], won, wonBonus, win) => {
      const { cash, bonus } = splitWin(win, { stake, fromBonus, won, wonBonus });
      expect([cash >= 0, bonus >= 0, cash + bonus]).toEqual([true, true, win]);
    }),
    { numRuns: 500 },
  );
});
