import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { prove } from '@croupier/testing/proof';
import { MAX_EARLY, Sequencer } from '../src/feed/sequencer.ts';
import { upTo } from './setup.ts';

interface Item {
  version: number;
}

const item = (version: number): Item => ({ version });
const versions = (items: readonly Item[]): number[] => items.map(({ version }) => version);

/** A sequencer that has told everything up to `told`, and what it tells from then on. */
function startedAt(told: number) {
  const sequencer = new Sequencer<Item>();
  const delivered: number[] = versions(sequencer.start(told));
  return {
    sequencer,
    delivered,
    offer: (version: number) => delivered.push(...versions(sequencer.offer(item(version)))),
  };
}

describe('a sequencer', () => {
  const cases: [string, { told: number; offered: number[]; expected: number[]; behind?: true }][] = [
    ['tells what comes in order', { told: 0, offered: [1, 2, 3], expected: [1, 2, 3] }],
    ['starts after the baseline', { told: 7, offered: [8, 9], expected: [8, 9] }],
    ['drops what is not newer than the baseline', { told: 7, offered: [5, 6, 7, 8], expected: [8] }],
    ['drops what comes twice', { told: 0, offered: [1, 1, 2, 2, 1], expected: [1, 2] }],
    ['holds back what comes early', { told: 0, offered: [2, 3], expected: [], behind: true }],
    ['tells what waited when the missing one comes', { told: 0, offered: [3, 2, 1], expected: [1, 2, 3] }],
    [
      'knows that one is missing behind those told',
      { told: 0, offered: [1, 3], expected: [1], behind: true },
    ],
    ['keeps one that waits once', { told: 0, offered: [2, 2, 1], expected: [1, 2] }],
  ];
  test.each(cases)('%s', (_name, { told, offered, expected, behind = false }) => {
    const { sequencer, delivered, offer } = startedAt(told);
    for (const version of offered) offer(version);
    expect(delivered).toEqual(expected);
    expect(sequencer.behind).toBe(behind);
    expect(sequencer.told).toBe(told + expected.length);
  });

  test('keeps everything until it is started, and then tells what is newer', () => {
    const sequencer = new Sequencer<Item>();
    for (const version of [6, 4, 5, 9]) expect(sequencer.offer(item(version))).toEqual([]);
    expect(sequencer.behind).toBe(false);
    expect(versions(sequencer.start(4))).toEqual([5, 6]);
    expect(sequencer.behind).toBe(true);
    expect(sequencer.start(20)).toEqual([]);
    expect(sequencer.told).toBe(6);
  });

  test('is behind when it hears of a version that did not come', () => {
    const { sequencer, delivered, offer } = startedAt(3);
    sequencer.hear(3);
    expect(sequencer.behind).toBe(false);
    sequencer.hear(5);
    expect(sequencer.behind).toBe(true);
    offer(4);
    offer(5);
    expect(delivered).toEqual([4, 5]);
    expect(sequencer.behind).toBe(false);
  });

  test('does not wait for versions that the wallet does not have', () => {
    const { sequencer, delivered, offer } = startedAt(3);
    for (const version of [1000, 5]) offer(version);
    expect(sequencer.correct(4, sequencer.newest)).toBe(true);
    expect(sequencer.behind).toBe(true);
    offer(4);
    expect(delivered).toEqual([4]);
    expect(sequencer.behind).toBe(false);
    offer(7);
    expect(sequencer.correct(6, 5)).toBe(false);
    expect(sequencer.behind).toBe(true);
  });

  test('keeps no more than it may, the lowest, and still knows of the rest', () => {
    const { sequencer, delivered, offer } = startedAt(0);
    for (const version of upTo(2 * MAX_EARLY, 2).toReversed()) offer(version);
    offer(1);
    expect(delivered).toEqual(upTo(MAX_EARLY + 1));
    expect(sequencer.behind).toBe(true);
  });
});

test('whatever is shuffled, repeated and lost: each version once and in order, and none after reading the gaps', async () => {
  const delivery = fc.record({
    told: fc.nat(20),
    newest: fc.integer({ min: 21, max: 60 }),
    arrivals: fc.array(fc.nat(60), { maxLength: 200 }),
    startAfter: fc.nat(200),
  });
  await prove(100, (runs) =>
    fc.assert(
      fc.property(delivery, ({ told, newest, arrivals, startAfter }) => {
        const sequencer = new Sequencer<Item>();
        const delivered: number[] = [];
        const start = (): void => void delivered.push(...versions(sequencer.start(told)));
        for (const [index, version] of arrivals.entries()) {
          if (index === startAfter) start();
          delivered.push(...versions(sequencer.offer(item(Math.min(version, newest)))));
          expect(delivered).toEqual(upTo(delivered.length, told + 1));
        }
        start();
        sequencer.hear(newest);
        while (sequencer.behind)
          delivered.push(...versions(sequencer.offer(item((sequencer.told ?? 0) + 1))));
        expect(delivered).toEqual(upTo(newest - told, told + 1));
      }),
      runs,
    ),
  );
});
