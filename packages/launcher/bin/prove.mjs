#!/usr/bin/env node
// npm run prove: all tests with random input, for longer than in npm test. A test file that imports
// @croupier/testing/proof is a proof. In rounds: each round has its own seed, runs all proofs, and some other suites
// drawn at random.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
import { dataDir, exitWithMessage, root } from './lib/root.mjs';

const USAGE = 'usage: npm run prove -- [--minutes N] [--seed S]';
/** Suites in each round that are not proofs. */
const DRAWN = 2;
/** Milliseconds of each property in a round of a long run, and the share of a short run that it gets. */
const MAX_PROPERTY_MS = 10_000;
const PROPERTY_SHARE = 1 / 40;

/** A round takes as many seeds after its own as its properties have time for. */
const SEED_STEP = 1_000_003;

const options = readOptions();
await prepareTests();
const suites = await listSuites();
const proofs = suites.filter(isProof);
const others = suites.filter((suite) => !proofs.includes(suite));
const isAborted = watchForAbort();
const end = performance.now() + options.minutes * 60_000;
const propertyMs = Math.round(Math.min(MAX_PROPERTY_MS, options.minutes * 60_000 * PROPERTY_SHARE));

for (let seed = options.seed, longest = 0; ; seed = (seed + SEED_STEP) % 2 ** 31) {
  const began = performance.now();
  await prove(seed);
  longest = Math.max(longest, performance.now() - began);
  // a round that would end long after the time is over is not begun
  if (performance.now() + longest / 2 > end) break;
}

async function prove(seed) {
  const began = performance.now();
  const drawn = (await shuffled(others, seed)).slice(0, DRAWN);
  print(`seed ${seed}: ${proofs.length} proofs, and ${drawn.join(', ')}`);
  const env = { PROOF_SEED: String(seed), PROOF_MS: String(propertyMs) };
  const { code, output } = await runSuites([...proofs, ...drawn], env);
  if (isAborted()) process.exit(130);
  const tests = /^Tests:\s*(.*)$/m.exec(output)?.[1] ?? 'no tests';
  print(`seed ${seed}: ${tests} (${seconds(began)})`);
  if (code !== 0) fail(seed, output);
}

function fail(seed, output) {
  const folder = join(dataDir(), 'prove');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${seed}.txt`);
  writeFileSync(file, output);
  print(output);
  exitWithMessage(
    `Seed ${seed} failed; its output is in ${relative(root, file)}\n` +
      `to repeat it: npm run prove -- --minutes ${options.minutes} --seed ${seed}`,
  );
}

function isProof(suite) {
  return readFileSync(join(root, suite), 'utf8').includes("from '@croupier/testing/proof'");
}

function print(line) {
  process.stdout.write(`${line}\n`);
}

function readOptions() {
  try {
    const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' } } });
    return {
      minutes: positive(values.minutes ?? '2', '--minutes', USAGE),
      seed: values.seed === undefined ? newSeed() : positive(values.seed, '--seed', USAGE),
    };
  } catch (error) {
    return exitWithMessage(`${error.message}\n${USAGE}`, 2);
  }
}
