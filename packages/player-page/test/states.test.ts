import { describe, expect, test } from '@jest/globals';
import type { Bonus } from '@croupier/client';
import { mergeRows } from '../src/live/bet-rows.ts';
import type { BetRow } from '../src/live/bet-rows.ts';
import { fromEvent, fromSnapshot, NO_BONUSES, shownBonus } from '../src/live/bonus-state.ts';
import { newer } from '../src/live/wallet-state.ts';

const wallet = (version: number, cash = version) => ({ version, currency: 'EUR', cash, bonus: 0 });

describe('a balance', () => {
  test('is that of the highest version received, in any order', () => {
    for (const versions of [
      [1, 2, 3],
      [3, 1, 2],
      [2, 2, 3, 1, 3],
    ]) {
      let shown: ReturnType<typeof wallet> | null = null;
      for (const version of versions) shown = newer(shown, wallet(version)) as ReturnType<typeof wallet>;
      expect(shown).toEqual(wallet(3));
    }
  });

  test('does not change when the same version is received again', () => {
    const known = wallet(3);
    expect(newer(known, wallet(3, 999))).toBe(known);
  });
});

const bonus = (id: string, change: Partial<Bonus> = {}): Bonus =>
  ({ id, status: 'active', progress: 0, endedAt: null, ...change }) as Bonus;
const ended = (id: string, at: string): Bonus => bonus(id, { status: 'completed', endedAt: at });

describe('bonuses', () => {
  test('start with a snapshot, and change with events of later versions only', () => {
    let state = fromSnapshot(NO_BONUSES, 5, [bonus('a', { progress: 50 })]);
    state = fromEvent(state, { version: 4, bonus: bonus('a', { progress: 40 }) });
    state = fromEvent(state, { version: 5, bonus: bonus('a', { progress: 45 }) });
    expect(shownBonus(state)).toMatchObject({ progress: 50 });
    state = fromEvent(state, { version: 6, bonus: bonus('a', { progress: 60 }) });
    expect(shownBonus(state)).toMatchObject({ progress: 60 });
  });

  test('of one version: the last event counts', () => {
    let state = fromSnapshot(NO_BONUSES, 1, [bonus('a'), bonus('b', { status: 'queued' })]);
    state = fromEvent(state, { version: 2, bonus: bonus('a', { progress: 100 }) });
    state = fromEvent(state, { version: 2, bonus: ended('a', 't1') });
    expect(shownBonus(state)).toMatchObject({ id: 'a', status: 'completed' });
    state = fromEvent(state, { version: 2, bonus: bonus('b') });
    expect(shownBonus(state)).toMatchObject({ id: 'b', status: 'active' });
  });

  test('of an older snapshot are ignored, and a newer snapshot keeps later events', () => {
    let state = fromSnapshot(NO_BONUSES, 5, [bonus('a', { progress: 5 })]);
    state = fromSnapshot(state, 3, [bonus('a', { progress: 3 })]);
    expect(shownBonus(state)).toMatchObject({ progress: 5 });
    state = fromEvent(state, { version: 9, bonus: bonus('a', { progress: 9 }) });
    state = fromSnapshot(state, 8, [bonus('a', { progress: 8 })]);
    expect(shownBonus(state)).toMatchObject({ progress: 9 });
    expect(shownBonus(fromSnapshot(state, 10, []))).toBeNull();
  });

  test('that have ended are shown until another becomes active, the latest one', () => {
    let state = fromEvent(NO_BONUSES, { version: 1, bonus: ended('a', '2026-01-01T00:00:02.000Z') });
    state = fromEvent(state, { version: 2, bonus: ended('b', '2026-01-01T00:00:01.000Z') });
    expect(shownBonus(state)).toMatchObject({ id: 'a' });
  });
});

describe('the history', () => {
  const row = (reference: string, change: Partial<BetRow> = {}): BetRow => ({
    reference,
    status: 'open',
    stake: 100,
    won: 0,
    at: `2026-01-01T00:00:0${reference}.000Z`,
    ...change,
  });

  test('shows the newest first, each bet once', () => {
    const rows = mergeRows([row('1'), row('3')], [row('2'), row('3')]);
    expect(rows.map(({ reference }) => reference)).toEqual(['3', '2', '1']);
  });

  test('never shows a settled bet as open', () => {
    const settled = row('1', { status: 'settled', won: 500 });
    expect(mergeRows([settled], [row('1')])).toEqual([settled]);
    expect(mergeRows([row('1')], [settled])).toEqual([settled]);
  });

  test('keeps a bet at the time of its placing when it is settled later', () => {
    const rows = mergeRows(
      [row('1'), row('2')],
      [row('1', { status: 'settled', at: '2026-01-01T00:00:09.000Z' })],
    );
    expect(rows.map(({ reference }) => reference)).toEqual(['2', '1']);
  });
});
