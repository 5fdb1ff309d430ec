import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RedisBinary } from './find-redis.ts';
import { shortHash } from '../paths.ts';
import { end, isAlive, isProcess, signal, spawnServer, tail } from '../supervise/processes.ts';
import { pingRedis } from './redis-ping.ts';
import { delay } from '../until.ts';

/** Reading back a large append-only file takes its time. */
const START_LIMIT_MS = 300_000;

export interface RedisOptions {
  binary: RedisBinary;
  /** Its append-only file is here. */
  folder: string;
  port: number;
  password?: string;
  logFile: string;
  /** Off: for tests, where what is lost at a kill is meant to be lost. */
  appendOnly?: boolean;
  /** Makes it a node of a cluster (Redis 7): the port on which nodes talk to each other. */
  clusterPort?: number;
}

export interface EmbeddedRedis {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  readonly exited: Promise<void>;
  stop(): Promise<void>;
}

export async function startRedis(options: RedisOptions): Promise<EmbeddedRedis> {
  mkdirSync(options.folder, { recursive: true, mode: 0o700 });
  await stopRedisOrphan(options.folder);
  const { binary, port, password, logFile } = options;
  const child = await spawnServer({
    command: binary.command,
    args: ['-'],
    env: binary.env,
    cwd: options.folder,
    logFile,
    input: configuration(options),
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const credentials = password === undefined ? '' : `:${password}@`;
  const stop = async (): Promise<void> => {
    child.ref(); // its exit event is needed, even if nothing else keeps this process alive
    await endRedis(child.pid);
    await exited;
  };
  await answering(child.pid, { port, password, logFile });
  return { url: `redis://${credentials}127.0.0.1:${port}`, port, pid: child.pid, exited, stop };
}

/** `noeviction`: a queue that forgets to make room is worse than one that says no. */
function configuration(options: RedisOptions): string {
  const { folder, port, password, appendOnly = true, clusterPort } = options;
  return [
    `port ${port}`,
    'bind 127.0.0.1',
    `dir ${quoted(folder)}`,
    `pidfile ${quoted(join(folder, 'redis.pid'))}`,
    `proc-title-template ${quoted(`{title} {listen-addr} ${mark(folder)}`)}`,
    `appendonly ${appendOnly ? 'yes' : 'no'}`,
    'appendfsync everysec',
    'save ""',
    'maxmemory-policy noeviction',
    ...(clusterPort === undefined ? [] : ['cluster-enabled yes', `cluster-port ${clusterPort}`]),
    ...(password === undefined ? [] : [`requirepass ${quoted(password)}`]),
    '',
  ].join('\n');
}

const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;

/** In the process list, to distinguish our server from a process that got its id later. */
const mark = (folder: string): string => `croupier-${shortHash(folder)}`;

interface Awaited {
  port: number;
  password: string | undefined;
  logFile: string;
}

async function answering(pid: number, { port, password, logFile }: Awaited): Promise<void> {
  const deadline = performance.now() + START_LIMIT_MS;
  while (!(await pingRedis(port, password))) {
    if (!isAlive(pid)) throw new Error(`Redis did not start. Its log, ${logFile}, ends:\n${tail(logFile)}`);
    if (performance.now() > deadline) {
      await endRedis(pid);
      throw new Error(`Redis did not answer within ${START_LIMIT_MS / 1000} s; its log is ${logFile}`);
    }
    await delay(10);
  }
}

/** A server that was left behind when both its launcher and the watchdog were killed. */
export async function stopRedisOrphan(folder: string): Promise<boolean> {
  const file = join(folder, 'redis.pid');
  if (!existsSync(file)) return false;
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
  if (!(pid > 0) || !isProcess(pid, mark(folder))) return false;
  await endRedis(pid);
  return true;
}

async function endRedis(pid: number): Promise<void> {
  if (process.platform !== 'win32') signal(pid, 'SIGCONT');
  await end(pid, 'SIGTERM', 30_000);
}
