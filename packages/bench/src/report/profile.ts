import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { withClient } from '../system/servers.ts';
import { fixed, table, whole } from './table.ts';

interface CpuProfile {
  nodes: {
    id: number;
    children?: number[];
    callFrame: { functionName: string; url: string; lineNumber: number };
  }[];
  samples: number[];
  timeDeltas: number[];
}

/** Microseconds in a function without and with the functions that it calls. */
interface FunctionTime {
  name: string;
  self: number;
  all: number;
}

const IDLE = new Set(['(idle)', '(program)', '(root)']);
const TOP = 30;

/** Shares of a service's busy time: by part, functions by self time, and our functions with their calls. */
export function profileTable(folder: string, kind: string): string {
  const file = join(folder, `${kind}.cpuprofile`);
  if (!existsSync(file)) return `no profile of ${kind}`;
  const took = functionTimes(JSON.parse(readFileSync(file, 'utf8')) as CpuProfile);
  const busy = took.reduce((sum, { self }) => sum + self, 0);
  const rows = (list: FunctionTime[]): string[][] =>
    list
      .slice(0, TOP)
      .map(({ name, self, all }) => [
        name,
        fixed((100 * self) / busy),
        fixed((100 * all) / busy),
        whole(self / 1000),
      ]);
  const bySelfTime = took.toSorted((a, b) => b.self - a.self);
  const withCalls = took
    .filter(({ name }) => /^\S* ?.*(?:packages|services|ledger)\/.*dist\//.test(name))
    .toSorted((a, b) => b.all - a.all);
  return [
    table([`${kind}, by part`, 'self %', 'ms'], partRows(took, busy)),
    table([`${kind}, by self time`, 'self %', 'all %', 'ms'], rows(bySelfTime)),
    table([`${kind}, with calls`, 'self %', 'all %', 'ms'], rows(withCalls)),
  ].join('\n\n');
}

/** Packages, modules of Node, and others such as system calls and the garbage collector. */
function partRows(took: FunctionTime[], busy: number): string[][] {
  const parts = new Map<string, number>();
  for (const { name, self } of took) parts.set(partOf(name), (parts.get(partOf(name)) ?? 0) + self);
  const top = [...parts].toSorted(([, a], [, b]) => b - a).slice(0, TOP);
  return top.map(([part, micros]) => [part, fixed((100 * micros) / busy), whole(micros / 1000)]);
}

/** `name place:line`, where the place is a file of a package, a module of Node, or missing. */
function partOf(name: string): string {
  const place = /^.* (\S+):\d+$/.exec(name)?.[1];
  if (place === undefined) return name;
  const folders = place.split('/');
  if (folders.length === 1) return `node:${place}`;
  if (place.startsWith('@')) return folders.slice(0, 2).join('/');
  const own = folders.indexOf('dist');
  return ['packages', 'services'].includes(folders[0] ?? '') || own === 2
    ? folders.slice(0, 2).join('/')
    : (folders[0] ?? '');
}

function functionTimes({ nodes, samples, timeDeltas }: CpuProfile): FunctionTime[] {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  const took = new Map<string, FunctionTime>();
  samples.forEach((id, index) => {
    const stack = stackOf(id, frames, parents);
    const [top = ''] = stack;
    if (IDLE.has(top)) return;
    const micros = timeDeltas[index] ?? 0;
    for (const name of new Set(stack)) {
      const entry = took.get(name) ?? { name, self: 0, all: 0 };
      entry.all += micros;
      if (name === top) entry.self += micros;
      took.set(name, entry);
    }
  });
  return [...took.values()];
}

function stackOf(id: number, frames: Map<number, string>, parents: Map<number, number>): string[] {
  const stack: string[] = [];
  for (let at: number | undefined = id; at !== undefined; at = parents.get(at))
    stack.push(frames.get(at) ?? '');
  return stack;
}

function nameOf({ functionName, url, lineNumber }: CpuProfile['nodes'][number]['callFrame']): string {
  const name = functionName === '' ? '(anonymous)' : functionName;
  if (url === '') return name;
  const path = url.split('/node_modules/').at(-1) ?? '';
  const short = path.startsWith('file:') ? path.split('/').slice(-4).join('/') : path;
  return `${name} ${url.startsWith('node:') ? basename(url) : short}:${lineNumber + 1}`;
}

/** PostgreSQL's statistics of the statements since the last reset. */
export async function statementTable(databaseUrl: string): Promise<string> {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<StatementRow>(STATEMENTS);
    const cells = rows.map(({ query, calls, total, mean, rows: many, blocks, wal }) => {
      return [
        query.replace(/\s+/g, ' ').slice(0, 90),
        whole(total),
        whole(calls),
        fixed(mean, 2),
        whole(many),
        whole(blocks),
        whole(wal),
      ];
    });
    return table(['statement', 'ms', 'calls', 'ms each', 'rows', 'blocks each', 'WAL B each'], cells);
  });
}

interface StatementRow {
  query: string;
  calls: number;
  total: number;
  mean: number;
  rows: number;
  blocks: number;
  wal: number;
}

const STATEMENTS = `SELECT query, calls::float8, total_exec_time AS total, mean_exec_time AS mean, rows::float8,
    ((shared_blks_hit + shared_blks_read) / greatest(calls, 1))::float8 AS blocks,
    (wal_bytes / greatest(calls, 1))::float8 AS wal
  FROM pg_stat_statements WHERE dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
  ORDER BY total_exec_time DESC LIMIT 20`;
