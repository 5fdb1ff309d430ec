import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createPool } from '@croupier/platform/postgres';
import type { Pool } from '@croupier/platform/postgres';
import { changeJournal, createDatabase } from '@croupier/testing';

const JOURNALS = [
  'operations',
  'entries',
  'rejections',
  'rollback_tombstones',
  'wallet_status_changes',
  'operation_transitions',
];

let url: string;
let owner: Pool;
beforeAll(async () => {
  ({ url } = await createDatabase());
  owner = createPool(url, { max: 2, application: 'test' });
});
afterAll(() => owner.end());

/** A statement as a member of that group would run it; the error's SQLSTATE, or null. */
async function refusal(role: string, statement: string): Promise<string | null> {
  const client = await owner.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SET LOCAL ROLE ${role}`);
    await client.query(statement);
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

const DENIED = '42501';

describe.each(JOURNALS)('%s', (journal) => {
  test.each(['croupier_app', 'croupier_read', 'croupier'])('cannot be changed by %s', async (role) => {
    const [column] = (
      await owner.query<{ name: string }>(
        'SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum = 2',
        [journal],
      )
    ).rows;
    for (const statement of [
      `UPDATE ${journal} SET ${column?.name} = ${column?.name}`,
      `DELETE FROM ${journal}`,
      `TRUNCATE ${journal}`,
    ])
      expect([statement, await refusal(role, statement)]).toEqual([statement, DENIED]);
  });

  test('nor by a service that uses the setting of the owner', async () => {
    const statement = `SET LOCAL croupier.change_journal = 'on'; DELETE FROM ${journal}`;
    expect(await refusal('croupier_app', statement)).toBe(DENIED);
    expect(await refusal('croupier_app', `ALTER TABLE ${journal} DISABLE TRIGGER append_only`)).toBe(DENIED);
    expect(await refusal('croupier_app', 'SET LOCAL session_replication_role = replica')).toBe(DENIED);
  });

  test('can be changed by the owner in a session that says so', async () => {
    await changeJournal(url, `DELETE FROM ${journal}`);
    expect(await refusal('croupier', `DELETE FROM ${journal}`)).toBe(DENIED);
  });
});

test('every table with the trigger is one of these, and croupier_read reads all of them', async () => {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT tgrelid::regclass::text AS name FROM pg_trigger WHERE tgname = 'append_only'`,
  );
  expect(rows.map(({ name }) => name).sort()).toEqual(expect.arrayContaining([...JOURNALS].sort()));
  for (const journal of JOURNALS) expect(await refusal('croupier_read', `SELECT FROM ${journal}`)).toBeNull();
});

test('croupier_read writes nowhere', async () => {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.table_privileges
      WHERE grantee = 'croupier_read' AND privilege_type <> 'SELECT'`,
  );
  expect(rows).toEqual([]);
});

/** Every statement of the services, by what it does to which table: temporary ones are their session's own. */
function writes(): [verb: string, table: string][] {
  const root = join(import.meta.dirname, '../../..');
  const packages = ['bonus-pipeline', 'leaderboards', 'ledger', 'platform', 'reports'];
  const folders = [...packages.map((name) => `packages/${name}/src`), ...services(root)];
  const texts = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(root, folder, file), 'utf8')),
  );
  const found = texts.flatMap((text) => [
    ...text.matchAll(/\b(INSERT INTO|UPDATE|DELETE FROM)\s+([a-z_]+)\b/g),
  ]);
  const temporary = new Set(
    texts.flatMap((text) => [...text.matchAll(/CREATE TEMP TABLE (\w+)/g)]).map(([, name]) => name),
  );
  const pairs = found
    .filter(([, , table]) => !temporary.has(table))
    .map(([, verb = '', table = '']) => `${verb.split(' ')[0]} ${table}`);
  return [...new Set(pairs)].sort().map((pair) => pair.split(' ') as [string, string]);
}

const services = (root: string): string[] =>
  readdirSync(join(root, 'services')).map((name) => `services/${name}/src`);

test('croupier_app may do what the statements of the services do, and no more than they need of a delete', async () => {
  const all = writes();
  expect(all).toContainEqual(['INSERT', 'entries']);
  expect(all).toContainEqual(['UPDATE', 'wallets']);
  for (const [verb, table] of all) {
    const { rows } = await owner.query<{ may: boolean | null }>(
      `SELECT CASE $2 WHEN 'DELETE' THEN has_table_privilege('croupier_app', to_regclass($1), $2)
        ELSE has_any_column_privilege('croupier_app', to_regclass($1), $2) END AS may`,
      [table, verb],
    );
    expect([verb, table, rows[0]?.may]).toEqual([verb, table, true]);
  }
  const { rows } = await owner.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.table_privileges
      WHERE grantee = 'croupier_app' AND privilege_type IN ('DELETE', 'TRUNCATE')`,
  );
  const deleted = all.filter(([verb]) => verb === 'DELETE').map(([, table]) => table);
  expect(rows.map(({ name }) => name).sort()).toEqual(deleted.sort());
});

test('tables and sequences of a later migration are covered', async () => {
  await owner.query('CREATE TABLE later (id bigint GENERATED BY DEFAULT AS IDENTITY, note text)');
  await owner.query('CREATE SEQUENCE later_numbers');
  await owner.query(`CALL make_append_only('later')`);
  const statements = `INSERT INTO later (note) VALUES ('one'); SELECT nextval('later_numbers')`;
  expect(await refusal('croupier_app', statements)).toBeNull();
  expect(await refusal('croupier_app', 'DELETE FROM later')).toBe(DENIED);
  expect(await refusal('croupier_read', 'SELECT FROM later')).toBeNull();
  expect(await refusal('croupier_read', statements)).toBe(DENIED);
});

test('inserting does not meet the trigger', async () => {
  const { rows } = await owner.query<{ on: number }>(
    `SELECT tgtype AS on FROM pg_trigger WHERE tgname = 'append_only' AND tgtype & 4 <> 0`,
  );
  expect(rows).toEqual([]); // 4: INSERT
});
