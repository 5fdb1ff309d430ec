#!/usr/bin/env node
// npm start, npm run dev: everything on one machine.
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled } from './lib/bootstrap.mjs';
import { exitWithMessage, root } from './lib/root.mjs';

const args = process.argv.slice(2);
const unknown = args.find((arg) => arg !== '--dev');
if (unknown)
  exitWithMessage(
    `Unknown option of npm start: ${unknown}. Everything is set by environment variables: see the README.`,
    2,
  );
const dev = args.includes('--dev');

await ensureInstalled();
if (dev) await loadTypeScript();
else await ensureBuilt();
process.setSourceMapsEnabled(true);
const main = join(root, 'packages', 'launcher', dev ? 'src/cli/start.ts' : 'dist/cli/start.js');
const { start } = await import(pathToFileURL(main).href);
process.exitCode = await start({ dev });

async function loadTypeScript() {
  const { register } = await import(
    pathToFileURL(join(root, 'node_modules/tsx/dist/esm/api/index.mjs')).href
  );
  register();
}
