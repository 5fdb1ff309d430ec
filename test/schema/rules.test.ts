import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createDatabase } from '@croupier/testing';
import type { TestDatabase } from '@croupier/testing';
import pg from 'pg';
import { readCatalog } from './catalog.ts';
import type { Catalog, Table } from './catalog.ts';
import { withClient } from './client.ts';

let database: TestDatabase;
let tables: Table[];
beforeAll(async () => {
  database = await createDatabase();
  ({ tables } = await withClient(database.url, readCatalog));
});
afterAll(() => database.drop());

/** What PostgreSQL calls a constraint or index that has no name of its own. */
const GENERATED = /^(?:\w+_(?:check|key|idx|excl|fkey)|check)\d*$/;

/** `<table>_<what>`; primary keys are `<table>_pkey`. */
function wrongNames({ tables }: Pick<Catalog, 'tables'>): string[] {
  return tables.flatMap(({ name: table, constraints, indexes }) => {
    const isPrimary = (name: string): boolean =>
      constraints.some((one) => one.kind === 'primary key' && one.name === name);
    return [...constraints, ...indexes]
      .map(({ name }) => name)
      .filter((name) =>
        isPrimary(name)
          ? name !== `${table}_pkey`
          : !name.startsWith(`${table}_`) || GENERATED.test(name.slice(table.length + 1)),
      );
  });
}

test('every CHECK, key and index has a name: its table and what it is', () => {
  expect(tables.flatMap(({ constraints }) => constraints).length).toBeGreaterThan(50);
  expect(wrongNames({ tables })).toEqual([]);
});

test('names that PostgreSQL makes, or of another table, are found', async () => {
  const { url } = await createDatabase();
  const catalog = await withClient(url, async (client) => {
    await client.query(`ALTER TABLE games ADD CHECK (name <> ''), ADD UNIQUE (name), ADD CONSTRAINT other CHECK (id <> '');
      CREATE INDEX ON games (category)`);
    return readCatalog(client);
  });
  expect([...new Set(wrongNames(catalog))].sort()).toEqual([
    'games_category_idx',
    'games_name_check',
    'games_name_key',
    'other',
  ]);
});

test('every table has a primary key', () => {
  expect(tables.length).toBeGreaterThan(20);
  expect(tables.filter(({ primaryKey }) => primaryKey.length === 0).map(({ name }) => name)).toEqual([]);
});

/** Every operation is written to each of them. Another look-up needs a table of its own, or one of these keys. */
const MAX_INDEXES_ON_OPERATIONS = 4;

test('operations have no more indexes than they had', () => {
  const operations = tables.find(({ name }) => name === 'operations');
  expect(operations?.indexes.map(({ name }) => name).slice(MAX_INDEXES_ON_OPERATIONS)).toEqual([]);
  expect(operations?.indexes.length).toBe(MAX_INDEXES_ON_OPERATIONS);
});

