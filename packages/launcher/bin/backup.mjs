#!/usr/bin/env node
// npm run backup -- --into <folder>: copies the files of a running PostgreSQL on this machine that archives its WAL.
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt, ensureInstalled } from './lib/bootstrap.mjs';
import { exitWithMessage, readArgs, root } from './lib/root.mjs';

const USAGE = 'usage: npm run backup -- --into <folder>';
const { into } = readArgs({ into: { type: 'string' } }, USAGE);
if (!into) exitWithMessage(USAGE, 2);
await ensureInstalled();
await ensureBuilt();
const { backup } = await import(pathToFileURL(join(root, 'packages/launcher/dist/cli/backup.js')).href);
process.exitCode = await backup({ into: resolve(into) });
