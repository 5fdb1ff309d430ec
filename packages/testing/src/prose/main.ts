import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { repositoryRoot } from '@croupier/launcher';
import { linesAddedSince } from './added-lines.ts';
import { changesBetween, count, raisedRules } from './counts.ts';
import type { Change, Counts } from './counts.ts';
import { checkedFiles } from './files.ts';
import { findingsIn } from './findings.ts';

const COUNTS_FILE = 'test/architecture/prose.json';
const USAGE = `usage: npm run prose [-- --write | --list [folder]]

Compares how often texts and names use words that they should not with ${COUNTS_FILE}.
--write   writes the counts that are lower now; refused for a word that is used more often in all
--list    names every place, of a folder or of all`;

const options = readOptions();
const findings = checkedFiles(repositoryRoot).flatMap(({ path, folder }) =>
  findingsIn(path, readFileSync(join(repositoryRoot, path), 'utf8')).map((finding) => ({
    ...finding,
    path,
    folder,
  })),
);
const counts = count(findings);
const isAdded = options.list ? () => true : linesAddedSince(repositoryRoot, COUNTS_FILE);
// a reader such as `head` may close the pipe before the end
process.stdout.on('error', () => process.exit());
process.exitCode = run();

function run(): number {
  if (options.list) return list(options.folder);
  const before = storedCounts();
  const changes = before === null ? [] : changesBetween(before, counts);
  if (options.write) return write(changes);
  if (before === null) return fail(`${COUNTS_FILE} is missing: run npm run prose -- --write`);
  return check(changes);
}

function check(changes: readonly Change[]): number {
  const raised = changes.filter(({ before, now }) => now > before);
  for (const change of raised) report(change);
  if (raised.length > 0) return fail('\nWords to avoid were added: see docs/glossary.md for the terms.');
  if (changes.length > 0) {
    for (const change of changes) print(summary(change));
    return fail('\nThe counts fell: run npm run prose -- --write, and commit the file.');
  }
  print(`prose: ${findings.length} places left, none added`);
  return 0;
}

/** A text that moved to another folder takes its count with it. */
function write(changes: readonly Change[]): number {
  const raised = raisedRules(changes);
  for (const change of changes.filter(({ rule, before, now }) => raised.has(rule) && now > before))
    report(change);
  if (raised.size > 0) return fail('\nNot written: these words are used more often than before.');
  writeFileSync(join(repositoryRoot, COUNTS_FILE), `${JSON.stringify(counts, null, 2)}\n`);
  print(`prose: ${findings.length} places left, written to ${COUNTS_FILE}`);
  return 0;
}

function list(folder: string | undefined): number {
  for (const finding of findings)
    if (folder === undefined || finding.folder === folder) print(placeOf(finding));
  return 0;
}

/** The places of the word in the folder: those on added lines, or all of them where none is. */
function report(change: Change): void {
  print(summary(change));
  const places = findings.filter(({ folder, rule }) => folder === change.folder && rule === change.rule);
  const added = places.filter(({ path, line }) => isAdded(path, line));
  for (const place of added.length > 0 ? added : places) print(`  ${placeOf(place)}`);
}

function summary({ folder, rule, before, now }: Change): string {
  return `${folder}: "${rule}" ${before} → ${now}`;
}

function placeOf({ path, line, rule, instead }: (typeof findings)[number]): string {
  return `${line === 0 ? `${path} (its name)` : `${path}:${line}`}  "${rule}": ${instead}`;
}

function storedCounts(): Counts | null {
  const file = join(repositoryRoot, COUNTS_FILE);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Counts) : null;
}

function readOptions(): { write: boolean; list: boolean; folder: string | undefined } {
  try {
    const known = { write: { type: 'boolean' }, list: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ options: known, allowPositionals: true });
    return { write: values.write ?? false, list: values.list ?? false, folder: positionals[0] };
  } catch {
    process.stderr.write(`${USAGE}\n`);
    process.exit(2);
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}
