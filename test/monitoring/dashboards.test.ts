import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { dashboardFiles } from '../../k8s/monitoring/grafana/src/dashboards.ts';

const folder = join(import.meta.dirname, '../../k8s/monitoring/grafana/dashboards');
const made = dashboardFiles();

test('the dashboards are those that their source makes: if not, npm run dashboards', () => {
  expect(readdirSync(folder).sort()).toEqual([...made.keys()].sort());
  for (const [name, text] of made) expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
});

interface Panel {
  id: number;
  type: string;
  title: string;
  gridPos: { x: number; y: number; w: number; h: number };
  fieldConfig?: { defaults: { unit?: string } };
  targets?: { refId: string; expr: string; legendFormat: string }[];
}

test.each([...made])(
  '%s: panels do not overlap, have units, and queries with names of their own',
  (_, text) => {
    const { panels } = JSON.parse(text) as { panels: Panel[] };
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    const cells = panels.flatMap(({ title, gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_cell, n) => ({ title, x: x + (n % w), y: y + Math.floor(n / w) })),
    );
    expect(Math.max(...cells.map(({ x }) => x))).toBeLessThan(24);
    expect(new Set(cells.map(({ x, y }) => `${x} ${y}`)).size).toBe(cells.length);
    for (const { type, title, targets = [], fieldConfig } of panels.filter((panel) => panel.type !== 'row')) {
      expect({ title, unit: fieldConfig?.defaults.unit }).not.toEqual({ title, unit: undefined });
      expect({ title, queries: targets.length }).not.toEqual({ title, queries: 0 });
      expect(new Set(targets.map(({ refId }) => refId)).size).toBe(targets.length);
      expect(['stat', 'timeseries']).toContain(type);
    }
  },
);
