import type { Result } from '../measure/sample.ts';
import { totalCpu } from '../system/cpu.ts';
import { fixed, table, whole } from './table.ts';

/** Rates, latencies and batches of all contestants. */
export function rateTable(results: readonly Result[]): string {
  const head = [
    '',
    '/s',
    'lowest–highest',
    'p50 ms',
    'p99 ms',
    'p99.9 ms',
    'batch',
    'WAL B/op',
    '+ pages',
    'refused',
    'failed',
  ];
  const rows = results.map(({ name, median, spread: [low, high] }) => [
    name,
    whole(median.perSecond),
    `${whole(low)}–${whole(high)}`,
    fixed(median.latency?.p50),
    fixed(median.latency?.p99),
    fixed(median.latency?.p999),
    fixed(median.batchSize),
    whole(median.walBytes),
    fixed(median.walPages, 2),
    whole(median.rejected),
    whole(median.failed),
  ]);
  return table(head, rows);
}

/** Microseconds of CPU for each operation, the most repeatable figure. */
export function cpuTable(results: readonly Result[]): string {
  const measured = results.filter(({ median }) => median.cpu !== null);
  if (measured.length === 0) return 'CPU per operation: not measured on this system';
  const names = [...new Set(measured.flatMap(({ median }) => Object.keys(median.cpu ?? {})))];
  const rows = measured.map(({ name, median: { cpu } }) => {
    return [name, ...names.map((process) => whole(cpu?.[process])), whole(totalCpu(cpu))];
  });
  return table(['CPU µs/op', ...names, 'all'], rows);
}

/** The first failure of each contestant that failed or answered nothing. */
export function failures(results: readonly Result[]): string[] {
  return results.flatMap(({ name, median: { failed, firstFailure, perSecond } }) => {
    if (failed > 0)
      return [`${name}: ${failed} requests failed, the first with ${firstFailure ?? 'no message'}`];
    return perSecond > 0 ? [] : [`${name}: no request was answered`];
  });
}

/** The description of each name. */
export const legend = (results: readonly Result[]): string =>
  results.map(({ name, what }) => `${name}: ${what}`).join('\n');
