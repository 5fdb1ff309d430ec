import { afterEach, expect, jest, test } from '@jest/globals';
import { validate, version } from 'uuid';
import { eventId } from '../src/publish/event-bundles.ts';
import { bucketOf, bucketOfId, newId } from '../src/accept/new-id.ts';

afterEach(() => {
  jest.restoreAllMocks();
});

const ids = (count: number): string[] => Array.from({ length: count }, () => newId());
const msOf = (id: string): number => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);

/** Strictly, in the order of text, which is PostgreSQL's order of uuids. */
function expectAscending(made: readonly string[]): void {
  expect(made).toEqual([...new Set(made)].sort());
}

test('ids are UUIDv7 of their millisecond', () => {
  const before = Date.now();
  const made = ids(2000);
  for (const id of made) expect([id, validate(id), version(id)]).toEqual([id, true, 7]);
  expect(msOf(made[0] ?? '')).toBeGreaterThanOrEqual(before);
});

test('ten thousand ids of one millisecond ascend', () => {
  const now = Date.now() + 60_000;
  jest.spyOn(Date, 'now').mockReturnValue(now);
  const made = ids(10_000);
  expectAscending(made);
  expect([msOf(made[0] ?? ''), msOf(made.at(-1) ?? '')]).toEqual([now, now + 2]);
});

test('ids ascend while the clock is set back, and when it is right again', () => {
  const clock = jest.spyOn(Date, 'now');
  const now = Date.now() + 120_000;
  const made = [0, -3_600_000, -3_600_000, 1, -1, 0, 2, 5].flatMap((step) => {
    clock.mockReturnValue(now + step);
    return ids(5000);
  });
  expectAscending(made);
});

test('fifty bits of an id are random', () => {
  const random = ids(5000).map((id) => id.slice(19, 23) + id.slice(24, 33));
  expect(new Set(random).size).toBe(random.length);
  for (let bit = 0; bit < 50; bit += 1) {
    const set = random.filter((digits) => (BigInt(`0x${digits}`) >> BigInt(bit)) & 1n).length;
    expect([bit, set > 2000 && set < 3000]).toEqual([bit, true]);
  }
});

// made with `printf 'default\0p1' | sha256sum | cut -c1-3`
test.each([
  ['default', 'p1', 'd2f'],
  ['default', 'player-1', '3a8'],
  ['alpha', 'p1', 'e1a'],
  ['default', 'Ünï', 'a86'],
  ['default', '', 'bb9'],
])('the bucket of brand %p and player %p is %p', (brand, playerId, bucket) => {
  expect(bucketOf(brand, playerId)).toBe(bucket);
});

test('an id in a bucket carries it, with all else as usual', () => {
  const bucket = bucketOf('default', 'p1');
  const made = Array.from({ length: 100 }, () => newId(bucket));
  for (const id of made) expect([id, validate(id), bucketOfId(id)]).toEqual([id, true, 'd2f']);
  expectAscending(made);
});

test('ids without a bucket are spread over all of them', () => {
  expect(new Set(ids(20_000).map(bucketOfId)).size).toBeGreaterThan(3500);
});

test('the ids of an operation’s events are UUIDv7 in its bucket, each another one, always the same', () => {
  const id = newId('d2f');
  const events = Array.from({ length: 255 }, (_, ordinal) => eventId(id, ordinal));
  expect(new Set([id, ...events]).size).toBe(256);
  for (const event of events) expect([version(event), bucketOfId(event)]).toEqual([7, 'd2f']);
  expect(Array.from({ length: 255 }, (_, ordinal) => eventId(id, ordinal))).toEqual(events);
});
