/** Of Node and the process: which there are depends on the version of Node and on whether memory was collected. */
const OF_NODE = /^(?:process|nodejs)_/;

/** `<service> <name> <type> <names of labels>` for each metric of a `/metrics` page, sorted; `-` without labels. */
export function metricLines(service: string, page: string): string[] {
  const types = new Map(
    [...page.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name = '', type = '']) => [name, type] as const),
  );
  return [...types]
    .filter(([name]) => !OF_NODE.test(name))
    .map(([name, type]) => `${service} ${name} ${type} ${labelsOf(page, name, type).join(',') || '-'}`)
    .sort();
}

/** `le` of a histogram is left out. */
function labelsOf(page: string, name: string, type: string): string[] {
  const suffix = type === 'histogram' || type === 'summary' ? '(?:_bucket|_sum|_count)?' : '';
  const samples = page.matchAll(new RegExp(`^${name}${suffix}\\{(.*)\\} `, 'gm'));
  const labels = new Set<string>();
  for (const [, text = ''] of samples)
    for (const [, label = ''] of text.matchAll(/(\w+)="(?:[^"\\]|\\.)*"/g)) labels.add(label);
  if (type === 'histogram') labels.delete('le');
  if (type === 'summary') labels.delete('quantile');
  return [...labels].sort();
}
