import { execFile } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { freePort, repositoryRoot } from '@croupier/launcher';
import { makeFolder } from '@croupier/testing';

// What a command prints when a setting cannot be used: what is wrong, and no stack.

// a command that looks whether it has to compile may have to
jest.setTimeout(600_000);

const bin = join(repositoryRoot, 'packages/launcher/bin');
const JWT_SECRET = 'x'.repeat(32);
const SERVICE_SECRET = 'y'.repeat(32);
const empty = makeFolder('no-data');
const file = join(empty, 'a-file');
let away = '';

beforeAll(async () => {
  writeFileSync(file, '');
  away = `postgres://someone:hidden-password@127.0.0.1:${await freePort()}/none`;
});

interface Ended {
  code: number;
  output: string;
}

function run(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Ended> {
  const { PATH, HOME, CROUPIER_PREPARED } = process.env;
  const own = { PATH, HOME, CROUPIER_PREPARED, DATA_DIR: join(empty, 'none'), ...env };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(bin, `${command}.mjs`), ...args],
      { env: own },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }),
    );
  });
}

type Case = [command: string, args: string[], env: Record<string, string>, message: string];

/** Known only when a port is. */
const AWAY = 'away';
const NOT_A_URL = 'DATABASE_URL is not a URL of PostgreSQL';
const CANNOT_CONNECT = 'Cannot connect to PostgreSQL at 127.0.0.1';
const NO_DATA = 'There is no database: DATABASE_URL is not set';
const INTO = ['--into', join(empty, 'backup')];
const RESTORE = ['--from', empty, '--wal', empty, '--into', join(empty, 'restored')];

/** The command looks whether it has to install and to build, as it does outside `npm test`. */
const LOOKS = { CROUPIER_PREPARED: '' };

const CASES: Case[] = [
  ['start', [], { PORT: '0' }, 'PORT is "0"'],
  ['start', ['--wat'], {}, 'Unknown option of npm start: --wat'],
  ['start', [], { DATABASE_URL: 'x', JWT_SECRET, SERVICE_SECRET }, NOT_A_URL],
  ['start', [], { DATABASE_MIGRATION_URL: 'postgres://a@b/c' }, 'but DATABASE_URL is not'],
  ['start', [], { DATA_DIR: file }, 'DATA_DIR is'],
  [
    'start',
    [],
    { DATABASE_URL: AWAY, REDIS_URL: 'redis://127.0.0.1:1', JWT_SECRET, SERVICE_SECRET },
    CANNOT_CONNECT,
  ],
  ['backup', [], {}, 'usage: npm run backup'],
  ['backup', ['--wat'], {}, 'usage: npm run backup'],
  ['backup', INTO, {}, NO_DATA],
  ['backup', INTO, { DATABASE_MIGRATION_URL: AWAY }, CANNOT_CONNECT],
  ['restore', ['--wat'], {}, 'usage: npm run restore'],
  ['restore', [...RESTORE, '--until', 'yesterday'], {}, '--until is "yesterday"'],
  ['restore', RESTORE, {}, 'is not a backup'],
  ['reconcile', [], LOOKS, NO_DATA],
  ['reconcile', ['--incremental'], {}, NO_DATA],
  ['reconcile', ['--wat'], {}, 'usage: npm run reconcile'],
  ['reconcile', [], { DATA_DIR: file }, 'DATA_DIR is'],
  ['reconcile', [], { DATABASE_READ_URL: 'mysql://db' }, 'DATABASE_READ_URL is not a URL of PostgreSQL'],
  ['reconcile', [], { DATABASE_URL: AWAY }, CANNOT_CONNECT],
  ['leaderboards', [], {}, 'npm run leaderboards -- rebuild'],
  ['leaderboards', ['rebuild'], {}, NO_DATA],
  ['leaderboards', ['rebuild'], { DATABASE_URL: 'x' }, NOT_A_URL],
  ['leaderboards', ['rebuild'], { DATABASE_URL: AWAY }, CANNOT_CONNECT],
  ['what-if', [], {}, '--offer is required.'],
  ['what-if', ['--wat'], {}, 'npm run what-if'],
  ['migrate', [], {}, 'DATABASE_URL is not set'],
  ['migrate', [], { DATABASE_URL: 'x' }, NOT_A_URL],
  ['migrate', [], { DATABASE_MIGRATION_URL: AWAY }, CANNOT_CONNECT],
  ['migrate', ['--logins'], { DATABASE_MIGRATION_URL: AWAY }, 'but DATABASE_URL is not'],
  ['migrate', ['--wait', 'soon'], {}, '--wait is a number of seconds'],
  ['migrate', ['--wait', '0'], { DATABASE_URL: AWAY }, 'Not migrated after 0 s'],
  [
    'token',
    ['--sub', 'a', '--scope', 'admin'],
    { JWT_SECRET: 'short' },
    'JWT_SECRET is shorter than 32 bytes',
  ],
  ['token', ['--sub', 'a', '--scope', 'admin'], { DATA_DIR: file }, 'DATA_DIR cannot be used'],
  ['demo', ['--players', 'many'], {}, '--players is "many"'],
  ['demo', ['--url', 'http://127.0.0.1:1'], {}, 'Nothing answers at http://127.0.0.1:1'],
  ['bench', ['--only', 'Z'], {}, 'usage: npm run bench'],
  ['check', ['--wat'], {}, 'usage: npm run check'],
  ['prose', ['--wat'], {}, 'usage: npm run prose'],
  ['house', ['--wat'], {}, 'usage: npm run house'],
];

test('no command is forgotten but those that read no setting', () => {
  const commands = readdirSync(bin)
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => name.slice(0, -'.mjs'.length));
  const without = ['client-types', 'counts', 'prove', 'schema', 'test', 'test-soak', 'transcript'];
  expect([...new Set(CASES.map(([command]) => command)), ...without].sort()).toEqual(commands.sort());
});

describe('a command with a setting that cannot be used says so', () => {
  test.each(CASES)('%s %j %j', async (command, args, env, message) => {
    const filled = Object.entries(env).map(([name, value]) => [name, value === AWAY ? away : value] as const);
    const { code, output } = await run(command, args, Object.fromEntries(filled));
    expect(output).toContain(message);
    expect(output).not.toMatch(/\n\s+at /);
    expect(output).not.toContain('hidden-password');
    expect(code).toBeGreaterThan(0);
  });
});

test('a refused command leaves nothing behind', () => {
  expect(readdirSync(empty)).not.toEqual(expect.arrayContaining(['backup', 'restored']));
});
