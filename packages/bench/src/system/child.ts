import { type ChildProcess, fork } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { delay, end } from '@croupier/launcher';
import type { Watchdog } from '@croupier/launcher';

export interface ChildSpec {
  name: string;
  main: string;
  execArgv: readonly string[];
  env?: Readonly<Record<string, string>>;
  logFile: string;
  watchdog: Watchdog;
}

export interface Child {
  readonly pid: number;
  readonly process: ChildProcess;
  /** The first message of this type. */
  message<T extends { type: string }>(type: T['type']): Promise<T>;
  stop(): Promise<void>;
}

/** A Node process that reports its state in messages, and exits after the message `{type: 'stop'}`. */
export function startChild({ name, main, execArgv, env, logFile, watchdog }: ChildSpec): Child {
  const log = openSync(logFile, 'a');
  const child = fork(main, [], {
    execArgv: [...execArgv],
    env: { ...process.env, ...env, SERVICE_NAME: name },
    stdio: ['ignore', log, log, 'ipc'],
    serialization: 'advanced', // JSON cannot represent Infinity
  });
  closeSync(log);
  const pid = child.pid ?? 0;
  watchdog.watch(pid, 'SIGKILL');
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  void exited.then(() => watchdog.gone(pid));
  const failed = exited.then(() => {
    throw new Error(`${name} has exited; its log is ${logFile}`);
  });
  failed.catch(() => {});
  return {
    pid,
    process: child,
    message: <T extends { type: string }>(type: T['type']) =>
      Promise.race([nextMessage<T>(child, type), failed]),
    stop: () => stop(child, exited),
  };
}

function nextMessage<T extends { type: string }>(child: ChildProcess, type: T['type']): Promise<T> {
  return new Promise((resolve) => {
    const listen = (message: T): void => {
      if (message.type !== type) return;
      child.off('message', listen);
      resolve(message);
    };
    child.on('message', listen);
  });
}

async function stop(child: ChildProcess, exited: Promise<void>): Promise<void> {
  if (child.connected) child.send({ type: 'stop' });
  await Promise.race([exited, delay(15_000)]);
  await end(child.pid ?? 0, 'SIGKILL');
}
