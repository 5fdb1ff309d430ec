import { expect, test } from '@jest/globals';
import { StallClock } from '../src/health/progress-watch.ts';

const SECOND_MS = 1000;

test.each([
  ['nothing waits', () => 0, () => 0, 0],
  ['what waits is decided', () => 5, (second: number) => second, 0],
  ['what waits is not decided', () => 5, () => 7, 89],
  ['it stopped being decided half a minute ago', () => 5, (second: number) => Math.min(second, 60), 29],
  ['what waited is gone', (second: number) => (second < 89 ? 5 : 0), () => 7, 0],
])('after 90 s in which %s', (_, free, ended, stalledSeconds) => {
  const clock = new StallClock();
  let stalledMs = 0;
  for (let second = 1; second <= 90; second++)
    stalledMs = clock.stalledMs({ free: free(second), ended: ended(second) }, second * SECOND_MS);
  expect(stalledMs).toBe(stalledSeconds * SECOND_MS);
});
