import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { backoffMs, jittered, Throttle } from '@croupier/platform/timing';

afterEach(() => void jest.useRealTimers());

test('a wait doubles with each failure, up to the longest', () => {
  const waits = [0, 1, 2, 3, 2000].map((failures) => backoffMs(failures, { firstMs: 100, longestMs: 500 }));
  expect(waits).toEqual([100, 200, 400, 500, 500]);
});

test('at most half of a wait is left out', () => {
  const waits = Array.from({ length: 1000 }, () => jittered(100));
  expect(Math.min(...waits)).toBeGreaterThanOrEqual(50);
  expect(Math.max(...waits)).toBeLessThanOrEqual(100);
  expect(new Set(waits).size).toBeGreaterThan(1);
});

describe('a throttle', () => {
  function started(): { runs: string[]; throttle: Throttle<number> } {
    jest.useFakeTimers();
    const runs: string[] = [];
    return { runs, throttle: new Throttle(250, (key, latest) => void runs.push(`${key}${latest}`)) };
  }

  test('runs at once, then once in an interval, with what was requested last', () => {
    const { runs, throttle } = started();
    for (const value of [1, 2, 3]) throttle.request('a', value);
    throttle.request('b', 1);
    expect(runs).toEqual(['a1', 'b1']);
    jest.advanceTimersByTime(250);
    expect(runs).toEqual(['a1', 'b1', 'a3']);
    throttle.request('a', 4);
    jest.advanceTimersByTime(249);
    expect(runs).toHaveLength(3);
    jest.advanceTimersByTime(1);
    expect(runs).toEqual(['a1', 'b1', 'a3', 'a4']);
  });

  test('rests when nothing is requested', () => {
    const { runs, throttle } = started();
    throttle.request('a', 1);
    jest.advanceTimersByTime(1000);
    throttle.request('a', 2);
    expect(runs).toEqual(['a1', 'a2']);
  });

  test('runs nothing after its close', () => {
    const { runs, throttle } = started();
    for (const value of [1, 2]) throttle.request('a', value);
    throttle.close();
    jest.advanceTimersByTime(1000);
    expect(runs).toEqual(['a1']);
  });
});
