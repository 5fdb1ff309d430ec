import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Counts } from './stopped-system.ts';

const COLUMNS: Record<keyof Counts, string> = {
  statements: 'statements',
  roundTrips: 'round trips',
  transactions: 'transactions',
  inserted: 'inserted',
  updated: 'updated',
  deleted: 'deleted',
  locked: 'locked',
  indexEntries: 'index entries',
  walBytes: 'WAL bytes',
  redisCommands: 'Redis commands',
};
const NAMES = Object.keys(COLUMNS) as (keyof Counts)[];

/** The first line names the columns; two blanks, or more, are between them. */
export function readTable(text: string): Map<string, Counts> {
  const [, ...lines] = text.trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [name = '', ...cells] = line.split(/\s{2,}/);
      const counts = Object.fromEntries(NAMES.map((column, n) => [column, Number(cells[n])]));
      return [name, counts as unknown as Counts];
    }),
  );
}

function formatTable(rows: ReadonlyMap<string, Counts>): string {
  const width = Math.max(...[...rows.keys()].map((name) => name.length));
  const header = ['operation'.padEnd(width), ...Object.values(COLUMNS)].join('  ');
  const lines = [...rows].map(([name, counts]) => {
    const cells = NAMES.map((column) => String(counts[column]).padStart(COLUMNS[column].length));
    return [name.padEnd(width), ...cells].join('  ');
  });
  return [header, ...lines].join('\n');
}

const FILE = join(import.meta.dirname, 'counts.ts');

/** Writes the table of counts.ts anew and prints it. @throws where one of the rows was not counted. */
export function updateTable(names: readonly string[], counted: ReadonlyMap<string, Counts>): void {
  const rows = names.map((name) => {
    const counts = counted.get(name);
    if (counts === undefined) throw new Error(`not counted, so nothing is written: ${name}`);
    return [name, counts] as const;
  });
  const table = formatTable(new Map(rows));
  writeFileSync(
    FILE,
    readFileSync(FILE, 'utf8').replace(/= `[^`]*`/, () => `= \`\n${table}\n\``),
  );
  process.stdout.write(`${table}\n`);
}
