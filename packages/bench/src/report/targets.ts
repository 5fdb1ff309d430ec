import { A } from '../measure/a-end-to-end.ts';
import { B } from '../measure/b-batches.ts';
import { C } from '../measure/c-ledger.ts';
import { D } from '../measure/d-latency.ts';
import { E, READ_NAMES } from '../measure/e-growth.ts';
import { G } from '../measure/g-lone.ts';
import { H } from '../measure/h-delivery.ts';
import { I } from '../measure/i-bonuses.ts';
import type { Result } from '../measure/sample.ts';
import type { Letter } from '../options.ts';
import { totalCpu } from '../system/cpu.ts';
import { fixed, table } from './table.ts';

export interface Target {
  what: string;
  wanted: string;
  found: number;
  met: boolean;
  /** The same ratio of CPU per operation; null if the target is not a ratio of rates. */
  byCpu: number | null;
}

/** Results by the letter of their measurement. */
export type Report = Partial<Record<Letter, readonly Result[]>>;

interface TargetSpec {
  letter: Letter;
  what: string;
  /** The figure, which has to be at least or at most the limit. */
  of: (results: readonly Result[]) => number;
  byCpu?: (results: readonly Result[]) => number;
  atLeast?: number;
  atMost?: number;
}

const rate = (results: readonly Result[], name: string): number =>
  results.find((result) => result.name === name)?.median.perSecond ?? Number.NaN;

const cpu = (results: readonly Result[], name: string): number =>
  totalCpu(results.find((result) => result.name === name)?.median.cpu ?? null) ?? Number.NaN;

/** The ratio of two rates, and of the CPU of all processes for an operation. */
function ratio(one: string, other: string): Pick<TargetSpec, 'of' | 'byCpu'> {
  return {
    of: (results) => rate(results, one) / rate(results, other),
    byCpu: (results) => cpu(results, other) / cpu(results, one),
  };
}

const latency = (results: readonly Result[], name: string, percentile: 'p50' | 'p99'): number =>
  results.find((result) => result.name === name)?.median.latency?.[percentile] ?? Number.NaN;

const longest = (results: readonly Result[], name: string): number =>
  Math.max(
    ...(results.find((result) => result.name === name)?.samples ?? []).map(
      ({ latency }) => latency?.max ?? Number.NaN,
    ),
  );

/** Targets on two cores, including the client. */
const TARGETS: readonly TargetSpec[] = [
  { letter: 'A', what: 'A spread ÷ (1) the usual build', ...ratio(A.spread, A.usual), atLeast: 20 },
  { letter: 'A', what: 'A spread ÷ (1b) without a house row', ...ratio(A.spread, A.usualFree), atLeast: 4 },
  { letter: 'A', what: 'rising rates: A spread ÷ (1)', ...ratio(A.rising, A.usualRising), atLeast: 20 },
  { letter: 'A', what: 'rising rates: A spread ÷ (1b)', ...ratio(A.rising, A.usualFreeRising), atLeast: 4 },
  { letter: 'A', what: 'A spread ÷ (2) the no-op ceiling', ...ratio(A.spread, A.ceiling), atLeast: 0.7 },
  { letter: 'A', what: 'A spread ÷ (3) TPC-B', ...ratio(A.spread, A.tpcb), atLeast: 1.2 },
  { letter: 'A', what: 'rising rates: A spread ÷ (3) TPC-B', ...ratio(A.rising, A.tpcb), atLeast: 1.2 },
  { letter: 'A', what: 'A hot ÷ A spread', ...ratio(A.hot, A.spread), atLeast: 0.95 },
  {
    letter: 'A',
    what: 'A spread: WAL bytes an operation',
    of: (results) => results.find(({ name }) => name === A.spread)?.median.walBytes ?? Number.NaN,
    atMost: 1600,
  },
  { letter: 'B', what: 'B ÷ A spread', ...ratio(B.batches, B.single), atLeast: 4 },
  { letter: 'B', what: 'B ÷ (3) TPC-B', ...ratio(B.batches, B.tpcb), atLeast: 5 },
  { letter: 'C', what: 'C at batches of 200 ÷ (3) TPC-B', ...ratio(C.batchesOf200, C.tpcb), atLeast: 6 },
  {
    letter: 'D',
    what: 'D: p99 in ms at 500 /s',
    of: (results) => latency(results, D.at(500), 'p99'),
    atMost: 50,
  },
  { letter: 'E', what: 'E: empty ÷ grown, operations', ...ratio(E.empty, E.grown), atMost: 1.2 },
  ...READ_NAMES.map((name): TargetSpec => ({
    letter: 'E',
    what: `E: grown ÷ empty, p50 of ${name}`,
    of: (results) =>
      latency(results, E.read(name, 'grown'), 'p50') / latency(results, E.read(name, 'empty'), 'p50'),
    atMost: 1.2,
  })),
  {
    letter: 'G',
    what: 'G: p50 ÷ that of (1)',
    of: (results) => latency(results, G.ours, 'p50') / latency(results, G.usual, 'p50'),
    atMost: 1,
  },
  {
    letter: 'H',
    what: 'H: p99 in ms from the bet to its event',
    of: (results) => latency(results, H.delivered, 'p99'),
    atMost: 100,
  },
  {
    letter: 'I',
    what: 'I: CPU of a bet under a bonus ÷ of cash',
    of: (results) => cpu(results, I.bonus) / cpu(results, I.cash),
    atMost: 1.5,
  },
  ...[I.bonusLag, I.oneLag].map((name): TargetSpec => ({
    letter: 'I',
    what: `${name}: longest in ms`,
    of: (results) => longest(results, name),
    atMost: 1000,
  })),
];

export function targetsOf(report: Report, diskBytes: number | null): Target[] {
  const found = TARGETS.flatMap(({ letter, what, of, byCpu, ...limits }) => {
    const results = report[letter];
    if (results === undefined) return [];
    return [{ ...evaluate(what, of(results), limits), byCpu: byCpu?.(results) ?? null }];
  });
  return diskBytes === null
    ? found
    : [...found, evaluate('E: bytes on disk an operation', diskBytes, { atMost: 800 })];
}

function evaluate(
  what: string,
  found: number,
  { atLeast, atMost }: Pick<TargetSpec, 'atLeast' | 'atMost'>,
): Target {
  const isKnown = Number.isFinite(found);
  const met = isKnown && found >= (atLeast ?? -Infinity) && found <= (atMost ?? Infinity);
  return {
    what,
    wanted: atLeast === undefined ? `≤ ${atMost ?? ''}` : `≥ ${atLeast}`,
    found,
    met,
    byCpu: null,
  };
}

export function targetTable(targets: readonly Target[]): string {
  const rows = targets.map(({ what, wanted, found, met, byCpu }) => [
    what,
    wanted,
    fixed(found, found < 100 ? 2 : 0),
    met ? 'met' : 'NOT MET',
    fixed(byCpu, 2),
  ]);
  return table(['target', 'wanted', 'found', '', 'by CPU'], rows);
}
