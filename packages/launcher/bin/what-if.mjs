#!/usr/bin/env node
// npm run what-if: what an offer's bonuses would have come to under other terms. Arguments: --offer, --from, --to.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './lib/bootstrap.mjs';
import { root } from './lib/root.mjs';
import { runNode } from './lib/run.mjs';

await ensureInstalled();
const tsx = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href;
const main = join(root, 'test/what-if/main.ts');
const { code } = await runNode([
  '--no-warnings',
  '--import',
  tsx,
  '--conditions=source',
  main,
  ...process.argv.slice(2),
]);
process.exitCode = code;
