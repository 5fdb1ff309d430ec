import { readFileSync } from 'node:fs';

/** Resident kilobytes of these processes; null where it is not measured (anything but Linux). */
export function residentKb(pids: readonly number[]): number | null {
  if (process.platform !== 'linux') return null;
  return pids.reduce((sum, pid) => sum + residentOf(pid), 0);
}

/** VmRSS of proc(5). */
function residentOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'latin1');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0);
}
