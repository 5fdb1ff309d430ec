import { format, resolveConfig } from 'prettier';
import type { Catalog, Column, Table } from './catalog.ts';
import { SCHEMA_PAGE } from './files.ts';
import { referenceOf, references } from './relations.ts';

const PART = /(<!-- (diagram|columns): ([\w, ]+) -->)[^]*?(<!-- end -->)/g;

/** The tables that the page describes with their columns. */
export function describedTables(page: string): string[] {
  return [...page.matchAll(PART)].flatMap(([, , kind, names = '']) => (kind === 'columns' ? [names] : []));
}

/** The page with its diagrams and tables of columns as the catalog has them. */
export async function withGeneratedParts(page: string, catalog: Catalog): Promise<string> {
  const generated = page.replace(PART, (...found: string[]) => {
    const [, begin = '', kind = '', names = '', end = ''] = found;
    const tables = names.split(', ').map((name) => tableOf(catalog, name));
    const part = kind === 'diagram' ? diagram(tables) : tables.map(columnTable).join('\n');
    return `${begin}\n\n${part}\n\n${end}`;
  });
  return format(generated, { ...(await resolveConfig(SCHEMA_PAGE)), parser: 'markdown' });
}

function tableOf({ tables }: Catalog, name: string): Table {
  const table = tables.find((one) => one.name === name);
  if (table === undefined) throw new Error(`docs/schema.md describes ${name}, which does not exist`);
  return table;
}

/** Keys and references only: all columns would hide them. */
function diagram(tables: readonly Table[]): string {
  const names = new Set(tables.map(({ name }) => name));
  const lines = tables.flatMap((table) => [
    ...references(table)
      .filter(({ to }) => names.has(to))
      .map(
        ({ column, to }) => `  ${to} ${column.isNullable ? '|o' : '||'}--o{ ${table.name} : ${column.name}`,
      ),
    `  ${table.name} {`,
    ...table.columns
      .filter((column) => isShown(table, column))
      .map((column) => `    ${inDiagram(table, column)}`),
    '  }',
  ]);
  return ['```mermaid', 'erDiagram', ...lines, '```'].join('\n');
}

const isShown = (table: Table, { name }: Column): boolean =>
  table.primaryKey.includes(name) || referenceOf(table.name, name) !== null;

function inDiagram({ name, primaryKey }: Table, column: Column): string {
  const keys = [
    ...(primaryKey.includes(column.name) ? ['PK'] : []),
    ...(referenceOf(name, column.name) === null ? [] : ['FK']),
  ];
  return `${shortType(column).replaceAll(/\W+/g, '_')} ${column.name} ${keys.join(', ')}`;
}

function columnTable(table: Table): string {
  const rows = table.columns.map(
    (column) => `| \`${column.name}\` | ${shortType(column)} | ${notes(table, column)} |`,
  );
  return ['| column | type | |', '| --- | --- | --- |', ...rows].join('\n');
}

function notes({ name, primaryKey }: Table, column: Column): string {
  const to = referenceOf(name, column.name);
  return [
    ...(primaryKey.includes(column.name) ? ['key'] : []),
    ...(to === null ? [] : [`→ ${to}`]),
    ...(column.isNullable ? ['may be null'] : []),
    ...(column.identity === null ? [] : ['given by PostgreSQL']),
    ...(column.default === null ? [] : [`default \`${column.default}\``]),
  ].join(', ');
}

function shortType({ type }: Column): string {
  return type
    .replace('timestamp with time zone', 'timestamptz')
    .replace('timestamp without time zone', 'timestamp')
    .replaceAll('"', '');
}
