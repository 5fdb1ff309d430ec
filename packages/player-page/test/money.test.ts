import { describe, expect, test } from '@jest/globals';
import { decimal, formatMoney } from '../src/money.ts';

describe('money', () => {
  test.each([
    [1170, 'EUR', 2, '€11.70'],
    [5, 'EUR', 2, '€0.05'],
    [0, 'EUR', 2, '€0.00'],
    [-150, 'EUR', 2, '-€1.50'],
    [123_456_789, 'EUR', 2, '€1,234,567.89'],
    [1500, 'JPY', 0, '¥1,500'],
    [1, 'BHD', 3, 'BHD\u00A00.001'],
    [100_000_001, 'XBTC', 8, '1.00000001 XBTC'],
  ])('%d of %s with scale %d is %s', (amount, code, scale, text) => {
    expect(formatMoney(amount, { code, scale })).toBe(text);
  });

  test('is formatted exactly up to the largest amount', () => {
    expect(decimal(9_007_199_254_740_991, 2)).toBe('90071992547409.91');
    expect(formatMoney(9_007_199_254_740_991, { code: 'EUR', scale: 2 })).toBe('€90,071,992,547,409.91');
    expect(formatMoney(9_007_199_254_740_991, { code: 'ETHX', scale: 18 })).toBe('0.009007199254740991 ETHX');
  });
});
