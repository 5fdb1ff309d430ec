#!/usr/bin/env node
// Brings DATABASE_URL up to date; with --wait it leaves that to somebody else, and waits for it. For images and
// clusters, where dependencies are installed and built already.
import { parseArgs } from 'node:util';
import { migrate } from '../dist/migrate.js';
import { waitForMigrations } from '../dist/wait-for-migrations.js';
import { give } from './lib/root.mjs';

const { wait } = readOptions();
const url = process.env.DATABASE_URL;
if (!url) give('DATABASE_URL is not set: which database is to be migrated?', 2);
process.stdout.write(`${await (wait === undefined ? apply() : waitFor(Number(wait)))}\n`);

async function apply() {
  const applied = await migrate(url).catch((error) => give(`The migration failed: ${error.message}`));
  return applied.length > 0 ? `applied ${applied.join(', ')}` : 'nothing to do';
}

async function waitFor(seconds) {
  await waitForMigrations(url, seconds * 1000).catch((error) =>
    give(`Not migrated after ${seconds} s: ${error.message}`),
  );
  return 'the database is migrated';
}

function readOptions() {
  try {
    const { values } = parseArgs({ options: { wait: { type: 'string' } } });
    if (values.wait !== undefined && !/^\d{1,5}$/.test(values.wait))
      throw new Error('--wait is a number of seconds');
    return values;
  } catch (error) {
    return give(`${error.message}\nusage: migrate [--wait <seconds>]`, 2);
  }
}
