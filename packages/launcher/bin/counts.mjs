#!/usr/bin/env node
// npm run counts: counts anew what operations take, and writes the table that tests hold it to (test/counts/counts.ts).
import { ensureInstalled } from './lib/bootstrap.mjs';
import { runTool } from './lib/run.mjs';

await ensureInstalled();
const nodeArgs = ['--experimental-vm-modules', '--no-warnings'];
const { code } = await runTool('jest', ['test/counts/counts.test.ts'], {
  nodeArgs,
  env: { COUNTS: 'write' },
});
process.exit(code);
