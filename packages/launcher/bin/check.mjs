#!/usr/bin/env node
// npm run check: all that CI runs, one after another. The commands are those of package.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, seconds } from './lib/bootstrap.mjs';
import { exitWithMessage, root } from './lib/root.mjs';
import { runNode, runTool } from './lib/run.mjs';

const options = readOptions();
await ensureInstalled();
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const steps = ['format:check', 'lint', 'unused', 'prose', 'typecheck', 'test', 'build'];

for (const step of steps.filter((name) => !(options['skip-tests'] && name === 'test'))) {
  const began = performance.now();
  process.stdout.write(`check: ${step}\n`);
  const code = await run(scripts[step]);
  process.stdout.write(`check: ${step} ${code === 0 ? 'passed' : 'FAILED'} (${seconds(began)})\n`);
  if (code !== 0) process.exit(code);
}

async function run(script) {
  const [tool, ...args] = script.split(' ');
  const env = { TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' };
  const { code } = await (tool === 'node' ? runNode(args) : runTool(tool, args, { env }));
  return code;
}

function readOptions() {
  try {
    return parseArgs({ options: { 'skip-tests': { type: 'boolean' } } }).values;
  } catch (error) {
    return exitWithMessage(`${error.message}\nusage: npm run check [-- --skip-tests]`, 2);
  }
}
