import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { childrenOf } from '@croupier/launcher';

/** Processes by the name under which their CPU time is reported as one figure. */
export type Watched = Readonly<Record<string, readonly number[]>>;

/** Seconds of CPU, user and system; null where it is not measured (anything but Linux). */
export type CpuSeconds = Record<string, number> | null;

const isMeasured = process.platform === 'linux';
const ticksPerSecond = isMeasured ? Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' })) : 100;

/** CPU of these processes and their children since their start. */
export function cpuSeconds(watched: Watched): CpuSeconds {
  if (!isMeasured) return null;
  const entries = Object.entries(watched).map(([name, pids]) => [name, sum(pids.map(family))] as const);
  return Object.fromEntries(entries);
}

/** PostgreSQL has a process for each connection; the times of ended ones are included in its parent's. */
function family(pid: number): number {
  return used(pid) + sum(childrenOf(pid).map(used));
}

/** utime, stime, and those of ended children. */
const used = (pid: number): number => sum(times(pid));

/** Seconds of this process's ended children, such as pgbench. */
export const endedChildrenSeconds = (): number => sum(times(process.pid).slice(2));

/** Fields 14 to 17 of proc(5). */
function times(pid: number): number[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields.slice(11, 15).map((ticks) => Number(ticks) / ticksPerSecond);
  } catch {
    return [];
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The sum of all processes. */
export function totalCpu(cpu: CpuSeconds): number | null {
  return cpu === null ? null : sum(Object.values(cpu));
}

/** Microseconds for each operation, by process. */
export function cpuPerOperation(before: CpuSeconds, after: CpuSeconds, operations: number): CpuSeconds {
  if (before === null || after === null || operations === 0) return null;
  const entries = Object.entries(after).map(([name, seconds]) => {
    return [name, ((seconds - (before[name] ?? 0)) * 1e6) / operations] as const;
  });
  return Object.fromEntries(entries);
}
