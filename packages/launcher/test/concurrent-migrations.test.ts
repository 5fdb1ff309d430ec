import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { migrate, repositoryRoot, waitForMigrations } from '@croupier/launcher';
import { createDatabase, eventually, makeFolder } from '@croupier/testing';

const NAME = '9999_games_category';
const CREATE_INDEX = 'CREATE INDEX CONCURRENTLY IF NOT EXISTS games_category ON games (category);\n';

/** A checkout with our migrations and one more, which runs outside of a transaction. */
function checkout(statement = CREATE_INDEX): string {
  const root = makeFolder('checkout');
  cpSync(join(repositoryRoot, 'migrations'), join(root, 'migrations'), { recursive: true });
  const text = `-- Up Migration (no transaction)\n\n${statement}\n-- Down Migration\n\nDROP INDEX games_category;\n`;
  writeFileSync(join(root, 'migrations', `${NAME}.sql`), text);
  return root;
}

async function connect(connectionString: string): Promise<pg.Client & AsyncDisposable> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.end() });
}

/** Null where there is no such index. */
async function isValid(client: pg.Client, index = 'games_category'): Promise<boolean | null> {
  const { rows } = await client.query<{ indisvalid: boolean }>(
    'SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass($1)',
    [index],
  );
  return rows[0]?.indisvalid ?? null;
}

const END_MIGRATE = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE datname = current_database() AND application_name = 'migrate'`;

/** A migration that was interrupted while it created its index; what it left behind is invalid. */
async function interrupt(url: string, root: string, client: pg.Client): Promise<void> {
  await using writer = await connect(url);
  await writer.query(`BEGIN; INSERT INTO games (id, category) VALUES ('open', 'slots')`);
  const interrupted = expect(migrate(url, { root })).rejects.toThrow();
  await eventually(async () => expect(await isValid(client)).toBe(false));
  await client.query(END_MIGRATE);
  await interrupted;
}

describe('a migration that runs outside of a transaction', () => {
  test('creates an index concurrently, once', async () => {
    const { url } = await createDatabase();
    const root = checkout();
    expect(await migrate(url, { root })).toEqual([NAME]);
    expect(await migrate(url, { root })).toEqual([]);
    await using client = await connect(url);
    expect(await isValid(client)).toBe(true);
  });

  test('that was interrupted leaves an invalid index, which the next call replaces', async () => {
    const { url } = await createDatabase();
    const root = checkout();
    await using client = await connect(url);
    await interrupt(url, root, client);
    expect(await isValid(client)).toBe(false);
    await expect(waitForMigrations(url, 0, root)).rejects.toThrow(`the database lacks ${NAME}`);

    expect(await migrate(url, { root })).toEqual([NAME]);
    expect(await isValid(client)).toBe(true);
    await waitForMigrations(url, 0, root);
  });

  test('that was interrupted between its statement and its entry in the table is repeated without harm', async () => {
    const { url } = await createDatabase();
    await using client = await connect(url);
    await client.query(CREATE_INDEX);
    expect(await migrate(url, { root: checkout() })).toEqual([NAME]);
    expect(await isValid(client)).toBe(true);
  });

  test('whose unique index finds duplicates fails, and succeeds when they are gone', async () => {
    const { url } = await createDatabase();
    const root = checkout(CREATE_INDEX.replace('CREATE', 'CREATE UNIQUE'));
    await using client = await connect(url);
    await client.query(`INSERT INTO games (id, category) VALUES ('a', 'slots'), ('b', 'slots')`);
    await expect(migrate(url, { root })).rejects.toThrow('could not create unique index "games_category"');
    await client.query(`UPDATE games SET category = 'table' WHERE id = 'b'`);
    expect(await migrate(url, { root })).toEqual([NAME]);
    expect(await isValid(client)).toBe(true);
  });

  test('is refused where it could not be repeated', async () => {
    const { url } = await createDatabase();
    const root = checkout(CREATE_INDEX.replace('IF NOT EXISTS ', ''));
    await expect(migrate(url, { root })).rejects.toThrow(
      `${NAME}.sql must be repeatable: write CREATE INDEX CONCURRENTLY IF NOT EXISTS games_category`,
    );
  });

  test('may not have a second statement', async () => {
    const { url } = await createDatabase();
    const root = checkout(`${CREATE_INDEX}SELECT 1;\n`);
    await expect(migrate(url, { root })).rejects.toThrow('cannot run inside a transaction block');
  });
});

test('an invalid index that no migration creates is named, with advice', async () => {
  const { url } = await createDatabase();
  const root = checkout();
  await using client = await connect(url);
  await interrupt(url, root, client);
  const warnings: string[] = [];
  await migrate(url, { warn: (line) => warnings.push(line) });
  expect(warnings).toEqual([
    expect.stringMatching(/the index games_category is invalid: .*DROP INDEX CONCURRENTLY "games_category"/),
  ]);
  await migrate(url, { root });
  const none: string[] = [];
  await migrate(url, { root, warn: (line) => none.push(line) });
  expect(none).toEqual([]);
});
