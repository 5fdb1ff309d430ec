import { type ChildProcess, fork } from 'node:child_process';
import { isAbsolute, join } from 'node:path';
import { end, fromSource, repositoryRoot } from '@croupier/launcher';
import { once, register, watchdog } from './resources.ts';
import { TEST_SERVICE_SECRET } from './token.ts';

export interface TestService extends AsyncDisposable {
  readonly pid: number;
  /** Its `/livez`, `/readyz`, `/metrics`. */
  readonly adminUrl: string;
  kill(signal?: NodeJS.Signals): Promise<void>;
  freeze(): void;
  thaw(): void;
  /** Lets it finish its work in flight; its exit code. */
  stop(): Promise<number | null>;
  readonly exited: Promise<number | null>;
  /** All that it has written so far. */
  output(): string;
}

/** Runs a service (or the TypeScript file with that absolute path) as a process, until it listens. */
export async function spawnService(
  name: string,
  env: Readonly<Record<string, string>> = {},
): Promise<TestService> {
  const child = forkService(name, env);
  const output = collectOutput(child);
  // not `exit`: what it has written is read to its end first
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  const pid = child.pid ?? fail(`${name} could not be started`);
  watchdog().watch(pid, 'SIGKILL');
  void exited.then(() => watchdog().gone(pid));
  const kill = async (signal: NodeJS.Signals = 'SIGKILL'): Promise<void> => {
    child.kill(signal);
    if (signal === 'SIGKILL') await exited;
  };
  const dispose = once(() => kill());
  register(dispose);
  const adminPort = await listening(child, exited, () =>
    fail(`${name} left before it listened:\n${output()}`),
  );
  return {
    pid,
    adminUrl: `http://127.0.0.1:${adminPort}`,
    kill,
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    stop: () => stop(child, exited),
    exited,
    output,
    [Symbol.asyncDispose]: dispose,
  };
}

const DEFAULTS = { ADMIN_PORT: '0', HOST: '127.0.0.1', SERVICE_SECRET: TEST_SERVICE_SECRET };

function forkService(name: string, env: Readonly<Record<string, string>>): ChildProcess {
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  const { main, execArgv } = programOf(name);
  return fork(main, [], {
    execArgv,
    env: { ...inherited, ...DEFAULTS, SERVICE_NAME: name, ...env },
    silent: true,
  });
}

function collectOutput(child: ChildProcess): () => string {
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => chunks.push(String(chunk)));
  return () => chunks.join('');
}

function listening(child: ChildProcess, exited: Promise<unknown>, left: () => never): Promise<number> {
  const listened = new Promise<number>((resolve) => {
    child.on('message', (message: { type: string; adminPort: number }) => {
      if (message.type === 'listening') resolve(message.adminPort);
    });
  });
  return Promise.race([listened, exited.then(left)]);
}

/** A service ends in less, or it hangs; on a machine that is busy with other things it takes several seconds. */
const STOP_LIMIT_MS = 30_000;

async function stop(child: ChildProcess, exited: Promise<number | null>): Promise<number | null> {
  if (child.connected) child.send({ type: 'stop' });
  const limit = setTimeout(() => void end(child.pid ?? 0, 'SIGKILL'), STOP_LIMIT_MS);
  const code = await exited;
  clearTimeout(limit);
  return code;
}

function fail(message: string): never {
  throw new Error(message);
}

/** `npm test` builds the services first; a direct run of Jest has them from TypeScript. */
function programOf(name: string): { main: string; execArgv: string[] } {
  if (isAbsolute(name)) return { main: name, execArgv: fromSource() };
  const folder = join(repositoryRoot, 'services', name);
  return process.env['TEST_SERVICES'] === 'built'
    ? { main: join(folder, 'dist', 'main.js'), execArgv: ['--enable-source-maps'] }
    : { main: join(folder, 'src', 'main.ts'), execArgv: fromSource() };
}
