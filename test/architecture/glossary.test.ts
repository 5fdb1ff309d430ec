import { expect, test } from '@jest/globals';
import { referencesIn, resolved, tableRows } from './references.ts';

const rows = tableRows('docs/glossary.md');

test('the glossary has one meaning for each term', () => {
  expect(rows.length).toBeGreaterThan(100);
  const terms = rows.map(([term]) => term);
  expect(terms).toEqual([...new Set(terms)]);
  for (const row of rows) {
    expect(row).toHaveLength(3);
    expect(row).not.toContain('');
  }
});

test.each(rows.map(([term = '', , place = '']): [string, string] => [term, place]))(
  'where "%s" is in code exists, or it is planned',
  (_term, place) => {
    const references = referencesIn(place);
    if (!place.startsWith('planned')) expect(references).not.toEqual([]);
    expect(references.map(resolved)).toEqual(references);
  },
);

test.each([
  ['a file that does not exist', 'packages/none.ts', 'packages/none.ts: there is no such file'],
  ['a name without a file', 'Wallet', 'Wallet: there is no such file'],
  [
    'a name that the file does not have',
    'packages/domain/src/wallet/wallet.ts#Wall',
    'packages/domain/src/wallet/wallet.ts#Wall: the file has no such name',
  ],
])('%s is found', (_what, reference, complaint) => {
  expect(resolved(reference)).toBe(complaint);
});
