import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { migrate, repositoryRoot, waitForMigrations } from '@croupier/launcher';
import { createDatabase, makeFolder } from '@croupier/testing';

async function query(connectionString: string, ...statements: string[]): Promise<unknown[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    let rows: unknown[] = [];
    for (const statement of statements) ({ rows } = await client.query(statement));
    return rows;
  } finally {
    await client.end();
  }
}

/** A checkout with our migrations, to be changed at will. */
function checkout(): string {
  const root = makeFolder('checkout');
  cpSync(join(repositoryRoot, 'migrations'), join(root, 'migrations'), { recursive: true });
  return root;
}

const names = readdirSync(join(repositoryRoot, 'migrations'))
  .filter((file) => /^\d/.test(file))
  .map((file) => file.replace('.sql', ''));

function edit(root: string, name: string, change: (text: string) => string): void {
  const file = join(root, 'migrations', `${name}.sql`);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

async function emptyDatabase(): Promise<string> {
  const { url } = await createDatabase();
  await query(url, 'DROP SCHEMA public CASCADE', 'CREATE SCHEMA public');
  return url;
}

describe('migrating', () => {
  test('by several at once applies each migration once', async () => {
    const url = await emptyDatabase();
    const all = await Promise.all([migrate(url), migrate(url), migrate(url)]);
    expect(all.flat().sort()).toEqual([...names].sort());
    expect(await query(url, 'SELECT name FROM migrations ORDER BY name')).toEqual(
      [...names].sort().map((name) => ({ name })),
    );
  });

  test('in several databases of one cluster at once makes the roles for all of them', async () => {
    const urls = await Promise.all([emptyDatabase(), emptyDatabase(), emptyDatabase()]);
    await Promise.all(urls.map((url) => migrate(url)));
    for (const url of urls) {
      const may = `SELECT has_table_privilege('croupier_app', 'entries', 'INSERT') AS may`;
      expect(await query(url, may)).toEqual([{ may: true }]);
    }
  });

  test('keeps what was applied before a migration that fails, and nothing of that one', async () => {
    const url = await emptyDatabase();
    const root = checkout();
    writeFileSync(
      join(root, 'migrations', '9999_broken.sql'),
      '-- Up Migration\n\nCREATE TABLE half_made (id int);\nSELECT 1 / 0;\n',
    );
    await expect(migrate(url, { root })).rejects.toThrow('division by zero');
    const state = `SELECT to_regclass('entries') IS NOT NULL AS kept, to_regclass('half_made') IS NULL AS undone`;
    expect(await query(url, state)).toEqual([{ kept: true, undone: true }]);

    edit(root, '9999_broken', () => '-- Up Migration\n\nCREATE TABLE half_made (id int);\n');
    expect(await migrate(url, { root })).toEqual(['9999_broken']);
    expect(await migrate(url, { root })).toEqual([]);
  });

  test('says within its limit that a server behind a silent network does not answer', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const { port } = silent.address() as AddressInfo;
    const url = `postgres://owner:very-secret@127.0.0.1:${port}/casino`;
    const refusal = await migrate(url).catch((error: unknown) => error as Error);
    silent.close();
    expect(refusal).toMatchObject({
      name: 'ConfigError',
      message: expect.stringContaining(
        `Cannot connect to PostgreSQL at 127.0.0.1:${port}/casino as owner: timeout`,
      ),
    });
    expect(String(refusal)).not.toContain('very-secret');
  }, 60_000);
});

describe('a migration that was edited after it was applied', () => {
  test.each([
    ['a statement', (text: string) => `${text}\nCREATE TABLE another (id int);\n`],
    ['a comment', (text: string) => text.replace('--', '-- edited')],
    ['white space', (text: string) => `${text}\n`],
  ])('is refused, by its name and with advice, before anything is applied: %s', async (_what, change) => {
    const { url } = await createDatabase();
    const root = checkout();
    edit(root, '0003_pipeline', change);
    writeFileSync(
      join(root, 'migrations', '9999_next.sql'),
      '-- Up Migration\n\nCREATE TABLE next (id int);\n',
    );
    const refusal = /^The migration 0003_pipeline has been edited since .* another DATA_DIR/;
    await expect(migrate(url, { root })).rejects.toThrow(refusal);
    await expect(waitForMigrations(url, 600_000, root)).rejects.toThrow(refusal);
    expect(await query(url, `SELECT to_regclass('next') AS made`)).toEqual([{ made: null }]);
  });

  test('is not one where only the line endings are those of another system', async () => {
    const { url } = await createDatabase();
    const root = checkout();
    for (const name of names) edit(root, name, (text) => text.replaceAll('\n', '\r\n'));
    expect(await migrate(url, { root })).toEqual([]);
    await waitForMigrations(url, 0, root);
  });

  test('is not known in a database from before there were checksums, which is refused likewise', async () => {
    const { url } = await createDatabase();
    await query(url, 'DROP TABLE migration_checksums');
    const refusal =
      'This database was made by a version of Croupier that kept no checksums of its migrations.';
    await expect(migrate(url)).rejects.toThrow(refusal);
    await expect(waitForMigrations(url, 600_000)).rejects.toThrow(refusal);
  });

  test('may be one that was never applied: a killed process leaves the checksum of an earlier text behind', async () => {
    const { url } = await createDatabase();
    const root = checkout();
    mkdirSync(join(root, 'migrations'), { recursive: true });
    writeFileSync(
      join(root, 'migrations', '9999_next.sql'),
      '-- Up Migration\n\nCREATE TABLE next (id int);\n',
    );
    await query(url, `INSERT INTO migration_checksums VALUES ('9999_next', 'of an earlier text')`);
    await expect(waitForMigrations(url, 0, root)).rejects.toThrow('the database lacks 9999_next');
    expect(await migrate(url, { root })).toEqual(['9999_next']);
    await waitForMigrations(url, 0, root);
  });

  test('is refused likewise where it is not there any more', async () => {
    const { url } = await createDatabase();
    await query(url, `INSERT INTO migrations (name, run_on) VALUES ('0001_before', now())`);
    const refusal =
      /^This database had the migration 0001_before, which this version does not have\. .* another DATA_DIR/;
    await expect(migrate(url)).rejects.toThrow(refusal);
    await expect(waitForMigrations(url, 600_000)).rejects.toThrow(refusal);
  });

  test('may be of a later version, whose text is not known here', async () => {
    const { url } = await createDatabase();
    await query(url, `INSERT INTO migrations (name, run_on) VALUES ('9999_later', now())`);
    expect(await migrate(url)).toEqual([]);
  });
});
