import { expect, test } from '@jest/globals';
import pg from 'pg';
import { createDatabase, TEST_SECRET, TEST_SERVICE_SECRET } from '@croupier/testing';
import { allGone, freePorts, launch, makeDataDir, makePreparedDataDir, serverPids } from './helpers.ts';
import type { Launched } from './helpers.ts';

// Data of a schema that was not released, whose migrations have been edited since.

async function pretendToBeOlder(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  client.on('error', () => {}); // the embedded server may stop first
  await client.connect();
  await client.query(
    `UPDATE migration_checksums SET checksum = 'of an earlier text' WHERE name = '0003_pipeline'`,
  );
  await client.end();
}

async function expectRefusal(launcher: Launched): Promise<void> {
  expect(await launcher.exited).toBe(1);
  expect(launcher.output()).toContain(
    'The migration 0003_pipeline has been edited since it was applied to this database. ' +
      'Until version 0.1 migrations may be edited, and data of an earlier text cannot be converted. ' +
      'Either start with an empty database (with npm start: another DATA_DIR, or remove the old folder), ' +
      'or check out the version that made this one.',
  );
  expect(launcher.output()).not.toContain('    at '); // a sentence, no stack
}

test('a start refuses a data folder of an earlier schema, and says what to do', async () => {
  const dataDir = makePreparedDataDir();
  const ports = await freePorts();
  const first = launch(dataDir, ports);
  await first.says('ready');
  await pretendToBeOlder(first.state().database.owner);
  first.kill('SIGINT');
  expect(await first.exited).toBe(0);

  await expectRefusal(launch(dataDir, ports));
  await allGone(serverPids(dataDir));
}, 120_000);

test('a start refuses a database of its operator likewise', async () => {
  const { url } = await createDatabase();
  await pretendToBeOlder(url);
  const dataDir = makeDataDir();
  await expectRefusal(
    launch(dataDir, {
      ...(await freePorts()),
      DATABASE_URL: url,
      JWT_SECRET: TEST_SECRET,
      SERVICE_SECRET: TEST_SERVICE_SECRET,
    }),
  );
  await allGone(serverPids(dataDir));
}, 120_000);
