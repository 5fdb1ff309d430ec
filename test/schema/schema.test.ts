import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { createDatabase } from '@croupier/testing';
import { readCatalog } from './catalog.ts';
import { withClient } from './client.ts';
import { dumpSchema, withoutParentheses } from './dump.ts';
import { SCHEMA_FILE } from './files.ts';

const ADVICE = 'the migrations and this file differ: run npm run schema, and commit what it writes';

test('migrations/schema.sql is the schema that the migrations make', async () => {
  const { url } = await createDatabase();
  const dump = await withClient(url, async (client) => dumpSchema(await readCatalog(client)));
  const written = readFileSync(SCHEMA_FILE, 'utf8');
  expect(dump === written ? dump : ADVICE).toBe(written);
});

test('migrations/schema.sql can be run, and makes the same schema again', async () => {
  const { url } = await createDatabase();
  const written = readFileSync(SCHEMA_FILE, 'utf8');
  const dump = await withClient(url, async (client) => {
    await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
    await client.query(written);
    return dumpSchema(await readCatalog(client));
  });
  expect(withoutParentheses(dump)).toBe(withoutParentheses(written));
});

test.each([
  ['a column', 'ALTER TABLE games ADD COLUMN added text'],
  ['a default', 'ALTER TABLE games ALTER COLUMN name SET DEFAULT 1'],
  ['NOT NULL', 'ALTER TABLE games ALTER COLUMN name SET NOT NULL'],
  ['a type', 'ALTER TABLE games ALTER COLUMN name TYPE varchar(9)'],
  ['a collation', 'ALTER TABLE games ALTER COLUMN name TYPE text COLLATE "C"'],
  ['a CHECK', `ALTER TABLE games ADD CONSTRAINT games_name CHECK (name <> '')`],
  ['an index', 'CREATE INDEX games_name ON games (name)'],
  ['a storage parameter', 'ALTER TABLE games SET (fillfactor = 71)'],
  ['an identity', 'ALTER TABLE operations ALTER COLUMN seq SET INCREMENT BY 8192'],
  ['a function', `CREATE FUNCTION added() RETURNS int LANGUAGE sql RETURN 1`],
  ['a trigger', `CALL make_append_only('games')`],
  ['a right', 'GRANT DELETE ON games TO croupier_read'],
  ['a default right', 'ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT DELETE ON TABLES TO croupier_app'],
])('the dump shows %s', async (_what, change) => {
  const { url } = await createDatabase();
  await withClient(url, async (client) => {
    const before = dumpSchema(await readCatalog(client));
    await client.query(change);
    expect(dumpSchema(await readCatalog(client))).not.toBe(before);
  });
});
