import { describe, expect, test } from '@jest/globals';
import { LocalBuckets, TokenBucket } from '@croupier/platform/rate-limit';

const LIMITS = { perSecond: 2, capacity: 3 };

describe('a token bucket', () => {
  test('allows as many at once as it holds, then so many a second', () => {
    const bucket = new TokenBucket(LIMITS, 0);
    const remaining = [1, 2, 3].map(() => bucket.take(0));
    expect(remaining.map((taken) => taken.remaining)).toEqual([2, 1, 0]);
    expect(bucket.take(0)).toEqual({ allowed: false, remaining: 0, waitMs: 500 });
    expect(bucket.take(250)).toEqual({ allowed: false, remaining: 0, waitMs: 250 });
    expect(bucket.take(500)).toEqual({ allowed: true, remaining: 0, waitMs: 0 });
  });

  test('is never fuller than its capacity', () => {
    const bucket = new TokenBucket(LIMITS, 0);
    expect(bucket.take(1_000_000).remaining).toBe(2);
  });

  test('is spent without a whole token', () => {
    const bucket = new TokenBucket({ perSecond: 1, capacity: 1 }, 0);
    expect(bucket.isSpent(0)).toBe(false);
    bucket.take(0);
    expect(bucket.isSpent(999)).toBe(true);
    expect(bucket.isSpent(1000)).toBe(false);
  });
});

test('buckets are counted by key; with too many the one longest unseen is full again', () => {
  const buckets = new LocalBuckets(2);
  const limits = { perSecond: 1, capacity: 1 };
  expect(buckets.isSpent('a', 0)).toBe(false);
  for (const key of ['a', 'b']) expect(buckets.take(key, limits, 0).allowed).toBe(true);
  expect(buckets.isSpent('a', 0)).toBe(true);
  buckets.take('c', limits, 0);
  expect([buckets.isSpent('a', 0), buckets.isSpent('b', 0)]).toEqual([true, false]);
});
