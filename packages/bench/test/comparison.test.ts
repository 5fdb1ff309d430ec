import { expect, test } from '@jest/globals';
import { compare, comparisonTable } from '../src/against/comparison.ts';

// a faster copy deviates too; a bound below 1 requires a gain
test.each([
  { old: 100, new: 100, copy: 100, bound: 1.03, holds: true },
  { old: 100, new: 103, copy: 100, bound: 1.03, holds: true },
  { old: 100, new: 104, copy: 100, bound: 1.03, holds: false },
  { old: 100, new: 104, copy: 102, bound: 1.03, holds: true },
  { old: 100, new: 104, copy: 98, bound: 1.03, holds: true },
  { old: 100, new: 106, copy: 102, bound: 1.03, holds: false },
  { old: 100, new: 92, copy: 100, bound: 0.9, holds: false },
  { old: 100, new: 89, copy: 100, bound: 0.9, holds: true },
])('old $old, new $new, copy $copy: that the bound $bound holds is $holds', ({ bound, holds, ...cpu }) => {
  const rounds = { old: [cpu.old], new: [cpu.new], copy: [cpu.copy] };
  expect(compare('A', rounds, bound).holds).toBe(holds);
});

test('the ratio compares within rounds, so that a slow machine affects both parts', () => {
  const rounds = { old: [100, 200, 400], new: [110, 220, 440], copy: [101, 198, 400] };
  const comparison = compare('A', rounds, 1.03);
  expect(comparison).toMatchObject({ oldCpu: 200, newCpu: 220, control: 1, deviation: 0, holds: false });
  expect(comparison.ratio).toBeCloseTo(1.1, 10);
});

test('no bound holds for an unknown figure', () => {
  const comparison = compare('A', { old: [0], new: [0], copy: [0] }, 1.03);
  expect(comparison.holds).toBe(false);
  expect(comparisonTable([comparison], 1.03)).toContain('DOES NOT HOLD');
});
