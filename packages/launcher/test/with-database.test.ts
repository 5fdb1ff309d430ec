import { describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { secretOf, startPostgres, withDatabase, freePort, isFree } from '@croupier/launcher';
import { join } from 'node:path';
import { freePorts, launch, makeDataDir } from './helpers.ts';

async function answer(connectionString: string): Promise<unknown> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query<{ one: number }>('SELECT 1 AS one');
  await client.end();
  return rows[0]?.one;
}

describe('a program that needs the database', () => {
  test('gets the one that is named', async () => {
    expect(await withDatabase((url) => Promise.resolve(url), { DATABASE_URL: 'postgres://there' })).toBe(
      'postgres://there',
    );
  });

  test('gets that of the running system', async () => {
    const dataDir = makeDataDir();
    const launcher = launch(dataDir, await freePorts());
    await launcher.says('ready');
    const url = await withDatabase((found) => Promise.resolve(found), { DATA_DIR: dataDir });
    expect(url).toBe(launcher.state().databaseUrl);
    expect(await answer(url)).toBe(1);
    launcher.kill('SIGINT');
    expect(await launcher.exited).toBe(0);
  });

  test('has the embedded server started for its time where the system is down', async () => {
    const dataDir = makeDataDir();
    const password = secretOf(dataDir, 'postgres-password');
    const port = await freePort();
    const server = await startPostgres({
      dataDir,
      port,
      password,
      logFile: join(dataDir, 'log'),
      careless: true,
    });
    await server.stop();
    const used = await withDatabase(
      async (url) => {
        expect(await answer(url)).toBe(1);
        return Number(new URL(url).port);
      },
      { DATA_DIR: dataDir },
    );
    expect(await isFree(used)).toBe(true);
  });

  test('is told where there is none', async () => {
    await expect(withDatabase(answer, { DATA_DIR: makeDataDir() })).rejects.toThrow(
      'There is no database to look at',
    );
  });
});
