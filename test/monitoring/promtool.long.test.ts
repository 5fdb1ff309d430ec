import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { describeWithPrometheus } from './prometheus-binaries.ts';

// each case of a unit test starts a database of its own
jest.setTimeout(120_000);

const folder = join(import.meta.dirname, '../../k8s/monitoring/prometheus');

const files = (name: string): string[] => readdirSync(join(folder, name)).map((file) => `${name}/${file}`);

await describeWithPrometheus("Prometheus' own tool", ({ promtool }) => {
  function run(...args: string[]): string {
    const { command, env } = promtool;
    return execFileSync(command, args, { cwd: folder, encoding: 'utf8', env: { ...process.env, ...env } });
  }

  test('takes the configuration and the rules', () => {
    expect(run('check', 'config', '--lint=all', '--lint-fatal', 'prometheus.yml')).toContain('SUCCESS');
  });

  test.each(files('tests'))('%s holds', (file) => {
    expect(run('test', 'rules', file)).toContain('SUCCESS');
  });
});

test('every alert has a test in which it fires and one in which it does not', () => {
  const rules = readFileSync(join(folder, 'rules/alerts.yml'), 'utf8');
  const alerts = [...new Set(Array.from(rules.matchAll(/- alert: (\w+)/g), ([, name = '']) => name))].sort();
  const tests = files('tests').map((file) => readFileSync(join(folder, file), 'utf8'));
  const cases = tests.flatMap((text) => text.split(/^\s+- expr:/m).slice(1));
  const named = (found: string[]): string[] =>
    [...new Set(found.map((text) => /alertname="(\w+)"/.exec(text)?.[1] ?? ''))].sort();
  const silent = (text: string): boolean => text.includes('exp_samples: []');
  expect(named(cases.filter((text) => !silent(text)))).toEqual(alerts);
  expect(named(cases.filter(silent))).toEqual(alerts);
});
