import { beforeEach, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findRedis, freePort, startRedis } from '@croupier/launcher';
import { makeFolder } from '@croupier/testing';

const hasApt = ['apt-get', 'dpkg-deb'].every((tool) => spawnSync(tool, ['--version']).status === 0);
const whereApt = hasApt ? test : test.skip;

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

  test('and nowhere else where REDIS_BIN is no server', async () => {
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

  whereApt(
    "last in the distribution's own package, unpacked without being installed, by two at once",
    async () => {
      const tools = join(folder, 'tools');
      mkdirSync(tools);
      for (const tool of ['apt-get', 'dpkg-deb', 'dpkg', 'tar', 'xz', 'zstd', 'sh']) link(tool, tools);
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

/** A PATH with these tools only: an installed Redis stays out of sight. */
function link(tool: string, into: string): void {
  const where = spawnSync('sh', ['-c', `command -v ${tool}`], { encoding: 'utf8' }).stdout.trim();
  if (where !== '') symlinkSync(where, join(into, tool));
}
