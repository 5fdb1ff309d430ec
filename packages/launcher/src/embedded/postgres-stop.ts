import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { executable, postgresBinaries } from './postgres-binaries.ts';
import { end, isAlive, isProcess, signal } from '../supervise/processes.ts';
import { serverUser } from './server-user.ts';

/** Stops a server that still runs on this folder after both its launcher and the watchdog were killed. */
export async function stopOrphan(folder: string, binaries?: string): Promise<boolean> {
  const pid = postmasterPid(folder);
  if (pid === undefined || !isAlive(pid)) return false;
  if (process.platform !== 'win32' && !isProcess(pid, folder)) return false;
  await endPostgres({ pid, folder, binaries: binaries ?? postgresBinaries(serverUser()), mode: 'fast' });
  return true;
}

/** The lines of the lock file that a running server has: its process id is the first, its status the eighth. */
function lockFile(folder: string): string[] {
  try {
    return readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
  } catch (error) {
    // no server has been here, or its folder is a file
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}

function postmasterPid(folder: string): number | undefined {
  const pid = Number.parseInt(lockFile(folder)[0] ?? '', 10);
  return Number.isInteger(pid) && pid > 0 ? pid : undefined;
}

/** Whether this process is the server of the folder and takes connections: a crashed server has left its lock file. */
export function isReady(folder: string, pid: number): boolean {
  return postmasterPid(folder) === pid && ['ready', 'standby'].includes(lockFile(folder)[7]?.trim() ?? '');
}

interface StopOptions {
  pid: number;
  folder: string;
  binaries: string;
  mode: 'fast' | 'immediate';
}

export async function endPostgres({ pid, folder, binaries, mode }: StopOptions): Promise<void> {
  if (process.platform === 'win32') {
    spawnSync(executable(binaries, 'pg_ctl'), ['stop', '-D', folder, '-m', mode], { windowsHide: true });
    return;
  }
  signal(pid, 'SIGCONT'); // a frozen server would not react to the next signal
  await end(pid, mode === 'fast' ? 'SIGINT' : 'SIGQUIT', 60_000);
}
