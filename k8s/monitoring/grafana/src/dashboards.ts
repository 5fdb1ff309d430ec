import { business } from './business.ts';
import { dashboardOf } from './panels.ts';
import { pipeline } from './pipeline.ts';
import { services } from './services.ts';

/** Every dashboard as the JSON that Grafana is given, by the name of its file. */
export function dashboardFiles(): Map<string, string> {
  return new Map(
    [business, pipeline, ...services].map((page) => [
      `${page.uid}.json`,
      `${JSON.stringify(dashboardOf(page), null, 2)}\n`,
    ]),
  );
}
