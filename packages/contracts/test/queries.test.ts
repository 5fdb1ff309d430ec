import { describe, expect, test } from '@jest/globals';
import { historyQuery, operationsQuery, validate, walletQuery } from '@croupier/contracts';

describe('query parameters', () => {
  test.each([
    ['1', 1],
    ['200', 200],
    ['50', 50],
  ])('limit=%s is %d', (limit, value) => {
    expect(validate(historyQuery, { limit })).toMatchObject({ ok: true, value: { limit: value } });
  });

  test.each(['0', '201', '-1', '1.5', '1e2', '', ' 5', '05', 'NaN'])('limit=%j is refused', (limit) => {
    expect(validate(historyQuery, { limit })).toMatchObject({ ok: false, errors: [{ pointer: '/limit' }] });
  });

  test('that are left out have their defaults', () => {
    expect(validate(historyQuery, {})).toEqual({ ok: true, value: { limit: 50, order: 'desc' } });
  });

  test('that are unknown are refused', () => {
    expect(validate(operationsQuery, { stauts: 'queued' })).toMatchObject({
      ok: false,
      errors: [{ pointer: '/stauts' }],
    });
  });

  test.each([
    ['2026-11-21T09:00:00Z', '2026-11-21T09:00:00.000Z'],
    ['2026-11-21T10:00:00.123+01:00', '2026-11-21T09:00:00.123Z'],
    ['2026-11-21T09:00:00.123999Z', '2026-11-21T09:00:00.123Z'],
  ])('at=%s is the millisecond %s', (at, millisecond) => {
    expect(validate(walletQuery, { at })).toEqual({ ok: true, value: { at: millisecond } });
  });

  test('from and to that fall between milliseconds select what they say', () => {
    const query = { from: '2026-11-21T09:00:00.123456Z', to: '2026-11-21T09:00:00.123000001Z' };
    const next = '2026-11-21T09:00:00.124Z';
    expect(validate(historyQuery, query)).toMatchObject({ value: { from: next, to: next } });
  });

  test.each([
    'yesterday',
    '2026-11-21',
    '2026-02-30T00:00:00Z',
    '0000-01-01T00:00:00Z',
    '0001-01-01T00:00:00+14:00',
    '2026-11-21T09:00:00',
  ])('at=%s is refused', (at) =>
    expect(validate(walletQuery, { at })).toMatchObject({ ok: false, errors: [{ pointer: '/at' }] }),
  );
});
