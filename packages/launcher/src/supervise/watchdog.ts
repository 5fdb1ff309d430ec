import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import type { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../bin/lib/watchdog.mjs', import.meta.url));

export interface Watchdog {
  readonly pid: number;
  /** With null it is only waited for: it leaves by itself when it loses us. */
  watch(pid: number, signal: NodeJS.Signals | null, limitMs?: number): void;
  gone(pid: number): void;
  /** A folder to remove when everything is stopped. */
  remove(folder: string): void;
  /** We have stopped everything ourselves. */
  release(): void;
}

/** A small detached process that stops our servers if we are killed before we can. */
export function startWatchdog(logFile?: string): Watchdog {
  const log = logFile === undefined ? 'ignore' : openSync(logFile, 'a', 0o600);
  const child = spawn(process.execPath, [script], {
    detached: true,
    windowsHide: true,
    stdio: ['pipe', log, log],
    env: withoutNodeOptions(),
  });
  if (typeof log === 'number') closeSync(log);
  child.on('error', () => {});
  const input = child.stdin as Socket; // a pipe, which Node makes a socket of
  input.on('error', () => {});
  input.unref();
  child.unref();
  const say = (message: object): void => void input.write(`${JSON.stringify(message)}\n`);
  return {
    pid: child.pid ?? 0,
    watch: (pid, signal, limitMs = 15_000) => say({ watch: { pid, signal, limitMs } }),
    gone: (pid) => say({ gone: pid }),
    remove: (folder) => say({ remove: folder }),
    release: () => say({ release: true }),
  };
}

/** What our own Node was told (loaders, conditions) is nothing to a plain script. */
function withoutNodeOptions(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, ...rest } = process.env;
  return rest;
}
