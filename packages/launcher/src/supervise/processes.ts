import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { until } from '../until.ts';
import type { ServerUser } from '../embedded/server-user.ts';

export interface ServerCommand {
  command: string;
  args: readonly string[];
  logFile: string;
  cwd: string;
  user?: ServerUser | undefined;
  env?: Readonly<Record<string, string>>;
  /** Given on standard input, so that no secret shows in the process list. */
  input?: string;
}

/** Starts a server that outlives a Ctrl-C in the terminal and writes to its own log file. */
export async function spawnServer(server: ServerCommand): Promise<ChildProcess & { pid: number }> {
  const log = openSync(server.logFile, 'a', 0o600);
  const child = spawn(server.command, server.args, {
    cwd: server.cwd,
    detached: true,
    windowsHide: true,
    env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC', ...windowsEnvironment(), ...server.env },
    stdio: [server.input === undefined ? 'ignore' : 'pipe', log, log],
    ...server.user,
  });
  closeSync(log);
  await once(child, 'spawn');
  child.stdin?.on('error', () => {}); // it died at once: the log says why
  child.stdin?.end(server.input);
  child.unref();
  return child as ChildProcess & { pid: number };
}

/** Windows cannot load its own libraries without these. */
function windowsEnvironment(): Record<string, string> {
  const root = process.env['SystemRoot'];
  return root === undefined ? {} : { SystemRoot: root, TEMP: process.env['TEMP'] ?? root };
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return !isZombie(pid);
}

/** A zombie has ended; its parent has not collected its exit code yet. */
function isZombie(pid: number): boolean {
  return statOf(pid)?.state === 'Z';
}

/** Whether the process is the one we mean: a process id alone may have been given to another since. */
export function isProcess(pid: number, mark: string): boolean {
  return isAlive(pid) && commandLine(pid).includes(mark);
}

function commandLine(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Asks with `gentle`; after the limit it is killed. Resolves when the process is gone. */
export async function end(pid: number, gentle: NodeJS.Signals, limitMs = 15_000): Promise<void> {
  signal(pid, gentle);
  const what = `the end of process ${pid}`;
  await until(() => !isAlive(pid), { what, timeoutMs: limitMs, intervalMs: 10 }).catch(() => {
    signal(pid, 'SIGKILL');
    return until(() => !isAlive(pid), { what, timeoutMs: 5_000 });
  });
}

/** The processes that this one has started and that still run. */
export function childrenOf(parent: number): number[] {
  if (process.platform === 'linux') {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return pids.map(Number).filter((pid) => statOf(pid)?.parent === parent);
  }
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const rows = table.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  return rows.filter(([, ppid]) => ppid === parent).flatMap(([pid]) => pid ?? []);
}

/** Linux only; elsewhere, and for a process that is gone, undefined. */
function statOf(pid: number): { state: string; parent: number } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const [state = '', parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state, parent: Number(parent) };
  } catch {
    return undefined;
  }
}

/** The end of a log, for the message of an error. */
export function tail(logFile: string, lines = 15): string {
  try {
    return readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  } catch {
    return '';
  }
}
