import { relative } from 'node:path';
import { ensureBuilt, ensureInstalled, PREPARED } from './bootstrap.mjs';
import { exitWithMessage, root } from './root.mjs';
import { runTool } from './run.mjs';

/**
 * Tests run from TypeScript; the services that they start as processes run as they are built, which starts them sooner.
 */
export async function prepareTests() {
  await ensureInstalled();
  await ensureBuilt();
}

/** Resolves to Jest's exit code and, if it is quiet, its output. */
export function runJest(args, { env = {}, quiet = false } = {}) {
  const nodeArgs = ['--experimental-vm-modules', '--no-warnings'];
  return runTool('jest', args, { nodeArgs, quiet, env: { TEST_SERVICES: 'built', ...PREPARED, ...env } });
}

/** Runs these suites and nothing else. What failed tests would keep to be looked at is removed. */
export function runSuites(suites, env = {}) {
  return runJest(['--runTestsByPath', ...suites], {
    quiet: true,
    env: { LONG_TESTS: 'too', ...env, CI: '1' },
  });
}

/** All test files, as paths from the root. */
export async function listSuites() {
  const { code, output } = await runJest(['--listTests'], { quiet: true, env: { LONG_TESTS: 'too' } });
  if (code !== 0) exitWithMessage(output);
  const files = output.split('\n').filter((line) => line.endsWith('.test.ts'));
  return files.map((file) => relative(root, file)).sort();
}

/** A seed for fast-check. */
export const newSeed = () => Math.floor(Math.random() * 2 ** 31);

/** All of them in an order that follows from the seed. */
export async function shuffled(suites, seed) {
  const { default: fc } = await import('fast-check');
  const orders = fc.shuffledSubarray(suites, { minLength: suites.length });
  return fc.sample(orders, { seed, numRuns: 1 })[0];
}

/**
 * Whether this program is to end: by a signal, which a run of Jest gets too and ends first, or since npm is gone, which
 * passes no signal on.
 */
export function watchForAbort() {
  const parent = process.ppid;
  let aborted = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => (aborted = true));
  return () => aborted || process.ppid !== parent;
}

/** The number of an option. */
export function positive(value, name, usage) {
  const number = Number(value);
  if (!(number > 0))
    exitWithMessage(`${name} must be a number above 0, and is ${value ?? 'missing'}\n${usage}`, 2);
  return number;
}
