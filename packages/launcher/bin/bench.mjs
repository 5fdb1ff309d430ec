#!/usr/bin/env node
// npm run bench: measures Croupier, as it is built, beside what it is to be compared with. See docs/performance.md.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt, ensureInstalled } from './lib/bootstrap.mjs';
import { root } from './lib/root.mjs';
import { runNode } from './lib/run.mjs';

await ensureInstalled();
await ensureBuilt();
const tsx = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href;
const main = join(root, 'test/bench/main.ts');
const { code } = await runNode([
  '--no-warnings',
  '--import',
  tsx,
  '--conditions=source',
  main,
  ...process.argv.slice(2),
]);
process.exitCode = code;
