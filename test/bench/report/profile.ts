import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { withClient } from '../system/servers.ts';
import { fixed, table, whole } from './table.ts';

interface CpuProfile {
  nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number } }[];
  samples: number[];
  timeDeltas: number[];
}

const IDLE = new Set(['(idle)', '(program)']);
const TOP = 30;

/** Where a service's time went: functions by what they took themselves, of the time that it was busy. */
export function profileTable(folder: string, kind: string): string {
  const file = join(folder, `${kind}.cpuprofile`);
  if (!existsSync(file)) return `no profile of ${kind}`;
  const took = selfTimes(JSON.parse(readFileSync(file, 'utf8')) as CpuProfile);
  const busy = [...took.values()].reduce((sum, value) => sum + value, 0);
  const top = [...took].toSorted(([, a], [, b]) => b - a).slice(0, TOP);
  const rows = top.map(([name, micros]) => [name, fixed((100 * micros) / busy), whole(micros / 1000)]);
  return table([kind, '%', 'ms'], rows);
}

function selfTimes({ nodes, samples, timeDeltas }: CpuProfile): Map<string, number> {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const took = new Map<string, number>();
  samples.forEach((id, index) => {
    const name = names.get(id) ?? '';
    if (!IDLE.has(name)) took.set(name, (took.get(name) ?? 0) + (timeDeltas[index] ?? 0));
  });
  return took;
}

function nameOf({ functionName, url, lineNumber }: CpuProfile['nodes'][number]['callFrame']): string {
  const name = functionName === '' ? '(anonymous)' : functionName;
  if (url === '') return name;
  const path = url.split('/node_modules/').at(-1) ?? '';
  const short = path.startsWith('file:') ? path.split('/').slice(-4).join('/') : path;
  return `${name} ${url.startsWith('node:') ? basename(url) : short}:${lineNumber + 1}`;
}

/** What PostgreSQL did, statement by statement, since its start. */
export async function statementTable(databaseUrl: string): Promise<string> {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<StatementRow>(STATEMENTS);
    const cells = rows.map(({ query, calls, total, mean, rows: many, blocks }) => {
      return [
        query.replace(/\s+/g, ' ').slice(0, 90),
        whole(total),
        whole(calls),
        fixed(mean, 2),
        whole(many),
        whole(blocks),
      ];
    });
    return table(['statement', 'ms', 'calls', 'ms each', 'rows', 'blocks each'], cells);
  });
}

interface StatementRow {
  query: string;
  calls: number;
  total: number;
  mean: number;
  rows: number;
  blocks: number;
}

const STATEMENTS = `SELECT query, calls::float8, total_exec_time AS total, mean_exec_time AS mean, rows::float8,
    ((shared_blks_hit + shared_blks_read) / greatest(calls, 1))::float8 AS blocks
  FROM pg_stat_statements WHERE dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
  ORDER BY total_exec_time DESC LIMIT 20`;
