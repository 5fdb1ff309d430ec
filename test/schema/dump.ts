import type { Catalog, Column, Table } from './catalog.ts';

const HEADING = `-- The schema after all migrations, for reading and for comparing versions. Written by \`npm run schema\` and held to
-- the migrations by test/schema/schema.test.ts: change the migrations, not this file. The rows that migrations insert
-- (currencies, keys) are not in it.
`;

/** A script that creates the schema; the roles of 0005_roles have to exist. */
export function dumpSchema({ tables, functions, grants }: Catalog): string {
  const definitions = (isNeededByTables: boolean): string[] =>
    functions
      .filter((one) => one.isNeededByTables === isNeededByTables)
      .map(({ definition }) => `${definition.trim()};`);
  const triggers = tables.flatMap((table) => table.triggers.map((definition) => `${definition};`));
  const sections = [
    HEADING.trim(),
    ...definitions(true),
    ...tables.map(createTable),
    ...definitions(false),
    triggers.join('\n'),
    grants.join('\n'),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

/** For comparing: a condition in a function's text that was parsed once more has other parentheses. */
export const withoutParentheses = (dump: string): string => dump.replaceAll(/[()]/g, '');

function createTable({ name, options, columns, constraints, indexes }: Table): string {
  const parts = [
    ...columns.map(columnDefinition),
    ...constraints.map((one) => `CONSTRAINT ${one.name} ${one.definition}`),
  ];
  const storage = options === null ? '' : ` WITH (${options})`;
  return [
    `CREATE TABLE ${name} (\n${parts.map((part) => `  ${part}`).join(',\n')}\n)${storage};`,
    ...indexes.filter((index) => !index.isOfConstraint).map(({ definition }) => `${definition};`),
  ].join('\n');
}

function columnDefinition({ name, type, collation, identity, isNullable, ...column }: Column): string {
  return [
    name,
    type,
    ...(collation === null ? [] : [`COLLATE ${collation}`]),
    ...(identity === null ? [] : [identity]),
    ...(column.default === null ? [] : [`DEFAULT ${column.default}`]),
    ...(isNullable || identity !== null ? [] : ['NOT NULL']),
  ].join(' ');
}
