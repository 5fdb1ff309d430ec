import { describe, expect, test } from '@jest/globals';
import {
  formatTrace,
  isSampled,
  newTraceId,
  readTraceparent,
  spanIdOf,
  traceIdOf,
} from '@croupier/platform/trace';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const SPAN = '00f067aa0ba902b7';

describe('a traceparent', () => {
  test.each([
    ['01', true],
    ['00', false],
    ['03', true],
    ['02', false],
    ['ff', true],
  ])('with the flags %s is sampled: %s', (flags, sampled) => {
    expect(readTraceparent(`00-${TRACE}-${SPAN}-${flags}`)).toEqual({
      traceId: TRACE,
      spanId: SPAN,
      sampled,
    });
  });

  test('of a later version is read as far as it is known', () => {
    expect(readTraceparent(`cc-${TRACE}-${SPAN}-01-what-comes`)).toMatchObject({ traceId: TRACE });
  });

  test.each([
    undefined,
    [`00-${TRACE}-${SPAN}-01`],
    '',
    'nonsense',
    `ff-${TRACE}-${SPAN}-01`,
    `00-${'0'.repeat(32)}-${SPAN}-01`,
    `00-${TRACE}-${'0'.repeat(16)}-01`,
    `00-${TRACE.toUpperCase()}-${SPAN}-01`,
    `00-${TRACE}-${SPAN}-1`,
    `00-${TRACE}-${SPAN}`,
  ])('that says nothing is ignored: %p', (header) => {
    expect(readTraceparent(header)).toBeNull();
  });
});

describe('a trace that travels', () => {
  test('has its span with it only if it is sampled', () => {
    const sampled = formatTrace({ traceId: TRACE, spanId: SPAN, sampled: true });
    expect([isSampled(sampled), traceIdOf(sampled), spanIdOf(sampled)]).toEqual([true, TRACE, SPAN]);
    const not = formatTrace({ traceId: TRACE, spanId: SPAN, sampled: false });
    expect([isSampled(not), traceIdOf(not), not]).toEqual([false, TRACE, TRACE]);
  });

  test('may be none', () => {
    expect([isSampled(null), isSampled(undefined), traceIdOf(null)]).toEqual([false, false, null]);
  });

  test('may be new', () => {
    expect(newTraceId()).toMatch(/^[0-9a-f]{32}$/);
  });
});
