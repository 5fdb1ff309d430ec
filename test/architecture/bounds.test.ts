import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/operations/bounds.md'), 'utf8');

/** The cells of each row of the tables, without their headings. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\| *(?:what|-+) *\|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, what = '', bound = '', held = '']): [string, string, string] => [what, bound, held]);

test('docs/operations/bounds.md has what callers can make large', () => {
  const named = rows.map(([what]) => what).join('\n');
  for (const subject of [
    'body',
    'errors',
    'pointer',
    'terms',
    'metadata',
    'batch',
    'topics',
    'calls',
    'page',
  ])
    expect(named).toContain(subject);
  expect(new Set(rows.map(([what]) => what)).size).toBe(rows.length);
});

test.each(rows)('the bound of %s (%s) has a test', (_what, bound, held) => {
  expect(bound).not.toBe('');
  const [, file = '', name = ''] = /^`([\w/.-]+\.test\.ts)`: (.+)$/.exec(held) ?? [];
  expect(existsSync(join(root, file)) ? file : `there is no ${file}`).toBe(file);
  const text = readFileSync(join(root, file), 'utf8');
  expect(text.includes(name) ? name : `${file} has no test "${name}"`).toBe(name);
});
