import { describe, expect, test } from '@jest/globals';
import RunSummary, { NO_REASON, skippedBecause, skippedLine, suiteTimes } from '../jest/run-summary.mjs';
import type { RunResults, SuiteResult } from '../jest/run-summary.mjs';

type TestResult = SuiteResult['testResults'][number];

const skipped = (title: string, ...ancestorTitles: string[]): TestResult => ({
  status: 'pending',
  ancestorTitles,
  title,
});

function suite(name: string, seconds: number, testResults: TestResult[] = []): SuiteResult {
  const perfStats = { start: 5000, end: 5000 + seconds * 1000 };
  return { testFilePath: `/root/${name}.test.ts`, perfStats, numFailingTests: 0, testResults };
}

const run = (...testResults: SuiteResult[]): RunResults => ({ startTime: Date.now(), testResults });

test('suites are listed with their seconds, the slowest first, those that failed marked', () => {
  const failing = { ...suite('a', 1.26), numFailingTests: 1 };
  const broken = { ...suite('b', 0), testExecError: new Error('no module') };
  expect(suiteTimes(run(failing, suite('c', 61), broken), '/root').slice(1, 4)).toEqual([
    '   61.0  c.test.ts',
    '    1.3  a.test.ts  FAILED',
    '    0.0  b.test.ts  FAILED',
  ]);
});

describe('what was skipped', () => {
  const passed = { status: 'passed', ancestorTitles: [], title: 'works' };

  test('is counted by the reason in the name of the test or of what it belongs to', () => {
    const here = skipped('with apt (skipped: no apt (or no network))');
    const inside = skipped('plays', 'the page (skipped: no browser)', 'as a guest');
    const counts = skippedBecause(run(suite('a', 1, [here, inside, passed]), suite('b', 1, [inside])));
    expect(skippedLine(counts)).toBe(
      'skipped: 3 tests: 1 because no apt (or no network); 2 because no browser',
    );
  });

  test('is nothing', () => {
    expect(skippedLine(skippedBecause(run(suite('a', 1, [passed]))))).toBe('skipped: no tests');
  });

  test('was not asked for by name', () => {
    const counts = skippedBecause(run(suite('a', 1, [skipped('other')])), 'works');
    expect(skippedLine(counts)).toBe('skipped: 1 tests: 1 because their names were not asked for');
  });

  test('without a reason makes the run fail', () => {
    const reporter = new RunSummary({ rootDir: '/root' });
    const results = run(suite('a', 1, [skipped('later')]));
    expect([...skippedBecause(results).keys()]).toEqual([NO_REASON]);
    reporter.onRunComplete([], results);
    expect(reporter.getLastError()?.message).toContain(NO_REASON);
  });
});