test('a wallet has one active bonus, by a unique index', () => {
  const bonuses = tables.find(({ name }) => name === 'bonuses');
  expect(bonuses?.indexes.find(({ name }) => name === 'bonuses_active')?.definition).toMatch(
    /^CREATE UNIQUE INDEX .* \(wallet_id\) WHERE \(status = 'active'/,
  );
});

/** Amounts that may be negative, with why. Those of every other bigint column are in a CHECK that bounds them. */
const SIGNED = new Set([
  // changes of a player's accounts and of the house's: their sum is 0
  ...[
    'cash',
    'bonus',
    'reserved',
    'incoming',
    'payments',
    'promised',
    'gaming',
    'bonus_cost',
    'adjustments',
    'in_transit',
    'opening',
  ].map((name) => `entries.${name}`),
  'entries.counterpart',
]);
/** Numbers that are not amounts: given by PostgreSQL, copied from such, or only counted up. */
const COUNTERS = /^(?:seq|position|id|version|base_version|head|revision|ended|outflow_version)$/;

function columnsOfType(type: RegExp): string[] {
  return tables.flatMap(({ name, columns }) =>
    columns.filter((column) => type.test(column.type)).map((column) => `${name}.${column.name}`),
  );
}

function checkedColumns(): Set<string> {
  return new Set(
    tables.flatMap(({ name, columns, constraints }) =>
      columns
        .filter((column) =>
          constraints.some(
            ({ kind, definition }) => kind === 'check' && new RegExp(`\\b${column.name}\\b`).test(definition),
          ),
        )
        .map((column) => `${name}.${column.name}`),
    ),
  );
}

/** But for the sums of reconciliation: a full run compares them with the journal. */
test('every amount is in a CHECK', () => {
  const checked = checkedColumns();
  const amounts = columnsOfType(/^(?:bigint|numeric)/).filter(
    (column) =>
      !COUNTERS.test(column.split('.')[1] ?? '') && !column.startsWith('reconciliation_watermarks.'),
  );
  expect(amounts.length).toBeGreaterThan(30);
  expect(amounts.filter((column) => !checked.has(column) && !SIGNED.has(column))).toEqual([]);
  expect([...SIGNED].filter((column) => !amounts.includes(column))).toEqual([]);
});

/** Copies of what a CHECK of `operations` or `wallets` holds, written by the statements that read it there. */
const COPIED_KINDS = ['dead_letters.kind', 'entries.kind'];

test('every kind, status and state is in a CHECK, or copied from where it is', () => {
  const checked = checkedColumns();
  const words = columnsOfType(/./).filter((column) => /\.(?:kind|status|state|queue)$/.test(column));
  const open = words.filter((column) => !checked.has(column));
  expect(open.filter((column) => column !== 'request_keys.status')).toEqual(COPIED_KINDS);
});

test.each([
  ['a kind that does not exist', `kind => 'gift'`],
  ['a bet without a game', `kind => 'bet', reference => 'r', round_id => 'r'`],
  ['a bet without a reference', `kind => 'bet', game_id => 'g', round_id => 'r'`],
  ['a settlement without its bet', `kind => 'settlement'`],
  ['a rollback without its bet', `kind => 'rollback'`],
  ['a deposit without an amount', `kind => 'deposit', amount => null`],
  ['a round without an amount', `kind => 'round_play', amount => null`],
  ['an opening balance without an amount', `kind => 'opening', amount => null`],
  ['a transfer without a receiver', `kind => 'transfer'`],
  ['a completion of nothing', `kind => 'complete'`],
  ['an expiry of nothing', `kind => 'expire'`],
])('operations refuse %s', async (_what, fields) => {
  await using own = await createDatabase();
  await expect(insertOperation(own.url, fields)).rejects.toMatchObject({
    code: '23514',
    constraint: 'operations_kind',
  });
});

test('operations take what each kind needs', async () => {
  await using own = await createDatabase();
  for (const fields of [
    `kind => 'bet', reference => 'r', game_id => 'g', round_id => 'r'`,
    `kind => 'settlement', bet_reference => 'r'`,
    `kind => 'deposit'`,
    `kind => 'round_play'`,
    `kind => 'opening'`,
    `kind => 'complete', amount => null, pending_operation_id => gen_random_uuid()`,
  ])
    await insertOperation(own.url, fields);
});

/** `fields`: column => value, …; beside them the columns that every operation has. */
async function insertOperation(url: string, fields: string): Promise<void> {
  const given = Object.fromEntries(
    fields.split(', ').map((field) => field.split(' => ') as [string, string]),
  );
  await withClient(url, async (client) => {
    const { rows } = await client.query<{ name: string; type: string }>(REQUIRED_COLUMNS);
    const values: Record<string, string> = { amount: '100' };
    for (const { name, type } of rows) values[name] = type === 'uuid' ? 'gen_random_uuid()' : `'test'`;
    Object.assign(values, given);
    const names = Object.keys(values).map((name) => pg.escapeIdentifier(name));
    await client.query(
      `INSERT INTO operations (${names.join(', ')}) VALUES (${Object.values(values).join(', ')})`,
    );
  });
}
const REQUIRED_COLUMNS = `
SELECT column_name AS name, data_type AS type FROM information_schema.columns
WHERE table_name = 'operations' AND is_nullable = 'NO' AND column_default IS NULL AND is_identity = 'NO'`;
