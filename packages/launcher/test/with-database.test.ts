import { describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { secretOf, startPostgres, withDatabase, freePort, isFree } from '@croupier/launcher';
import type { DatabaseRole } from '@croupier/launcher';
import { createDatabase } from '@croupier/testing';
import { join } from 'node:path';
import { freePorts, launch, makeDataDir, makePreparedDataDir } from './helpers.ts';

async function answer(connectionString: string): Promise<unknown> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query<{ one: number }>('SELECT 1 AS one');
  await client.end();
  return rows[0]?.one;
}

describe('a program that needs the database', () => {
  test('gets the one that is named', async () => {
    const { url } = await createDatabase();
    const env = { DATABASE_URL: url, DATABASE_READ_URL: `${url}?application_name=read` };
    const urlFor = (role: DatabaseRole): Promise<string> =>
      withDatabase(role, (found) => Promise.resolve(found), env);
    expect(await urlFor('app')).toBe(url);
    expect(await urlFor('owner')).toBe(url);
    expect(await urlFor('read')).toBe(env.DATABASE_READ_URL);
  });

  test('gets that of the running system', async () => {
    const dataDir = makePreparedDataDir();
    const launcher = launch(dataDir, await freePorts());
    await launcher.says('ready');
    const roles: DatabaseRole[] = ['owner', 'app', 'read'];
    for (const role of roles) {
      const url = await withDatabase(role, (found) => Promise.resolve(found), { DATA_DIR: dataDir });
      expect(url).toBe(launcher.state().database[role]);
      expect(await answer(url)).toBe(1);
    }
    expect(new Set(Object.values(launcher.state().database)).size).toBe(3);
    launcher.kill('SIGINT');
    expect(await launcher.exited).toBe(0);
  });

  test('has the embedded server started for its time where the system is down', async () => {
    const dataDir = makePreparedDataDir();
    const password = secretOf(dataDir, 'postgres-password');
    const port = await freePort();
    const server = await startPostgres({
      dataDir,
      port,
      password,
      logFile: join(dataDir, 'log'),
      ephemeral: true,
    });
    await server.stop();
    const used = await withDatabase(
      'owner',
      async (url) => {
        expect(await answer(url)).toBe(1);
        return Number(new URL(url).port);
      },
      { DATA_DIR: dataDir },
    );
    expect(await isFree(used)).toBe(true);
  });

  test('is refused where there is none', async () => {
    await expect(withDatabase('read', answer, { DATA_DIR: makeDataDir() })).rejects.toThrow(
      'There is no database: DATABASE_URL is not set',
    );
  });
});
