#!/usr/bin/env node
// npm run restore -- --from <backup> --wal <archive> --into <folder> [--until <time>]: lays out a data folder for a new
// server.
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt, ensureInstalled } from './lib/bootstrap.mjs';
import { exitWithMessage, readArgs, root } from './lib/root.mjs';

const USAGE = 'usage: npm run restore -- --from <backup> --wal <archive> --into <folder> [--until <time>]';
const string = { type: 'string' };
const { from, wal, into, until } = readArgs(
  { from: string, wal: string, into: string, until: string },
  USAGE,
);
if (!from || !wal || !into) exitWithMessage(USAGE, 2);
await ensureInstalled();
await ensureBuilt();
const { restore } = await import(pathToFileURL(join(root, 'packages/launcher/dist/cli/backup.js')).href);
process.exitCode = await restore({ from: resolve(from), wal: resolve(wal), into: resolve(into), until });
