import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { lock } from '#lib/lock';
import { unpackDebianPackage, unpackedProgram } from './debian-package.ts';

const run = promisify(execFile);

/** A server program, and what it needs in its environment to run. */
export interface RedisBinary {
  command: string;
  env: Readonly<Record<string, string>>;
  version: string;
}

export interface RedisSearch {
  /** Where Debian's package is, or will be, unpacked. */
  unpackInto: string;
  env?: NodeJS.ProcessEnv;
  folders?: readonly string[];
  log?: (line: string) => void;
}

/** Where package managers put servers that are not on every user's PATH. */
const USUAL_FOLDERS = [
  '/usr/bin',
  '/usr/sbin',
  '/usr/local/bin',
  '/usr/local/sbin',
  '/opt/homebrew/bin',
  '/snap/bin',
];

/** What BullMQ asks for. */
const MIN_VERSION: readonly [number, number] = [6, 2];

/** REDIS_BIN, then what is installed, then what an earlier start unpacked, then Debian's own package. */
export async function findRedis(search: RedisSearch): Promise<RedisBinary> {
  const env = search.env ?? process.env;
  const given = env['REDIS_BIN'];
  if (given !== undefined && given !== '') return givenRedis(given);
  return (
    (await installedRedis(env, search.folders ?? USUAL_FOLDERS)) ?? (await unpackedOnce(search)) ?? fail()
  );
}

/** A start and a test run of a fresh clone may both come here at once: the second takes what the first unpacks. */
async function unpackedOnce(search: RedisSearch): Promise<RedisBinary | undefined> {
  const release = await lock(`redis ${search.unpackInto}`);
  try {
    const unpacked = await proven(unpackedProgram(search.unpackInto, 'redis-server'));
    if (unpacked !== undefined) return unpacked;
    await unpackDebianPackage({ ...search, name: 'redis-server' });
    return await proven(unpackedProgram(search.unpackInto, 'redis-server'));
  } finally {
    await release();
  }
}

async function givenRedis(command: string): Promise<RedisBinary> {
  const binary = await proven({ command, env: {} });
  if (binary === undefined)
    throw new Error(
      `REDIS_BIN=${command} is not a Redis or Valkey server of at least ${MIN_VERSION.join('.')}.`,
    );
  return binary;
}

async function installedRedis(
  env: NodeJS.ProcessEnv,
  usual: readonly string[],
): Promise<RedisBinary | undefined> {
  const folders = [...(env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== ''), ...usual];
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const candidates = folders.flatMap((folder) =>
    ['valkey-server', 'redis-server'].map((name) => join(folder, name + suffix)),
  );
  for (const command of new Set(candidates)) {
    const binary = existsSync(command) ? await proven({ command, env: {} }) : undefined;
    if (binary !== undefined) return binary;
  }
  return undefined;
}

/** Runs it: a file that is there may be too old, or made for another machine. */
async function proven(candidate: Omit<RedisBinary, 'version'> | undefined): Promise<RedisBinary | undefined> {
  if (candidate === undefined) return undefined;
  const env = { PATH: process.env['PATH'], ...candidate.env };
  const answer = await run(candidate.command, ['--version'], { env, timeout: 10_000 }).catch(() => undefined);
  const [, version, major, minor] = /server v=((\d+)\.(\d+)\.\d+)/i.exec(answer?.stdout ?? '') ?? [];
  if (version === undefined || !isRecent(Number(major), Number(minor))) return undefined;
  return { ...candidate, version };
}

function isRecent(major: number, minor: number): boolean {
  return major > MIN_VERSION[0] || (major === MIN_VERSION[0] && minor >= MIN_VERSION[1]);
}

function fail(): never {
  throw new Error(
    [
      `No Redis or Valkey server (${MIN_VERSION.join('.')} or newer) was found, and this system has no apt to fetch one with.`,
      '  Debian, Ubuntu: sudo apt install redis-server',
      '  macOS:          brew install valkey',
      '  Windows:        run Croupier in WSL2',
      '  with Docker:    docker run -d -p 6379:6379 valkey/valkey:8, and set REDIS_URL=redis://127.0.0.1:6379',
      'Or set REDIS_BIN to the server program, or REDIS_URL to a server that runs already.',
    ].join('\n'),
  );
}
