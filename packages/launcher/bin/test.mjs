#!/usr/bin/env node
// npm test: tests run from TypeScript, and the services that they start as processes as they are built, which starts them in
// half the time. Arguments are Jest's: npm test -- --selectProjects=unit
import { ensureBuilt, ensureInstalled } from './lib/bootstrap.mjs';
import { runTool } from './lib/run.mjs';

await ensureInstalled();
await ensureBuilt();
const nodeArgs = ['--experimental-vm-modules', '--no-warnings'];
const { code } = await runTool('jest', process.argv.slice(2), { nodeArgs, env: { TEST_SERVICES: 'built' } });
process.exit(code);
