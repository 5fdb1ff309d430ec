import type { Reconciliation } from '@croupier/client';
import { fixed, table, whole } from '@croupier/bench';
import type { Heard } from './closing.ts';
import type { Tally } from './tally.ts';

export interface Outcome {
  tally: Tally;
  heard: Heard;
  books: Reconciliation;
  sockets: number;
  reconnections: number;
  seconds: number;
}

const MOST_COMPLAINTS = 20;

export function report(outcome: Outcome): string {
  const { tally } = outcome;
  const wrong = tally.wrong.slice(0, MOST_COMPLAINTS).map((line) => `  WRONG   ${line}`);
  return [
    operationTable(tally),
    '',
    table(['refused', 'times'], rowsOf(tally.rejections)),
    '',
    summary(outcome),
    ...wrong,
    ...(tally.wrong.length > MOST_COMPLAINTS ? [`  … and ${tally.wrong.length - MOST_COMPLAINTS} more`] : []),
    tally.wrong.length === 0 ? 'all is as it should be' : 'NOT all is as it should be',
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

function summary({ tally, heard, books, sockets, reconnections, seconds }: Outcome): string {
  const { p50, p99 } = tally.latencies.summary();
  const p95 = tally.latencies.percentile(0.95);
  return [
    `operations   ${whole(tally.total)} in ${fixed(seconds)} s, ${whole(tally.total / seconds)} a second; ${whole(tally.replays)} replays`,
    `latency      p50 ${fixed(p50)} ms, p95 ${fixed(p95)} ms, p99 ${fixed(p99)} ms (to the result, Prefer: wait)`,
    `events       ${whole(heard.told)} of ${whole(heard.committed)} versions told, over ${whole(sockets)} connections, ${whole(reconnections)} of them made again`,
    `books        ${books.checks.filter(({ ok }) => ok).length} of ${books.checks.length} checks hold: ${books.balanced ? 'balanced' : 'NOT BALANCED'}`,
  ].join('\n');
}
