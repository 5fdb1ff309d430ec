#!/usr/bin/env node
// npm run postman [-- --out <file>]: writes the Postman collection, made from the OpenAPI document. See docs/api.md.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from '../../../packages/launcher/bin/lib/bootstrap.mjs';
import { root } from '../../../packages/launcher/bin/lib/root.mjs';
import { runNode } from '../../../packages/launcher/bin/lib/run.mjs';

await ensureInstalled();
const tsx = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href;
const main = join(root, 'services/gateway/src/postman/main.ts');
const { code } = await runNode([
  '--no-warnings',
  '--import',
  tsx,
  '--conditions=source',
  main,
  ...process.argv.slice(2),
]);
process.exitCode = code;
