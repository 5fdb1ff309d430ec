import { median } from '../measure/rounds.ts';
import { fixed, table, whole } from '../report/table.ts';

/** The builds that run in turn: the other checkout, this one, and the other checkout again as the control. */
export const SIDES = ['old', 'new', 'copy'] as const;
export type Side = (typeof SIDES)[number];

/** Microseconds of CPU for each operation, round by round. */
export type Rounds = Record<Side, number[]>;

export interface Comparison {
  workload: string;
  /** Medians over the rounds, in microseconds. */
  oldCpu: number;
  newCpu: number;
  /** New ÷ old: the median of the ratios of the rounds, whose two parts ran within seconds of each other. */
  ratio: number;
  /** Copy ÷ old, in the same way. */
  control: number;
  /** The difference of the control from 1, its value without noise. */
  deviation: number;
  holds: boolean;
}

/** A bound holds if the ratio exceeds it by at most the control's deviation. */
export function compare(workload: string, rounds: Rounds, bound: number): Comparison {
  const ratio = median(ratios(rounds.new, rounds.old));
  const control = median(ratios(rounds.copy, rounds.old));
  const deviation = Math.abs(control - 1);
  return {
    workload,
    oldCpu: median(rounds.old),
    newCpu: median(rounds.new),
    ratio,
    control,
    deviation,
    holds: ratio <= bound + deviation,
  };
}

function ratios(upper: readonly number[], lower: readonly number[]): number[] {
  return upper.map((value, round) => value / (lower[round] ?? Number.NaN));
}

export function comparisonTable(comparisons: readonly Comparison[], bound: number): string {
  const rows = comparisons.map(({ workload, oldCpu, newCpu, ratio, control, deviation, holds }) => [
    workload,
    whole(oldCpu),
    whole(newCpu),
    fixed(ratio, 3),
    fixed(control, 3),
    fixed(deviation, 3),
    `≤ ${bound}`,
    holds ? 'holds' : 'DOES NOT HOLD',
  ]);
  const head = [
    'CPU µs/op, without the client',
    'old',
    'new',
    'new ÷ old',
    'copy ÷ old',
    'deviation',
    'bound',
    '',
  ];
  return table(head, rows);
}
