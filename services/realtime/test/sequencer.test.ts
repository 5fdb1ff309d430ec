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

/** A sequencer that starts after `baseline`, and the versions that it delivers. */
function startedAt(baseline: number) {
  const sequencer = new Sequencer<Item>();
  const delivered: number[] = versions(sequencer.start(baseline));
  return {
    sequencer,
    delivered,
    offer: (version: number) => delivered.push(...versions(sequencer.offer(item(version)))),
  };
}

describe('a sequencer', () => {
  const cases: [string, { baseline: number; offered: number[]; expected: number[]; behind?: true }][] = [
    ['delivers versions that arrive in order', { baseline: 0, offered: [1, 2, 3], expected: [1, 2, 3] }],
    ['starts after the baseline', { baseline: 7, offered: [8, 9], expected: [8, 9] }],
    [
      'drops versions that are not newer than the baseline',
      { baseline: 7, offered: [5, 6, 7, 8], expected: [8] },
    ],
    ['drops repeated versions', { baseline: 0, offered: [1, 1, 2, 2, 1], expected: [1, 2] }],
    ['holds early versions back', { baseline: 0, offered: [2, 3], expected: [], behind: true }],
    [
      'delivers waiting versions when the missing one arrives',
      { baseline: 0, offered: [3, 2, 1], expected: [1, 2, 3] },
    ],
    [
      'is behind when a version is missing after those delivered',
      { baseline: 0, offered: [1, 3], expected: [1], behind: true },
    ],
    ['keeps a repeated early version once', { baseline: 0, offered: [2, 2, 1], expected: [1, 2] }],
  ];
  test.each(cases)('%s', (_name, { baseline, offered, expected, behind = false }) => {
    const { sequencer, delivered, offer } = startedAt(baseline);
    for (const version of offered) offer(version);
    expect(delivered).toEqual(expected);
    expect(sequencer.behind).toBe(behind);
    expect(sequencer.delivered).toBe(baseline + expected.length);
  });

  test('keeps all versions until it starts, and then delivers those that are newer', () => {
    const sequencer = new Sequencer<Item>();
    for (const version of [6, 4, 5, 9]) expect(sequencer.offer(item(version))).toEqual([]);
    expect(sequencer.behind).toBe(false);
    expect(versions(sequencer.start(4))).toEqual([5, 6]);
    expect(sequencer.behind).toBe(true);
    expect(sequencer.start(20)).toEqual([]);
    expect(sequencer.delivered).toBe(6);
  });

  test('is behind when it knows of a version that was not received', () => {
    const { sequencer, delivered, offer } = startedAt(3);
    sequencer.noteVersion(3);
    expect(sequencer.behind).toBe(false);
    sequencer.noteVersion(5);
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

  test('keeps a bounded number of early versions, the lowest, and is behind because of the others', () => {
    const { sequencer, delivered, offer } = startedAt(0);
    for (const version of upTo(2 * MAX_EARLY, 2).toReversed()) offer(version);
    offer(1);
    expect(delivered).toEqual(upTo(MAX_EARLY + 1));
    expect(sequencer.behind).toBe(true);
  });
});

test('each version is delivered once and in order when messages are shuffled, repeated and lost', async () => {
  const delivery = fc.record({
    baseline: fc.nat(20),
    newest: fc.integer({ min: 21, max: 60 }),
    arrivals: fc.array(fc.nat(60), { maxLength: 200 }),
    startAfter: fc.nat(200),
  });
  await prove(100, (runs) =>
    fc.assert(
      fc.property(delivery, ({ baseline, newest, arrivals, startAfter }) => {
        const sequencer = new Sequencer<Item>();
        const delivered: number[] = [];
        const start = (): void => void delivered.push(...versions(sequencer.start(baseline)));
        for (const [index, version] of arrivals.entries()) {
          if (index === startAfter) start();
          delivered.push(...versions(sequencer.offer(item(Math.min(version, newest)))));
          expect(delivered).toEqual(upTo(delivered.length, baseline + 1));
        }
        start();
        sequencer.noteVersion(newest);
        while (sequencer.behind)
          delivered.push(...versions(sequencer.offer(item((sequencer.delivered ?? 0) + 1))));
        expect(delivered).toEqual(upTo(newest - baseline, baseline + 1));
      }),
      runs,
    ),
  );
});
