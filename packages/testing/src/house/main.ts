import { parseArgs } from 'node:util';
import { repositoryRoot } from '@croupier/launcher';
import { filesOfABet } from './files-of-a-bet.ts';
import { importCycles, importGraph } from './import-cycles.ts';
import { ambiguousNames, countNames, quantile, shareOfShortFiles } from './measures.ts';
import { readSourceFiles } from './source-file.ts';

const USAGE = `usage: npm run house [-- --list] [--no-bet]

Measures the source (packages/*/src, services/*/src, none generated), as docs/contributing/house.md explains.
--list    names what was counted: the files of a bet, the names of several files, the import cycles
--no-bet  leaves out the files of a bet, for which servers and services are started`;

const options = readOptions();
const files = readSourceFiles(repositoryRoot);
const functionLines = files.flatMap((file) => file.functionLines);
const fileLines = files.map(({ lines }) => lines);
const ambiguous = ambiguousNames(files);
const cycles = importCycles(importGraph(repositoryRoot, files));
const betFiles = options['no-bet'] ? null : await filesOfABet();

print('| measure | now |\n| --- | --- |');
row('files', files.length);
row('files under 30 lines', `${shareOfShortFiles(files, 30)} %`);
row('file lines, median / p90', medianAndP90(fileLines));
row('functions', functionLines.length);
row('function lines, median / p90', medianAndP90(functionLines));
if (betFiles !== null) row('files that one cash bet passes through', betFiles.length);
row('top-level names with several meanings', `${ambiguous.length} of ${countNames(files)}`);
row('import cycles, types included', cycles.length);
if (options.list) list();

function list(): void {
  section('Files that one cash bet passes through', betFiles ?? []);
  section(
    'Top-level names with several meanings',
    ambiguous.map(([name, paths]) => `${name}: ${paths.join(', ')}`),
  );
  section(
    'Import cycles',
    cycles.map((cycle) => [...cycle, cycle[0]].join(' → ')),
  );
}

function section(title: string, lines: readonly string[]): void {
  if (lines.length > 0) print(`\n${title}\n${lines.map((line) => `  ${line}`).join('\n')}`);
}

function medianAndP90(numbers: readonly number[]): string {
  return `${quantile(numbers, 0.5)} / ${quantile(numbers, 0.9)}`;
}

function row(measure: string, value: number | string): void {
  print(`| ${measure} | ${value} |`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function readOptions(): { list: boolean; 'no-bet': boolean } {
  try {
    const known = { list: { type: 'boolean' }, 'no-bet': { type: 'boolean' } } as const;
    const { list: lists = false, 'no-bet': withoutBet = false } = parseArgs({ options: known }).values;
    return { list: lists, 'no-bet': withoutBet };
  } catch {
    process.stderr.write(`${USAGE}\n`);
    process.exit(2);
  }
}
