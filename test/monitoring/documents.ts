import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dashboardFiles } from '../../k8s/monitoring/grafana/src/dashboards.ts';
import { root } from './root.ts';

/** A metric as docs/operations/metrics.md has it. */
export interface Documented {
  name: string;
  type: string;
  labels: string[];
}

export function documentedMetrics(): Documented[] {
  const page = readFileSync(join(root, 'docs/operations/metrics.md'), 'utf8');
  const rows = page.matchAll(/^\| `(\w+)`\s+\| (\w+)\s+\| ([^|]*)\|/gm);
  return Array.from(rows, ([, name = '', type = '', labels = '']) => ({
    name,
    type,
    labels: Array.from(labels.matchAll(/`(\w+)`/g), ([, label = '']) => label),
  }));
}

/** A query of a panel, and where it is. */
export interface Query {
  where: string;
  expr: string;
  /** Labels that its legend names. */
  legend: string[];
}

export function panelQueries(): Query[] {
  return [...dashboardFiles()].flatMap(([file, text]) => {
    const { panels } = JSON.parse(text) as { panels: Panel[] };
    return panels.flatMap(({ title, targets = [] }) =>
      targets.map(({ expr, legendFormat }) => ({
        where: `${file}: ${title}: ${legendFormat}`,
        expr: expr.replaceAll('$__rate_interval', '1m').replaceAll('$__range', '10m'),
        legend: Array.from(legendFormat.matchAll(/\{\{(\w+)\}\}/g), ([, label = '']) => label),
      })),
    );
  });
}

interface Panel {
  title: string;
  targets?: { expr: string; legendFormat: string }[];
}

/** A recording rule or an alert. */
export interface Rule {
  name: string;
  isAlert: boolean;
  expr: string;
  text: string;
}

/** Read line by line: the files are ours and stay as plain as this. */
export function rules(): Rule[] {
  const folder = join(root, 'k8s/monitoring/prometheus/rules');
  return readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split(/^ {6}- (?=alert:|record:)/m)
      .slice(1)
      .map(ruleOf),
  );
}

function ruleOf(text: string): Rule {
  const [, kind, name = ''] = /^(alert|record): (\S+)/.exec(text) ?? [];
  const block = /^ {8}expr: >-\n((?: {10}.*\n?)+)/m.exec(text)?.[1];
  const line = /^ {8}expr: (.*)$/m.exec(text)?.[1] ?? '';
  const expr = block?.replaceAll(/\s+/g, ' ').trim() ?? line.replaceAll(/^'|'$/g, '').replaceAll("''", "'");
  return { name, isAlert: kind === 'alert', expr, text };
}
