import { fork } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { end } from './processes.ts';
import type { Running } from './supervise.ts';

/** What to run, and as what. */
export interface ServiceSpec {
  /** Unique, like `wallet-worker-1`. */
  name: string;
  /** The folder of it in `services`. */
  kind: string;
  main: string;
  execArgv: readonly string[];
}

export interface ServiceProcess extends Running {
  readonly exited: Promise<string | number>;
  /** The port of its `/readyz`; resolves when it is up. Undefined where it left before. */
  readonly listening: Promise<number | undefined>;
}

/** After this it is killed: its work in flight is applied by another worker, or after the next start. */
const STOP_LIMIT_MS = 15_000;

/**
 * A service as a process of its own. It is not in our process group, so that Ctrl-C in a terminal reaches the launcher;
 * it exits on its own when the launcher has exited, and it writes to its log file directly.
 */
export function startService(spec: ServiceSpec, env: NodeJS.ProcessEnv, logFile: string): ServiceProcess {
  const log = openSync(logFile, 'a', 0o600);
  const child = fork(spec.main, [], {
    detached: true,
    env: { ...env, SERVICE_NAME: spec.name },
    execArgv: [...spec.execArgv],
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  const exited = new Promise<string | number>((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? code ?? 'unknown'));
    child.once('error', (error) => resolve(error.message));
  });
  const listening = new Promise<number>((resolve) => {
    child.on('message', (message: { type: string; adminPort: number }) => {
      if (message.type === 'listening') resolve(message.adminPort);
    });
  });
  const stop = async (): Promise<void> => {
    const limit = setTimeout(() => void end(child.pid ?? 0, 'SIGKILL'), STOP_LIMIT_MS);
    if (child.connected) child.send({ type: 'stop' }, () => {});
    await exited;
    clearTimeout(limit);
  };
  return {
    pid: child.pid ?? 0,
    exited,
    listening: Promise.race([listening, exited.then(() => undefined)]),
    stop,
  };
}
