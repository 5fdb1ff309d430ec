import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, fromSource, isAlive, repositoryRoot, type RunState, until } from '@croupier/launcher';
import { makeFolder, testRun } from '@croupier/testing';

const fixture = (name: string): string => fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url));

/** A data folder, with Debian's Redis in it where that had to be unpacked. */
export function makeDataDir(): string {
  const dataDir = makeFolder('launcher');
  const unpacked = join(repositoryRoot, '.data', 'redis-server');
  if (existsSync(unpacked)) symlinkSync(unpacked, join(dataDir, 'redis-server'));
  return dataDir;
}

/** A data folder as a first start leaves it, for tests of what a start does besides making one. */
export function makePreparedDataDir(): string {
  const dataDir = makeDataDir();
  const run = testRun();
  if (run === undefined) return dataDir;
  mkdirSync(join(dataDir, 'secrets'), { mode: 0o700 });
  writeFileSync(join(dataDir, 'secrets', 'postgres-password'), 'test\n', { mode: 0o600 });
  execFileSync('cp', ['-a', run.migratedServer, join(dataDir, 'postgres')]);
  return dataDir;
}

export const removeFolder = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });

export interface Launched {
  readonly pid: number;
  readonly output: () => string;
  readonly exited: Promise<number | string>;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Waits for a line. */
  readonly says: (line: string) => Promise<void>;
  readonly state: () => RunState;
  readonly admin: (path: string) => Promise<Response>;
}

export type Ports = Readonly<Record<'PORT' | 'REALTIME_PORT' | 'GRPC_PORT' | 'ADMIN_PORT', string>>;

export async function freePorts(): Promise<Ports> {
  const [PORT, REALTIME_PORT, GRPC_PORT, ADMIN_PORT] = await fourPorts();
  return { PORT, REALTIME_PORT, GRPC_PORT, ADMIN_PORT };
}

async function fourPorts(): Promise<[string, string, string, string]> {
  const port = async (): Promise<string> => String(await freePort());
  const four: [string, string, string, string] = [await port(), await port(), await port(), await port()];
  return new Set(four).size === 4 ? four : fourPorts();
}

/** A launcher with fake services, as a process of its own. */
export function launch(dataDir: string, env: Readonly<Record<string, string>>): Launched {
  const nodeArgs = process.env['TEST_SERVICES'] === 'built' ? [] : fromSource();
  const child = spawn(process.execPath, [...nodeArgs, fixture('launch.mjs')], {
    env: { ...cleanEnvironment(), DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = collect(child);
  const exited = new Promise<number | string>((resolve) =>
    child.once('close', (code, signal) => resolve(code ?? signal ?? '')),
  );
  return {
    pid: child.pid ?? 0,
    output,
    exited,
    kill: (signal) => void child.kill(signal),
    says: (line) => saying(line, output, child),
    state: () => JSON.parse(readFileSync(join(dataDir, 'run.json'), 'utf8')) as RunState,
    admin: (path) => fetch(`http://127.0.0.1:${env['ADMIN_PORT']}${path}`),
  };
}

function cleanEnvironment(): NodeJS.ProcessEnv {
  const foreign = /^(npm_|JWT_|DATABASE_URL|REDIS_URL|DATA_DIR|NODE_OPTIONS|HOST$|PORT$|.*_PORT$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}

function collect(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return () => text;
}

async function saying(line: string, output: () => string, child: ChildProcess): Promise<void> {
  await until(
    () => {
      if (output().split('\n').includes(line)) return true;
      if (child.exitCode !== null) throw new Error(`the launcher left:\n${output()}`);
      return false;
    },
    { what: `"${line}" in the launcher's output`, timeoutMs: 50_000 },
  );
}

export interface LogLine {
  message: string;
  at: number;
}

export function logOf(dataDir: string, service: string): LogLine[] {
  const lines = readFileSync(join(dataDir, 'logs', `${service}.log`), 'utf8').trim();
  return lines.split('\n').map((line) => JSON.parse(line) as LogLine);
}

/** The servers of a running system, by the files in which they say so themselves. */
export function serverPids(dataDir: string): number[] {
  return ['postgres/postmaster.pid', 'redis/redis.pid']
    .map((file) => join(dataDir, file))
    .filter((file) => existsSync(file))
    .map((file) => Number.parseInt(readFileSync(file, 'utf8'), 10));
}

export const allGone = (pids: readonly number[]): Promise<boolean> =>
  until(() => !pids.some(isAlive), { what: `the end of ${pids.join(', ')}`, timeoutMs: 50_000 });
