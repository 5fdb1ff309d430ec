// npm run dashboards: writes the JSON that Grafana is given.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dashboardFiles } from './dashboards.ts';

for (const [name, text] of dashboardFiles())
  writeFileSync(join(import.meta.dirname, '../dashboards', name), text);
