import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import { createDatabase } from '@croupier/testing';
import { readCatalog } from './catalog.ts';
import type { Catalog } from './catalog.ts';
import { withClient } from './client.ts';
import { SCHEMA_PAGE } from './files.ts';
import { describedTables, withGeneratedParts } from './page.ts';
import { referenceOf } from './relations.ts';

const page = readFileSync(SCHEMA_PAGE, 'utf8');

let catalog: Catalog;
beforeAll(async () => {
  const { url } = await createDatabase();
  catalog = await withClient(url, readCatalog);
});

test('docs/schema.md describes every table, once', () => {
  expect(describedTables(page).sort()).toEqual(catalog.tables.map(({ name }) => name).sort());
});

test('its diagrams and columns are those of the database', async () => {
  const generated = await withGeneratedParts(page, catalog);
  expect(generated === page ? page : 'the page is out of date: npm run schema').toBe(page);
  for (const { columns } of catalog.tables)
    for (const { name } of columns) expect(page).toContain(`\`${name}\``);
});

/** Ids that name no row. */
const NO_REFERENCE = ['reconciliation_progress.operations_from', 'wallet_status_changes.event_id'];

test('what an id refers to is known', () => {
  const unknown = catalog.tables.flatMap((table) =>
    table.columns
      .filter(({ name, type }) => type === 'uuid' && name !== 'id' && referenceOf(table.name, name) === null)
      .filter(({ name }) => !(table.name === 'operations' && name.endsWith('operation_id')))
      .map(({ name }) => `${table.name}.${name}`),
  );
  expect(unknown).toEqual(NO_REFERENCE);
});

test('a page that describes a table that does not exist is refused', async () => {
  const wrong = '<!-- columns: gifts -->\n<!-- end -->\n';
  await expect(withGeneratedParts(wrong, catalog)).rejects.toThrow('describes gifts, which does not exist');
});
