import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { childrenOf } from '@croupier/launcher';

/** Processes whose time is told as one figure, by its name. */
export type Watched = Readonly<Record<string, readonly number[]>>;

/** Seconds of CPU, user and system; null where the system does not say (anything but Linux). */
export type CpuSeconds = Record<string, number> | null;

const isMeasured = process.platform === 'linux';
const ticksPerSecond = isMeasured ? Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' })) : 100;

/** What these processes, and what they have started, have used since their start. */
export function cpuSeconds(watched: Watched): CpuSeconds {
  if (!isMeasured) return null;
  const entries = Object.entries(watched).map(([name, pids]) => [name, sum(pids.map(family))] as const);
  return Object.fromEntries(entries);
}

/** PostgreSQL is a postmaster with a process for each connection; those that have ended are in its own account. */
function family(pid: number): number {
  return used(pid) + sum(childrenOf(pid).map(used));
}

/** utime, stime, and those of the children that have ended. */
const used = (pid: number): number => sum(times(pid));

/** Seconds of our own children that have ended: of a program that was run and waited for. */
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

/** What all processes together take for one operation. */
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
