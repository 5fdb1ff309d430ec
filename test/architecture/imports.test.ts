import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { importCycles, importGraph } from '../../packages/testing/src/house/import-cycles.ts';
import { readSourceFiles } from '../../packages/testing/src/house/source-file.ts';
import { tableRows } from './references.ts';

const root = join(import.meta.dirname, '../..');

/** Who may import whom. Services may import any package, and never one another. */
const MAY_IMPORT: Record<string, string[]> = {
  domain: [],
  contracts: ['domain'],
  // published alone
  client: [],
  'player-page': ['client', 'contracts'],
  platform: [],
  ledger: ['contracts', 'domain', 'platform'],
  engine: ['contracts', 'ledger', 'platform'],
  leaderboards: ['ledger', 'platform'],
  // scores are added in the pipeline's transaction
  'bonus-pipeline': ['contracts', 'domain', 'leaderboards', 'ledger', 'platform'],
  // the launcher for the command `what-if` alone
  reports: ['contracts', 'domain', 'launcher', 'ledger', 'platform'],
  launcher: ['ledger', 'platform'],
  testing: ['launcher'],
  demo: ['bench', 'client', 'launcher'],
  bench: ['client', 'contracts', 'launcher', 'ledger', 'platform'],
};
const SERVICE_MAY_IMPORT = [
  'domain',
  'contracts',
  'platform',
  'ledger',
  'engine',
  'leaderboards',
  'bonus-pipeline',
  'reports',
];

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('node_modules') && !name.startsWith('dist'))
    .map((name) => join(folder, name));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((found) => found[1] ?? '');
}

const parts = [
  ...Object.entries(MAY_IMPORT).map(([name, allowed]) => ({ folder: `packages/${name}/src`, allowed })),
  ...readdirSync(join(root, 'services')).map((name) => ({
    folder: `services/${name}/src`,
    allowed: SERVICE_MAY_IMPORT,
  })),
];

test.each(parts)('$folder imports only what it may', ({ folder, allowed }) => {
  const wrong = sources(folder).flatMap((file) =>
    importsOf(file)
      .filter((name) => name.startsWith('@croupier/') && !allowed.includes(name.split('/')[1] ?? ''))
      .map((name) => `${file} imports ${name}`),
  );
  expect(wrong).toEqual([]);
});

test('the client runs in a browser, and needs nothing but its socket', () => {
  const foreign = sources('packages/client/src').flatMap(importsOf);
  expect([...new Set(foreign.filter((name) => !name.startsWith('.')))]).toEqual(['socket.io-client']);
});

test('every package has import rules', () => {
  expect(readdirSync(join(root, 'packages')).sort()).toEqual(Object.keys(MAY_IMPORT).sort());
});

test('the domain is pure: no I/O, no clock, no randomness', () => {
  const impure = /node:|\bDate\.now\b|new Date\(\)|Math\.random|process\.|\bfetch\(|setTimeout/;
  const wrong = sources('packages/domain/src').filter((file) =>
    impure.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(wrong).toEqual([]);
});

test.each(Object.keys(MAY_IMPORT).filter((name) => name !== 'client'))(
  'the README of %s says who may import it, and where to begin',
  (name) => {
    const text = readFileSync(join(root, 'packages', name, 'README.md'), 'utf8');
    const [, importers = ''] = /^- \*\*May be imported by:\*\* (.+)$/m.exec(text) ?? [];
    const packages = Object.keys(MAY_IMPORT).filter((other) => MAY_IMPORT[other]?.includes(name));
    const documented = [...importers.matchAll(/`([\w-]+)`/g)].map(([, other = '']) => other);
    expect(documented.toSorted()).toEqual(packages.toSorted());
    expect(importers.includes('services')).toBe(SERVICE_MAY_IMPORT.includes(name));
    const paths = [...text.matchAll(/`((?:src|test|bin|jest)\/[\w/.-]*)`|\]\(([\w/.-]+)/g)];
    expect(paths.length).toBeGreaterThan(1);
    for (const [, path = '', link = ''] of paths)
      expect([path + link, existsSync(join(root, 'packages', name, path + link))]).toEqual([
        path + link,
        true,
      ]);
  },
);

test('docs/architecture.md lists the packages with their import rules', () => {
  const names = (cell = ''): string[] => [...cell.matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name);
  const rows = tableRows('docs/architecture.md')
    .map(([name, , imports]) => [names(name)[0] ?? '', names(imports).toSorted()] as const)
    .filter(([name]) => Object.hasOwn(MAY_IMPORT, name));
  const rules = Object.entries(MAY_IMPORT).map(([name, imports]) => [name, imports.toSorted()]);
  expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(rules));
});

test('the rules throw only assertions: a refusal is a value', () => {
  const throwing = sources('packages/domain/src').filter((file) =>
    /\bthrow\b(?! away)/.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(throwing).toEqual(['packages/domain/src/assert.ts']);
});

test('only the ledger changes money', () => {
  const tables =
    'wallets|operations|operation_metadata|entries|queue|bets|holds|bonuses|rejections|rollback_tombstones|dead_letters';
  const sql = new RegExp(String.raw`\b(?:INSERT INTO|UPDATE|DELETE FROM)\s+(?:${tables})\b`);
  // the benchmark's controls are other systems, on tables of their own
  const may = ['packages/ledger/src', 'packages/bench/src'];
  const others = parts.map(({ folder }) => folder).filter((folder) => !may.includes(folder));
  const wrong = others.flatMap(sources).filter((file) => sql.test(readFileSync(join(root, file), 'utf8')));
  expect(wrong).toEqual([]);
});

test('each main.ts has at most 60 lines', () => {
  for (const name of readdirSync(join(root, 'services'))) {
    const lines = readFileSync(join(root, 'services', name, 'src/main.ts'), 'utf8').split('\n').length;
    expect({ name, lines: Math.min(lines, 61) }).toEqual({ name, lines: Math.min(lines, 60) });
  }
});

test('files import one another in one direction, types included', () => {
  expect(importCycles(importGraph(root, readSourceFiles(root)))).toEqual([]);
});
