import { afterEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { migrate, withLogin } from '@croupier/launcher';
import { createDatabase, TEST_SECRET } from '@croupier/testing';
import { readConfig } from '../src/config.ts';
import { serviceEnvironment } from '../src/supervise/service-environment.ts';
import { freePorts, launch, type Launched, makeDataDir } from './helpers.ts';

const SECRET = 'x'.repeat(32);
const [APP, OWNER, READ] = ['postgres://app@db/c', 'postgres://owner@db/c', 'postgresql://read@db/c'];

describe('the URLs of the database', () => {
  test('are DATABASE_URL for all roles, unless they have their own', () => {
    const one = readConfig({ DATABASE_URL: APP, JWT_SECRET: SECRET, SERVICE_SECRET: SECRET });
    expect(one.database).toEqual({ app: APP, owner: APP, read: APP });
    const env = { DATABASE_URL: APP, DATABASE_MIGRATION_URL: OWNER, DATABASE_READ_URL: READ };
    expect(readConfig({ ...env, JWT_SECRET: SECRET, SERVICE_SECRET: SECRET }).database).toEqual({
      app: APP,
      owner: OWNER,
      read: READ,
    });
    expect(readConfig({}).database).toBeUndefined();
  });

  test.each([
    [{ DATABASE_URL: 'x' }, 'DATABASE_URL is not a URL of PostgreSQL'],
    [{ DATABASE_URL: 'mysql://db/c' }, 'DATABASE_URL is not a URL of PostgreSQL'],
    [{ DATABASE_URL: APP, DATABASE_READ_URL: 'db' }, 'DATABASE_READ_URL is not a URL of PostgreSQL'],
    [{ DATABASE_MIGRATION_URL: OWNER }, 'DATABASE_MIGRATION_URL is set, but DATABASE_URL is not'],
    [{ DATABASE_READ_URL: READ }, 'DATABASE_READ_URL is set, but DATABASE_URL is not'],
  ])('of %j are refused', (env, message) => {
    expect(() => readConfig({ ...env, JWT_SECRET: SECRET, SERVICE_SECRET: SECRET })).toThrow(message);
  });

  test('are given to each service by its need', () => {
    const made = { jwtSecret: SECRET, serviceSecret: SECRET, adminPassword: 'p', redisUrl: 'redis://r' };
    const envOf = serviceEnvironment(readConfig({}), {
      ...made,
      database: { app: APP, owner: OWNER, read: READ },
    });
    const realtime = { DATABASE_URL: undefined, DATABASE_READ_URL: READ, DATABASE_MIGRATION_URL: undefined };
    expect(envOf('realtime')).toMatchObject(realtime);
    for (const kind of ['gateway', 'wallet-worker', 'bonus-worker'])
      expect(envOf(kind)).toMatchObject({ DATABASE_URL: APP, DATABASE_MIGRATION_URL: undefined });
  });
});

describe('a start', () => {
  let launcher: Launched | undefined;
  afterEach(async () => {
    launcher?.kill('SIGTERM');
    await launcher?.exited;
  });

  async function warnings(env: Readonly<Record<string, string>>): Promise<string[]> {
    launcher = launch(makeDataDir(), {
      ...(await freePorts()),
      JWT_SECRET: TEST_SECRET,
      SERVICE_SECRET: TEST_SECRET,
      ...env,
    });
    await launcher.says('ready');
    return launcher
      .output()
      .split('\n')
      .filter((line) => line.startsWith('warning:'));
  }

  test('with one role for all warns once, and goes on', async () => {
    const { url } = await createDatabase();
    expect(await warnings({ DATABASE_URL: url })).toEqual([
      expect.stringContaining('the role of DATABASE_URL owns the journal'),
    ]);
  });

  test('with a role for each need does not', async () => {
    const { url } = await createDatabase();
    const app = withLogin(url, 'start_app', 'app');
    const read = withLogin(url, 'start_read', 'read');
    await migrate(url, { logins: { app, read } });
    const env = { DATABASE_URL: app, DATABASE_MIGRATION_URL: url, DATABASE_READ_URL: read };
    expect(await warnings(env)).toEqual([]);
  });

  test('on its own server gives services logins that cannot change the journal', async () => {
    expect(await warnings({})).toEqual([]);
    const { app, read } = launcher?.state().database ?? { app: '', read: '' };
    for (const connectionString of [app, read]) {
      const client = new pg.Client({ connectionString });
      await client.connect();
      await expect(client.query('UPDATE entries SET cash = 0')).rejects.toThrow('permission denied');
      await client.end();
    }
  });
});
