#!/usr/bin/env node
// Brings DATABASE_URL up to date. For images and clusters, where dependencies are installed and built already.
import { migrate } from '../dist/migrate.js';
import { give } from './lib/root.mjs';

const url = process.env.DATABASE_URL;
if (!url) give('DATABASE_URL is not set: which database is to be migrated?', 2);
const applied = await migrate(url).catch((error) => give(`The migration failed: ${error.message}`));
process.stdout.write(applied.length > 0 ? `applied ${applied.join(', ')}\n` : 'nothing to do\n');
