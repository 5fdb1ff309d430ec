#!/usr/bin/env node
// Brings the database of DATABASE_MIGRATION_URL (or DATABASE_URL) up to date; with --logins it also makes the logins
// that DATABASE_URL and DATABASE_READ_URL name; with --wait it leaves all that to another process, and waits for it.
// For images and clusters, where dependencies are installed and built already.
import { parseArgs } from 'node:util';
import { readDatabaseUrl, readDatabaseUrls } from '../dist/database/database-urls.js';
import { errorText } from '../dist/error-text.js';
import { migrate } from '../dist/database/migrate.js';
import { waitForMigrations } from '../dist/database/wait-for-migrations.js';
import { exitWithMessage } from './lib/root.mjs';

const { wait, logins } = readOptions();
process.stdout.write(`${await (wait === undefined ? apply() : waitFor(Number(wait)))}\n`);

async function apply() {
  const url = required(() => readDatabaseUrl(process.env, 'owner'));
  const urls = logins ? required(() => readDatabaseUrls(process.env)) : undefined;
  const warn = (line) => process.stderr.write(`${line}\n`);
  const applied = await migrate(url, { logins: urls, warn }).catch((error) =>
    exitWithMessage(`The migration failed: ${errorText(error)}`),
  );
  return applied.length > 0 ? `applied ${applied.join(', ')}` : 'nothing to do';
}

async function waitFor(seconds) {
  const url = required(() => readDatabaseUrl(process.env, 'app') ?? readDatabaseUrl(process.env, 'read'));
  await waitForMigrations(url, seconds * 1000).catch((error) =>
    exitWithMessage(`Not migrated after ${seconds} s: ${error.message}`),
  );
  return 'the database is migrated';
}

function required(read) {
  try {
    return read() ?? exitWithMessage('DATABASE_URL is not set: the database to migrate is unknown.', 2);
  } catch (error) {
    return exitWithMessage(errorText(error), 2);
  }
}

function readOptions() {
  try {
    const { values } = parseArgs({ options: { wait: { type: 'string' }, logins: { type: 'boolean' } } });
    if (values.wait !== undefined && !/^\d{1,5}$/.test(values.wait))
      throw new Error('--wait is a number of seconds');
    if (values.wait !== undefined && values.logins) throw new Error('--logins does not wait');
    return values;
  } catch (error) {
    return exitWithMessage(`${error.message}\nusage: migrate [--logins | --wait <seconds>]`, 2);
  }
}
