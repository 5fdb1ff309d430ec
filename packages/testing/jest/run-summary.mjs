// Jest loads reporters itself, untransformed. Writes what a run took and what it left out, behind Jest's own summary.
import { relative } from 'node:path';

export default class RunSummary {
  #config;
  #error;

  constructor(globalConfig) {
    this.#config = globalConfig;
  }

  onRunComplete(_contexts, results) {
    const skips = skippedBecause(results, this.#config.testNamePattern);
    const lines = [...suiteTimes(results, this.#config.rootDir), skippedLine(skips), ...seedLine()];
    // Jest writes its own summary after all reporters, in the same turn of the event loop
    setImmediate(() => process.stderr.write(`\n${lines.join('\n')}\n`));
    if (skips.has(NO_REASON)) this.#error = new Error(`tests are skipped, because ${NO_REASON}`);
  }

  /** Makes the run fail. */
  getLastError() {
    return this.#error;
  }
}

export const NO_REASON = 'no reason is given (use describeUnless or testUnless; .only skips the others)';

/** Seconds of each suite, the slowest first. */
export function suiteTimes(results, rootDir) {
  const suites = results.testResults
    .filter(({ skipped }) => !skipped)
    .map(({ testFilePath, perfStats, numFailingTests, testExecError }) => ({
      seconds: (perfStats.end - perfStats.start) / 1000,
      name: relative(rootDir, testFilePath),
      failed: numFailingTests > 0 || testExecError !== undefined,
    }))
    .sort((a, b) => b.seconds - a.seconds);
  const sum = suites.reduce((total, { seconds }) => total + seconds, 0);
  const wall = (Date.now() - results.startTime) / 1000;
  return [
    'Seconds of each suite:',
    ...suites.map(({ seconds, name, failed }) => `${column(seconds)}  ${name}${failed ? '  FAILED' : ''}`),
    `${column(sum)}  ${suites.length} suites in all, in ${wall.toFixed(1)} s`,
  ];
}

const column = (seconds) => seconds.toFixed(1).padStart(7);

/** How many tests were skipped for each reason. */
export function skippedBecause(results, testNamePattern) {
  const counts = new Map();
  for (const { testResults } of results.testResults)
    for (const test of testResults) {
      if (test.status === 'passed' || test.status === 'failed') continue;
      const reason = reasonOf(test) ?? (testNamePattern ? 'their names were not asked for' : NO_REASON);
      counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
  return counts;
}

/** See `skippedName` in packages/testing/src/skip.ts. */
function reasonOf({ ancestorTitles, title }) {
  const reasons = [...ancestorTitles, title].map((name) => /\(skipped: (.*)\)$/.exec(name)?.[1]);
  return reasons.find((reason) => reason !== undefined);
}

export function skippedLine(counts) {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return 'skipped: no tests';
  const reasons = [...counts].map(([reason, count]) => `${count} because ${reason}`);
  return `skipped: ${total} tests: ${reasons.join('; ')}`;
}

function seedLine() {
  const seed = process.env.PROOF_SEED;
  return seed === undefined ? [] : [`seed of the random input: ${seed} (npm run prove -- --seed ${seed})`];
}
