#!/usr/bin/env node
// npm run test:soak: runs suites again and again, to find tests that fail now and then.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { seconds } from './lib/bootstrap.mjs';
import {
  listSuites,
  newSeed,
  positive,
  prepareTests,
  runSuites,
  shuffled,
  watchForAbort,
} from './lib/jest.mjs';
import { spin } from './lib/load.mjs';
import { dataDir, exitWithMessage, root } from './lib/root.mjs';

const USAGE = 'usage: npm run test:soak -- --minutes N [--load K] [--seed S] [part of a path …]';
const options = readOptions();
await prepareTests();
const suites = (await listSuites()).filter(isAskedFor);
if (suites.length === 0) exitWithMessage(`no test file has ${options.parts.join(' or ')} in its path`, 2);
const isAborted = watchForAbort();
const counts = new Map();
print(`seed ${options.seed}, ${suites.length} suites, ${options.load} spinning processes`);
spin(options.load);
await soak(performance.now() + options.minutes * 60_000);
report();
process.exit(isAborted() ? 130 : [...counts.values()].some(({ failed }) => failed > 0) ? 1 : 0);

async function soak(end) {
  for (let round = 0; ; round++) {
    // each suite once before any runs again
    for (const suite of await shuffled(suites, options.seed + round)) {
      await runOnce(suite);
      if (isAborted() || performance.now() >= end) return;
    }
  }
}

async function runOnce(suite) {
  const began = performance.now();
  const { code, output } = await runSuites([suite], { PROOF_SEED: String(newSeed()) });
  if (isAborted()) return;
  const count = counts.get(suite) ?? { ran: 0, failed: 0 };
  count.ran += 1;
  if (code !== 0) count.failed += 1;
  counts.set(suite, count);
  print(`${code === 0 ? 'passed' : 'FAILED'} ${suite} (${seconds(began)})`);
  if (code !== 0) print(`  its output: ${keep(suite, count.ran, output)}`);
}

/** The name of the file that now has the output. */
function keep(suite, run, output) {
  const folder = join(dataDir(), 'test-soak', String(options.seed));
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${suite.replaceAll(/[\\/]/g, '-')}-${run}.txt`);
  writeFileSync(file, output);
  return relative(root, file);
}

function report() {
  const rows = [...counts].sort(([, a], [, b]) => b.failed - a.failed || b.ran - a.ran);
  print('\n   ran  failed  suite');
  for (const [suite, { ran, failed }] of rows)
    print(`${String(ran).padStart(6)}${String(failed).padStart(8)}  ${suite}`);
}

function isAskedFor(suite) {
  return options.parts.length === 0 || options.parts.some((part) => suite.includes(part));
}

function print(line) {
  process.stdout.write(`${line}\n`);
}

function readOptions() {
  const text = { type: 'string' };
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { minutes: text, load: text, seed: text },
    });
    return {
      minutes: positive(values.minutes, '--minutes', USAGE),
      load: values.load === undefined ? 0 : positive(values.load, '--load', USAGE),
      seed: values.seed === undefined ? newSeed() : positive(values.seed, '--seed', USAGE),
      parts: positionals,
    };
  } catch (error) {
    return exitWithMessage(`${error.message}\n${USAGE}`, 2);
  }
}
