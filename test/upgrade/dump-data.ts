import pg from 'pg';
import type { Catalog, Table } from '../schema/catalog.ts';

/** A script that inserts the rows of all tables and sets their sequences; to be run behind that of the schema. */
export async function dumpData(client: pg.ClientBase, { tables }: Pick<Catalog, 'tables'>): Promise<string> {
  const scripts: string[] = [];
  for (const table of tables)
    scripts.push(await insertRows(client, table), await setSequences(client, table));
  return scripts.filter((script) => script !== '').join('\n');
}

async function insertRows(client: pg.ClientBase, { name, columns, primaryKey }: Table): Promise<string> {
  const names = columns.map((column) => pg.escapeIdentifier(column.name));
  const literals = names.map((column) => `quote_nullable(${column}::text)`).join(', ');
  const order = primaryKey.map((column) => pg.escapeIdentifier(column)).join(', ');
  const { rows } = await client.query<{ row: string }>(
    `SELECT '(' || concat_ws(', ', ${literals}) || ')' AS row FROM ${name} ORDER BY ${order}`,
  );
  if (rows.length === 0) return '';
  const values = rows.map(({ row }) => row).join(',\n');
  return `INSERT INTO ${name} (${names.join(', ')}) OVERRIDING SYSTEM VALUE VALUES\n${values};\n`;
}

async function setSequences(client: pg.ClientBase, { name, columns }: Table): Promise<string> {
  const { rows } = await client.query<{ column: string; last: string }>(LAST_VALUES, [
    name,
    columns.map((column) => column.name),
  ]);
  return rows
    .map(({ column, last }) => `SELECT setval(pg_get_serial_sequence('${name}', '${column}'), ${last});\n`)
    .join('');
}

/** $1: a table; $2: its columns. Only those whose sequence has been used. */
const LAST_VALUES = `
SELECT c.name AS column, pg_sequence_last_value(pg_get_serial_sequence($1, c.name)::regclass)::text AS last
FROM unnest($2::text[]) AS c(name)
WHERE pg_sequence_last_value(pg_get_serial_sequence($1, c.name)::regclass) IS NOT NULL`;
