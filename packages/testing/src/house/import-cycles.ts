import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import type { SourceFile } from './source-file.ts';

/** For each file the files that it imports. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** Of our own files only; a package's name leads to the source of its entry. */
export function importGraph(root: string, files: readonly SourceFile[]): ImportGraph {
  const paths = new Set(files.map(({ path }) => path));
  return new Map(
    files.map(({ path, imports }) => {
      const found = imports.map((name) => resolve(root, path, name)).filter((target) => paths.has(target));
      return [path, [...new Set(found)]];
    }),
  );
}

function resolve(root: string, from: string, name: string): string {
  if (name.startsWith('.')) return posix.join(dirname(from), name);
  const [scope, folder = '', ...rest] = name.split('/');
  return scope === '@croupier' ? entryOf(root, folder, ['.', ...rest].join('/')) : name;
}

type Exports = Readonly<Record<string, { source?: string }>>;

function entryOf(root: string, folder: string, entry: string): string {
  const manifest = join(root, 'packages', folder, 'package.json');
  if (!existsSync(manifest)) return '';
  const { exports = {} } = JSON.parse(readFileSync(manifest, 'utf8')) as { exports?: Exports };
  return posix.join('packages', folder, exports[entry]?.source ?? '');
}

/**
 * For each group of files that import one another, directly or not, one shortest cycle: the first file imports the
 * second, and so on, and the last one the first. Two groups have no file in common.
 */
export function importCycles(graph: ImportGraph): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  for (const file of [...graph.keys()].sort()) {
    if (done.has(file)) continue;
    const reached = reachableFrom(graph, file);
    const group = [...reached].filter((other) => reachableFrom(graph, other).has(file));
    if (group.length === 0) continue;
    for (const member of group) done.add(member);
    cycles.push(shortestCycle(graph, group));
  }
  return cycles;
}

/** Without the file itself, unless it is reached again. */
function reachableFrom(graph: ImportGraph, file: string): Set<string> {
  const reached = new Set<string>();
  const open = [...(graph.get(file) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    open.push(...(graph.get(next) ?? []));
  }
  return reached;
}

function shortestCycle(graph: ImportGraph, group: readonly string[]): string[] {
  const cycles = [...group].sort().map((file) => shortestWayBack(graph, file));
  return cycles.reduce((shortest, cycle) => (cycle.length < shortest.length ? cycle : shortest));
}

/** The file must be part of a cycle. */
function shortestWayBack(graph: ImportGraph, file: string): string[] {
  const seen = new Set<string>();
  let ways = [[file]];
  for (;;) {
    const longer: string[][] = [];
    for (const way of ways)
      for (const next of graph.get(way.at(-1) ?? '') ?? []) {
        if (next === file) return way;
        if (!seen.has(next)) longer.push([...way, next]);
        seen.add(next);
      }
    ways = longer;
  }
}
