#!/usr/bin/env node
// npm run client:types: makes the types of packages/client anew, from the OpenAPI document and the socket events.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './lib/bootstrap.mjs';
import { root } from './lib/root.mjs';
import { runNode } from './lib/run.mjs';

await ensureInstalled();
const tsx = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href;
const main = join(root, 'test/client/types/main.ts');
const { code } = await runNode([
  '--no-warnings',
  '--import',
  tsx,
  '--conditions=source',
  main,
  ...process.argv.slice(2),
]);
process.exitCode = code;
