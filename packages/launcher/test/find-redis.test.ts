import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { findRedis, freePort, startRedis } from '@croupier/launcher';
import { makeFolder, testUnless } from '@croupier/testing';

// the package and what it needs are fetched twice at once, and a busy machine unpacks slowly
jest.setTimeout(180_000);

let folder: string;
beforeEach(() => {
  folder = makeFolder('find-redis');
});

/** A program that says it is a server of that version. */
function fake(path: string, answer: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\necho "${answer}"\n`, { mode: 0o755 });
  return file;
}

const unpackInto = (): string => join(folder, 'unpacked');
const search = (env: Readonly<Record<string, string>>, folders: readonly string[] = []) =>
  findRedis({ unpackInto: unpackInto(), env, folders });

describe('a Redis server is looked for', () => {
  test('in REDIS_BIN first', async () => {
    const given = fake('given/my-redis', 'Redis server v=7.2.4 sha=0');
    fake('path/redis-server', 'Redis server v=7.4.0 sha=0');
    const found = await search({ REDIS_BIN: given, PATH: join(folder, 'path') });
    expect(found).toEqual({ command: given, env: {}, version: '7.2.4' });
  });

  test('and nowhere else where REDIS_BIN is not a server', async () => {
    const given = fake('given/cat', 'meow');
    fake('path/redis-server', 'Redis server v=7.4.0 sha=0');
    await expect(search({ REDIS_BIN: given, PATH: join(folder, 'path') })).rejects.toThrow('REDIS_BIN=');
  });

  test('then on the PATH, Valkey before Redis', async () => {
    fake('path/redis-server', 'Redis server v=7.4.0 sha=0');
    const valkey = fake('path/valkey-server', 'Valkey server v=8.0.1 sha=0');
    expect(await search({ PATH: join(folder, 'path') })).toMatchObject({ command: valkey, version: '8.0.1' });
  });

  test('passing over what is older than 6.2, into the usual folders', async () => {
    fake('path/redis-server', 'Redis server v=6.0.16 sha=0');
    const usual = fake('usual/redis-server', 'Redis server v=6.2.0 sha=0');
    const found = await search({ PATH: join(folder, 'path') }, [join(folder, 'usual')]);
    expect(found.command).toBe(usual);
  });

  test('then in what an earlier start has unpacked', async () => {
    const unpacked = fake('unpacked/usr/bin/redis-server', 'Redis server v=7.0.15 sha=0');
    expect((await search({ PATH: folder })).command).toBe(unpacked);
  });

  test('and where there is none, and no apt, it is said what to install', async () => {
    await expect(search({ PATH: folder })).rejects.toThrow(
      /apt install redis-server[\s\S]*brew install valkey/,
    );
  });

  testUnless(
    whyAptCannotFetch(),
    "last in the distribution's own package, unpacked without being installed, by two at once",
    async () => {
      const tools = linkAllButRedis();
      const [one, two] = await Promise.all([search({ PATH: tools }), search({ PATH: tools })]);
      expect(one.command).toBe(join(unpackInto(), 'usr/bin/redis-server'));
      expect(two.command).toBe(one.command);
      expect(readdirSync(folder).filter((name) => name.startsWith('unpacked'))).toEqual(['unpacked']);

      const data = join(folder, 'data');
      const port = await freePort();
      const server = await startRedis({ binary: one, folder: data, port, logFile: join(folder, 'log') });
      await server.stop();
      expect(existsSync(join(data, 'redis.pid'))).toBe(false);
    },
  );
});

/** A PATH with all programs of this machine, since each version of apt needs others, but without a Redis server. */
function linkAllButRedis(): string {
  const tools = join(folder, 'tools');
  mkdirSync(tools);
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((one) => existsSync(one));
  for (const from of folders)
    for (const name of readdirSync(from))
      if (!/^(redis|valkey)-/.test(name) && !existsSync(join(tools, name)))
        symlinkSync(join(from, name), join(tools, name));
  return tools;
}

/** Whether apt is here, without our own code, and reaches its packages with the machine's lists or new ones. */
function whyAptCannotFetch(): string | null {
  const cwd = mkdtempSync(join(tmpdir(), 'croupier-apt-'));
  try {
    if (!apt(cwd, '--version')) return 'this system has no apt-get';
    if (spawnSync('dpkg-deb', ['--version']).status !== 0) return 'this system has no dpkg-deb';
    if (apt(cwd, 'download', 'redis-server')) return null;
    for (const one of ['lists/partial', 'cache/archives/partial'])
      mkdirSync(join(cwd, one), { recursive: true });
    const own = [`-oDir::State::lists=${join(cwd, 'lists')}`, `-oDir::Cache=${join(cwd, 'cache')}`];
    return apt(cwd, ...own, 'update') && apt(cwd, ...own, 'download', 'redis-server')
      ? null
      : 'apt cannot reach its packages';
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

function apt(cwd: string, ...args: string[]): boolean {
  const sandbox = process.getuid?.() === 0 ? ['-oAPT::Sandbox::User=root'] : [];
  return spawnSync('apt-get', ['-qq', ...sandbox, ...args], { cwd, timeout: 60_000 }).status === 0;
}
