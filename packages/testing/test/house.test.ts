import { describe, expect, test } from '@jest/globals';
import { filesOfABet } from '../src/house/files-of-a-bet.ts';
import { importCycles, importGraph } from '../src/house/import-cycles.ts';
import type { ImportGraph } from '../src/house/import-cycles.ts';
import { ambiguousNames, countNames, quantile, shareOfShortFiles } from '../src/house/measures.ts';
import { sourceFile } from '../src/house/source-file.ts';
import { repositoryRoot } from '@croupier/launcher';

const TEXT = `import type { A } from './a.ts';
import './effect.ts';
export * from '@croupier/domain';
export type { B } from './b.ts';
const later = () => import('./later.ts');

/** A comment. */
export function outer(list: A[]): number[] {
  using resource = open();
  return list.map((item) => {
    return item.size;
  });
}

const { taken } = outer;
export class Thing {
  #secret(): import('./c.ts').C {
    return 1 as never;
  }
}
interface Shape {}
export type Alias = Shape;
`;

describe('a source file', () => {
  const file = sourceFile('packages/x/src/thing.ts', TEXT);

  test('has its lines and those of its named functions; callbacks are part of theirs', () => {
    expect(file.lines).toBe(22);
    expect([...file.functionLines].sort((a, b) => a - b)).toEqual([1, 3, 6]);
  });

  test('has the names that its top level declares', () => {
    expect(file.names).toEqual(['later', 'outer', 'Thing', 'Shape', 'Alias']);
  });

  test('has all that it imports, types too', () => {
    expect([...file.imports].sort()).toEqual(
      ['./a.ts', './effect.ts', '@croupier/domain', './b.ts', './later.ts', './c.ts'].sort(),
    );
  });

  test('may be JSX', () => {
    expect(sourceFile('a.tsx', 'export const Page = () => <p>a</p>;\n').names).toEqual(['Page']);
  });
});

describe('measures', () => {
  const short = sourceFile('a.ts', 'const one = 1;\n');
  const long = sourceFile('b.ts', `const one = 2;\nconst two = 2;\n${'\n'.repeat(30)}`);

  test.each([
    [[], 0.5, 0],
    [[3], 0.5, 3],
    [[1, 2, 30, 4], 0.5, 2],
    [[1, 2, 30, 4, 5], 0.5, 4],
    [[10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 0.9, 9],
  ])('of %p the quantile %d is %d', (numbers, part, value) => {
    expect(quantile(numbers, part)).toBe(value);
  });

  test('the share of short files is in percent', () => {
    expect(shareOfShortFiles([short, long, long], 30)).toBe(33);
  });

  test('a name of several files is named with them', () => {
    expect(ambiguousNames([short, long])).toEqual([['one', ['a.ts', 'b.ts']]]);
    expect(countNames([short, long])).toBe(2);
  });
});

describe('import cycles', () => {
  const graph = (edges: Record<string, string[]>): ImportGraph => new Map(Object.entries(edges));

  test.each<[what: string, edges: Record<string, string[]>, cycles: string[][]]>([
    ['none', { a: ['b', 'c'], b: ['c'], c: [] }, []],
    ['two files', { a: ['b'], b: ['a'] }, [['a', 'b']]],
    ['a file that imports itself', { a: ['a'] }, [['a']]],
    ['a way into a cycle', { a: ['b'], b: ['c'], c: ['b'] }, [['b', 'c']]],
    ['the shortest of a group', { a: ['b'], b: ['c'], c: ['a', 'd'], d: ['c'] }, [['c', 'd']]],
    [
      'two groups',
      { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] },
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ])('%s', (_what, edges, cycles) => {
    expect(importCycles(graph(edges))).toEqual(cycles);
  });

  test('a package leads to its entry, and what is not ours to nothing', () => {
    const text = `import '@croupier/domain'; import './other.ts'; import 'pg'; import '@croupier/none';\n`;
    const files = [
      sourceFile('services/x/src/main.ts', text),
      sourceFile('services/x/src/other.ts', ''),
      sourceFile('packages/domain/src/index.ts', ''),
    ];
    expect(importGraph(repositoryRoot, files).get('services/x/src/main.ts')).toEqual([
      'packages/domain/src/index.ts',
      'services/x/src/other.ts',
    ]);
  });
});

test('a bet passes through the files of gateway, wallet-worker and realtime that serve it, and no others', async () => {
  const files = await filesOfABet({ warmUp: 5, measured: 3 });
  expect(files).toEqual(
    expect.arrayContaining([
      'packages/domain/src/decide.ts',
      'packages/engine/src/operations.ts',
      'services/realtime/src/feed/sequencer.ts',
      'services/wallet-worker/src/commit-publisher.ts',
    ]),
  );
  expect(files.filter((file) => /rollbacks|leaderboards|\/config\.ts$/.test(file))).toEqual([]);
}, 180_000);
