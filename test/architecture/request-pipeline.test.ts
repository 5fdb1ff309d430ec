import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { referencesIn, resolved, tableRows } from './references.ts';

const page = 'docs/contributing/request-pipeline.md';
const rows = tableRows(page).map((cells): [string, string] => [cells[0] ?? '', cells.at(-1) ?? '']);

test(`${page} lists the steps of a request and has their picture`, () => {
  expect(rows.length).toBeGreaterThan(10);
  expect(existsSync(join(import.meta.dirname, '../..', page.replace('.md', '.svg')))).toBe(true);
});

test.each(rows)('the step "%s" is where the page says', (_step, place) => {
  const references = referencesIn(place);
  expect(references.map((reference) => reference.includes('#'))).toEqual([true]);
  expect(references.map(resolved)).toEqual(references);
});
