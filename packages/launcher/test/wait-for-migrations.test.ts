import { expect, test } from '@jest/globals';
import pg from 'pg';
import { freePort, migrate, waitForMigrations } from '@croupier/launcher';
import { createDatabase } from '@croupier/testing';

async function execute(connectionString: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(statement);
  await client.end();
}

test('a migrated database is not waited for', async () => {
  const { url } = await createDatabase();
  await waitForMigrations(url, 0);
});

test('nor is one that a later version has migrated, and that version leaves nothing to do', async () => {
  const { url } = await createDatabase();
  await execute(url, `INSERT INTO migrations (name, run_on) VALUES ('9999_later', now())`);
  await waitForMigrations(url, 0);
  expect(await migrate(url)).toEqual([]);
});

test('one that lacks something is waited for until it has it', async () => {
  const { url } = await createDatabase();
  await execute(url, `UPDATE migrations SET name = 'other' WHERE name = '0003_pipeline'`);
  await expect(waitForMigrations(url, 0)).rejects.toThrow('the database lacks 0003_pipeline');
  const waiting = waitForMigrations(url, 20_000);
  await execute(url, `UPDATE migrations SET name = '0003_pipeline' WHERE name = 'other'`);
  await waiting;
});

test('one that was never migrated lacks everything', async () => {
  const { url } = await createDatabase();
  await execute(url, 'DROP TABLE migrations');
  await expect(waitForMigrations(url, 0)).rejects.toThrow('the database lacks 0001_ledger, 0002');
});

test('one that is not there is waited for too, and its absence is the reason in the end', async () => {
  const url = `postgres://unknown@127.0.0.1:${await freePort()}/none`;
  await expect(waitForMigrations(url, 10)).rejects.toThrow('the database does not answer');
});
