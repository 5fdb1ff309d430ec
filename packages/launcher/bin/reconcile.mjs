#!/usr/bin/env node
// npm run reconcile: reconciles the ledger, and exits with 1 when a check fails.
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled } from './lib/bootstrap.mjs';
import { root } from './lib/root.mjs';

await ensureInstalled();
await ensureBuilt();
const { reconcile } = await import(pathToFileURL(join(root, 'packages/launcher/dist/cli/reconcile.js')).href);
process.exitCode = await reconcile(process.argv.slice(2));
