import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { documentedMetrics, panelQueries, rules } from './documents.ts';
import { parse } from './promql.ts';
import type { Selector } from './promql.ts';
import { root } from './root.ts';

/** Of every series, from Prometheus; and Node's own metrics, which the live test holds to reality. */
const TARGET_LABELS = ['service', 'instance', 'job'];
const NODES_OWN = /^(?:up$|process_|nodejs_)/;

const documented = new Map(documentedMetrics().map((metric) => [metric.name, metric]));
const recorded = new Set(
  rules()
    .filter(({ isAlert }) => !isAlert)
    .map(({ name }) => name),
);
const expressions = [
  ...panelQueries().map(({ where, expr }) => ({ where, expr })),
  ...rules().map(({ name, expr }) => ({ where: name, expr })),
];

/** Labels that the series can have; null where there is no such series. */
function labelsOf(metric: string): readonly string[] | null {
  if (NODES_OWN.test(metric)) return TARGET_LABELS;
  if (recorded.has(metric)) return ['flow', 'currency'];
  const [, family = metric, part] = /^(\w+)_(bucket|sum|count)$/.exec(metric) ?? [];
  const found = documented.get(part === undefined ? metric : family);
  if (found === undefined || (part !== undefined) !== (found.type === 'histogram')) return null;
  return [...found.labels, ...TARGET_LABELS, ...(part === 'bucket' ? ['le'] : [])];
}

function unknown({ metric, labels }: Selector): string[] {
  const known = labelsOf(metric);
  if (known === null) return [metric];
  return labels.filter((label) => !known.includes(label)).map((label) => `${metric}{${label}}`);
}

test('there is something to look at', () => {
  expect(documented.size).toBeGreaterThan(40);
  expect(expressions.length).toBeGreaterThan(100);
});

test.each(expressions)('$where uses metrics and labels that exist', ({ expr }) => {
  const { selectors, groups } = parse(expr);
  expect(selectors.length).toBeGreaterThan(0);
  expect(selectors.flatMap(unknown)).toEqual([]);
  const known = selectors.flatMap(({ metric }) => labelsOf(metric) ?? []);
  expect(groups.filter((label) => !known.includes(label))).toEqual([]);
});

const alerts = rules().filter(({ isAlert }) => isAlert);

test.each(alerts)('$name has a severity, a description and a runbook', ({ name, text }) => {
  expect(text).toMatch(/^ {10}severity: (?:critical|warning)$/m);
  expect(text).toMatch(/^ {10}summary: '.+'$/m);
  expect(text).toMatch(/^ {10}description: >-\n {12}.+/m);
  const [, page = '', anchor] = /^ {10}runbook_url: (\S+?)#(\S+)$/m.exec(text) ?? [];
  expect(existsSync(join(root, page))).toBe(true);
  const headings = readFileSync(join(root, page), 'utf8').matchAll(/^#+ (.*)$/gm);
  const anchors = Array.from(headings, ([, heading = '']) => heading.toLowerCase().replaceAll(' ', '-'));
  expect({ name, anchors }).toEqual({
    name,
    anchors: expect.arrayContaining([anchor]),
  });
});

test('every metric is in a panel or a rule', () => {
  const asked = new Set(expressions.flatMap(({ expr }) => parse(expr).selectors.map(({ metric }) => metric)));
  const family = (name: string): string[] => [name, `${name}_bucket`, `${name}_sum`, `${name}_count`];
  const unseen = [...documented.keys()].filter((name) => !family(name).some((one) => asked.has(one)));
  expect(unseen).toEqual([]);
});

test('runbooks name only alerts that exist, and every alert has its section', () => {
  const page = readFileSync(join(root, 'docs/operations/alerts.md'), 'utf8');
  const sections = Array.from(page.matchAll(/^## (\w+)$/gm), ([, name = '']) => name);
  expect(sections.sort()).toEqual([...new Set(alerts.map(({ name }) => name))].sort());
});
