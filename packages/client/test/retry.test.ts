import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { prove } from '@croupier/testing/proof';
import { pauseBeforeRetry } from '../src/http/retry.ts';

const once = { failures: 0, isRepeatable: false };
const keyed = { failures: 0, isRepeatable: true };

test.each([
  ['a lost connection', { status: 0, retryAfterMs: null }, true, false],
  ['a server fault', { status: 500, retryAfterMs: null }, true, false],
  ['a proxy without a server', { status: 502, retryAfterMs: null }, true, false],
  ['overload', { status: 503, retryAfterMs: 1000 }, true, false],
  ['a rate limit', { status: 429, retryAfterMs: 1000 }, true, true],
  ['a rejection', { status: 409, retryAfterMs: null }, false, false],
  ['an invalid request', { status: 400, retryAfterMs: null }, false, false],
  ['a rate limit with a long wait', { status: 429, retryAfterMs: 60_000 }, false, false],
])('%s is retried if the request allows it', (_what, failure, whenKeyed, whenOnce) => {
  expect(pauseBeforeRetry(failure, keyed) !== null).toBe(whenKeyed);
  expect(pauseBeforeRetry(failure, once) !== null).toBe(whenOnce);
});

test('pauses grow up to a limit, are random, and are never shorter than Retry-After', async () => {
  const pause = (failures: number, random: number, retryAfterMs: number | null = null): number =>
    pauseBeforeRetry({ status: 503, retryAfterMs }, { failures, isRepeatable: true }, random) ?? Number.NaN;
  expect([0, 1, 2, 3].map((failures) => pause(failures, 1))).toEqual([100, 200, 400, 800]);
  expect([0, 1, 2, 3].map((failures) => pause(failures, 0))).toEqual([50, 100, 200, 400]);
  expect(pause(50, 1)).toBe(5000);
  await prove(100, (runs) =>
    fc.assert(
      fc.property(fc.nat(20), fc.double({ min: 0, max: 1, noNaN: true }), (failures, random) => {
        expect(pause(failures, random, 2000)).toBeGreaterThanOrEqual(2000);
        expect(pause(failures, random, 2000)).toBeLessThanOrEqual(7000);
      }),
      runs,
    ),
  );
});
