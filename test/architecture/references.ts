import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The cells of each row of a page's tables, without their headings. */
export function tableRows(page: string): string[][] {
  const lines = readFileSync(join(root, page), 'utf8').split('\n');
  return lines
    .filter((line, index) => line.startsWith('|') && !isHeading(lines, index))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

function isHeading(lines: readonly string[], index: number): boolean {
  return [lines[index], lines[index + 1]].some((line) => /^\|[ |:-]+$/.test(line ?? ''));
}

/** What is in backticks in a cell: `file` or `file#Name`, from the repository's root. */
export function referencesIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, reference = '']) => reference);
}

/** The reference where its file exists and contains the name as a word; else what is wrong with it. */
export function resolved(reference: string): string {
  const [file = '', name] = reference.split('#');
  if (!file.includes('/') || !existsSync(join(root, file))) return `${reference}: there is no such file`;
  if (name === undefined) return reference;
  const text = readFileSync(join(root, file), 'utf8');
  return new RegExp(String.raw`(?<![\w$])${name}(?![\w$])`).test(text)
    ? reference
    : `${reference}: the file has no such name`;
}
