import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import type { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../bin/lib/watchdog.mjs', import.meta.url));

export interface Watchdog {
  readonly pid: number;
  /** With null it is only waited for: it exits on its own when the launcher has exited. */
  watch(pid: number, signal: NodeJS.Signals | null, limitMs?: number): void;
  gone(pid: number): void;
  /** A folder to remove when everything is stopped. */
  remove(folder: string): void;
  /** The launcher has stopped everything itself. */
  release(): void;
}

/** A small detached process that stops the servers if the launcher is killed. */
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
  const send = (message: object): void => void input.write(`${JSON.stringify(message)}\n`);
  return {
    pid: child.pid ?? 0,
    watch: (pid, signal, limitMs = 15_000) => send({ watch: { pid, signal, limitMs } }),
    gone: (pid) => send({ gone: pid }),
    remove: (folder) => send({ remove: folder }),
    release: () => send({ release: true }),
  };
}

/** Options of this process (loaders, conditions) must not apply to a plain script. */
function withoutNodeOptions(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, ...rest } = process.env;
  return rest;
}
