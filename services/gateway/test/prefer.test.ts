import { expect, test } from '@jest/globals';
import { waitSeconds } from '../src/http/prefer.ts';

test.each<[string | undefined, number | null]>([
  [undefined, null],
  ['', null],
  ['wait=5', 5],
  ['Wait=5', 5],
  ['wait = 5', 5],
  ['wait="5"', 5],
  ['wait=30', 30],
  ['wait=31', 30],
  ['wait=99999999999999999999', 30],
  ['wait=0', null],
  ['wait=-1', null],
  ['wait=1.5', null],
  ['wait=soon', null],
  ['wait', null],
  ['wait=', null],
  ['waiting=5', null],
  ['respond-async, wait=10', 10],
  ['wait=10, respond-async', 10],
  ['wait=10; foo="a, wait=3", bar', 10],
  ['foo="a, wait=3"', null],
  ['foo="\\", wait=3", wait=7', 7],
  ['wait=2, wait=20', 2],
  ['wait=0, wait=20', null],
  ['return=minimal; wait=4', null],
  [`${'x,'.repeat(600)}wait=5`, null],
  ['"', null],
])('Prefer: %s waits for %s', (header, seconds) => {
  expect(waitSeconds(header)).toBe(seconds);
});
