import { expect, test } from '@jest/globals';
import { afterFailedAttempt, STREAK_LIMIT_MS } from '@croupier/ledger';

const first = { walletId: 'a', usedMs: 0, sinceMs: null };

/** An operation that fails again and again, each attempt at the planned time. */
function attemptsOf(maxAttempts: number, usedMs = 0): { waits: number[]; usedMs: number } {
  const waits: number[] = [];
  let streak: { walletId: string; usedMs: number; sinceMs: number | null } = {
    walletId: 'a',
    usedMs,
    sinceMs: null,
  };
  for (let attempts = 0, plannedMs = 0; ; attempts++) {
    const after = afterFailedAttempt({ attempts, plannedMs, maxAttempts, streaks: [streak] });
    expect(after.attempts).toBe(attempts + 1);
    streak = { walletId: 'a', usedMs: after.streaks[0]?.usedMs ?? 0, sinceMs: after.retryInMs };
    if (after.state === 'failed') return { waits, usedMs: streak.usedMs };
    waits.push(after.retryInMs);
    plannedMs = after.retryInMs;
  }
}

test('an operation has all its attempts, with twice the wait before each', () => {
  expect(attemptsOf(5)).toEqual({ waits: [200, 400, 800, 1600], usedMs: 3000 });
});

test('the waits of one streak never add up to more than its limit, however many attempts there are', () => {
  const { waits, usedMs } = attemptsOf(10);
  expect(usedMs).toBe(STREAK_LIMIT_MS);
  expect(waits.reduce((sum, wait) => sum + wait, 0)).toBe(STREAK_LIMIT_MS);
});

test('when the time of the wallet is used up, the next one that fails has one attempt', () => {
  expect(attemptsOf(5, STREAK_LIMIT_MS)).toEqual({ waits: [], usedMs: STREAK_LIMIT_MS });
});

test.each([
  ['in time', 400, 400],
  ['a little late', 850, 850],
  ['after an outage of a minute', 60_000, 2_400],
  ['after a clock was set back by an hour', -3_600_000, 0],
  ['after a clock was set forward by an hour', 3_600_000, 2_400],
])('an attempt that comes %s counts for what was planned and two seconds at most', (_, sinceMs, counted) => {
  const streaks = [{ walletId: 'a', usedMs: 100, sinceMs }];
  const after = afterFailedAttempt({ attempts: 1, plannedMs: 400, maxAttempts: 5, streaks });
  expect(after.streaks).toEqual([{ walletId: 'a', usedMs: 100 + counted }]);
});

test('a transfer waits no longer than the wallet of its two that has waited the longest', () => {
  const streaks = [first, { walletId: 'b', usedMs: STREAK_LIMIT_MS - 50, sinceMs: 0 }];
  const after = afterFailedAttempt({ attempts: 0, plannedMs: 0, maxAttempts: 5, streaks });
  expect(after).toMatchObject({ state: 'quarantined', retryInMs: 50 });
});
