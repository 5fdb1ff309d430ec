import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { MigrationBuilder } from 'node-pg-migrate';

/** The two halves of a migration's text. */
interface Halves {
  up: string;
  down: string;
}

const UP = /^-- Up Migration\b.*$/m;
const DOWN = /^-- Down Migration\b.*$/m;
const OUTSIDE_TRANSACTION = /^-- Up Migration \(no transaction\)$/m;
const CONCURRENT_INDEX = /\bCREATE\s+(?:UNIQUE\s+)?INDEX\s+CONCURRENTLY\s+(IF\s+NOT\s+EXISTS\s+)?"?(\w+)/gi;

/**
 * Whether a migration runs outside of a transaction, as `CREATE INDEX CONCURRENTLY` demands: its heading is
 * `-- Up Migration (no transaction)`. It consists of one statement, so that nothing but that can be left half done.
 */
const runsOutsideTransaction = (text: string): boolean => OUTSIDE_TRANSACTION.test(text);

/** The names of the indexes that a migration creates concurrently. */
export function concurrentIndexes(text: string): string[] {
  return [...halvesOf(text).up.matchAll(CONCURRENT_INDEX)].map(([, , name = '']) => name);
}

/** Loads SQL files for node-pg-migrate, whose own loader puts each of them into a transaction. */
export async function loadMigrations(files: string[]) {
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(file, 'utf8');
      return { id: file, filePaths: [file], actions: actionsOf(basename(file), text) };
    }),
  );
}

type Action = (builder: MigrationBuilder) => void;

function actionsOf(name: string, text: string): { up: Action; down: Action | false } {
  const { up, down } = halvesOf(text);
  const isOutside = runsOutsideTransaction(text);
  if (isOutside) assertRepeatable(name, up);
  const action =
    (sql: string): Action =>
    (builder) => {
      if (isOutside) builder.noTransaction();
      builder.sql(sql);
    };
  return { up: action(up), down: down === '' ? false : action(down) };
}

/** The process may end between the statement and its row in `migrations`: then the statement runs once more. */
function assertRepeatable(name: string, up: string): void {
  for (const [, ifNotExists, index = ''] of up.matchAll(CONCURRENT_INDEX))
    if (ifNotExists === undefined)
      throw new Error(`${name} must be repeatable: write CREATE INDEX CONCURRENTLY IF NOT EXISTS ${index}`);
}

function halvesOf(text: string): Halves {
  const lines = text.replaceAll('\r\n', '\n');
  const down = lines.search(DOWN);
  const up = lines.slice(Math.max(lines.search(UP), 0), down === -1 ? undefined : down);
  return { up, down: down === -1 ? '' : lines.slice(down) };
}
