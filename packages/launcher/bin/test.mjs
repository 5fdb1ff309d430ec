#!/usr/bin/env node
// npm test: tests run from TypeScript, without a build. Arguments are Jest's: npm test -- --selectProjects=unit
import { ensureInstalled } from './lib/bootstrap.mjs';
import { runTool } from './lib/run.mjs';

await ensureInstalled();
const nodeArgs = ['--experimental-vm-modules', '--no-warnings'];
const { code } = await runTool('jest', process.argv.slice(2), { nodeArgs });
process.exit(code);
