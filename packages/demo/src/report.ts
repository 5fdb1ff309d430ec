import type { Reconciliation } from '@croupier/client';
import { fixed, table, whole } from '@croupier/bench';
import type { VersionCounts } from './final-checks.ts';
import type { Tally } from './tally.ts';

export interface Outcome {
  tally: Tally;
  versions: VersionCounts;
  reconciliation: Reconciliation;
  sockets: number;
  reconnections: number;
  seconds: number;
}

const MAX_FAULTS = 20;

export function report(outcome: Outcome): string {
  const { tally } = outcome;
  const faults = tally.faults.slice(0, MAX_FAULTS).map((line) => `  FAULT   ${line}`);
  return [
    operationTable(tally),
    '',
    table(['refused', 'times'], rowsOf(tally.rejections)),
    '',
    summary(outcome),
    ...faults,
    ...(tally.faults.length > MAX_FAULTS ? [`  … and ${tally.faults.length - MAX_FAULTS} more`] : []),
    tally.faults.length === 0 ? 'all checks passed' : 'CHECKS FAILED',
  ].join('\n');
}

function operationTable({ operations }: Tally): string {
  const statuses = [...new Set([...operations.values()].flatMap((counts) => [...counts.keys()]))].toSorted();
  const rows = [...operations].map(([kind, counts]) => [
    kind,
    ...statuses.map((status) => whole(counts.get(status) ?? 0)),
  ]);
  return table(['operations', ...statuses], rows);
}

const rowsOf = (counts: ReadonlyMap<string, number>): string[][] =>
  [...counts].toSorted(([, a], [, b]) => b - a).map(([name, count]) => [name, whole(count)]);

function summary({ tally, versions, reconciliation, sockets, reconnections, seconds }: Outcome): string {
  const { p50, p99 } = tally.latencies.summary();
  const p95 = tally.latencies.percentile(0.95);
  return [
    `operations   ${whole(tally.total)} in ${fixed(seconds)} s, ${whole(tally.total / seconds)} a second; ${whole(tally.replays)} replays`,
    `latency      p50 ${fixed(p50)} ms, p95 ${fixed(p95)} ms, p99 ${fixed(p99)} ms (to the result, Prefer: wait)`,
    `events       ${whole(versions.delivered)} of ${whole(versions.committed)} versions delivered, over ${whole(sockets)} connections, ${whole(reconnections)} reconnections`,
    `checks       ${reconciliation.checks.filter(({ ok }) => ok).length} of ${reconciliation.checks.length} reconciliation checks passed: ${reconciliation.balanced ? 'balanced' : 'NOT BALANCED'}`,
  ].join('\n');
}
