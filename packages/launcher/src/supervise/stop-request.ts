import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { isAlive } from './processes.ts';

const POLL_INTERVAL_MS = 500;

export interface StopRequest {
  /** Resolves with the reason. */
  readonly asked: Promise<string>;
  /** Looks no more. Signals stay caught: the stop goes to its end. */
  dispose(): void;
}

/** SIGINT, SIGTERM, SIGHUP, or the end of the npm that started us: npm does not pass SIGTERM through its shell. */
export function stopRequest(): StopRequest {
  let dispose = (): void => {};
  const asked = new Promise<string>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => resolve(name));
    const masters = npmProcesses();
    const parent = process.ppid;
    const timer = setInterval(() => {
      const gone = masters.length > 0 && (process.ppid !== parent || !masters.every(isAlive));
      if (gone) resolve('npm exited');
    }, POLL_INTERVAL_MS);
    dispose = () => clearInterval(timer);
  });
  return { asked, dispose };
}

/** npm itself, and the shell that it starts where that has not made way for us. */
function npmProcesses(): number[] {
  if (process.env['npm_lifecycle_event'] === undefined) return [];
  const parent = processOf(process.ppid);
  return /^(ba|da|z|k)?sh$/.test(parent.command) ? [process.ppid, parent.parent] : [process.ppid];
}

function processOf(pid: number): { parent: number; command: string } {
  const none = { parent: pid, command: '' };
  try {
    const row =
      process.platform === 'linux'
        ? readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^\d+ \((.*)\) \S (\d+).*$/s, '$2 $1')
        : execFileSync('ps', ['-o', 'ppid=,comm=', '-p', String(pid)], { encoding: 'utf8' });
    const [, parent, command] = /^\s*(\d+)\s+(?:.*\/)?-?(\S+)\s*$/.exec(row) ?? [];
    return parent === undefined ? none : { parent: Number(parent), command: command ?? '' };
  } catch {
    return none;
  }
}
