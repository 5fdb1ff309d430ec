import { appendFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { basename, join } from 'node:path';
import pg from 'pg';
import { hasFailed, once, register } from './resources.ts';
import { testRun } from './run.ts';

export const TEMPLATE = 'croupier_template';
export const KEPT_LIST = 'kept-databases';

export interface TestDatabase extends AsyncDisposable {
  readonly url: string;
  readonly name: string;
  /** Not after a failed test: then the database is kept, and its name is printed. */
  drop(): Promise<void>;
}

/** A database of its own, migrated and empty: a clone of the template. */
export async function createDatabase(): Promise<TestDatabase> {
  const run = testRun();
  if (run === undefined)
    throw new Error('createDatabase() works within `npm test` only; see startPostgres()');
  const name = databaseName();
  const url = urlOf(run.postgresUrl, name);
  // the files are in memory: to copy them takes a quarter of the CPU time that logging each page does
  await execute(run.postgresUrl, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE} STRATEGY FILE_COPY`);
  const drop = once(async () => {
    if (hasFailed()) return appendFileSync(join(run.folder, KEPT_LIST), `  ${url}\n`);
    await execute(run.postgresUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  });
  register(drop);
  return { url, name, drop, [Symbol.asyncDispose]: drop };
}

/** The test file's name is part of it, so that one knows whose it is. */
function databaseName(): string {
  const { expect } = globalThis as { expect?: { getState(): { testPath?: string } } };
  const file = basename(expect?.getState().testPath ?? '', '.test.ts')
    .replace(/\W+/g, '_')
    .toLowerCase();
  return `test_${file.slice(0, 40)}_${randomBytes(4).toString('hex')}`;
}

const urlOf = (serverUrl: string, database: string): string => serverUrl.replace(/\/[^/]*$/, `/${database}`);

/** A statement that changes a journal, which only its owner may, in a session that says so. */
export async function changeJournal(url: string, text: string, values: unknown[] = []): Promise<void> {
  const client = new pg.Client({ connectionString: url, options: '-c croupier.change_journal=on' });
  await client.connect();
  try {
    await client.query(text, values);
  } finally {
    await client.end();
  }
}

/** One statement on a connection of its own. */
export async function execute(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
