import type { Latency } from '../load/plan.ts';
import type { CpuSeconds } from '../system/cpu.ts';

/** One round of one contestant; null where a figure does not apply. */
export interface Sample {
  perSecond: number;
  latency: Latency | null;
  rejected: number;
  failed: number;
  firstFailure: string | null;
  /** Operations in one transaction. */
  batchSize: number | null;
  /** Microseconds of CPU for each operation, by process. */
  cpu: CpuSeconds;
  /** Bytes of write-ahead log for each operation, without whole pages. */
  walBytes: number | null;
  /** Whole pages in the log for each operation: each page once after a checkpoint. */
  walPages: number | null;
}

/** A system that is measured in rounds together with others. */
export interface Contestant {
  /** Short, for tables and JSON: `A spread`. */
  name: string;
  /** A description for the legend. */
  what: string;
  run(milliseconds: number): Promise<Sample>;
}

export interface Result {
  name: string;
  what: string;
  samples: Sample[];
  /** The median of each figure. */
  median: Sample;
  /** Lowest and highest rate. */
  spread: [number, number];
}

/** For contestants of which only the rate is known. */
export const RATE_ONLY: Omit<Sample, 'perSecond'> = {
  latency: null,
  rejected: 0,
  failed: 0,
  firstFailure: null,
  batchSize: null,
  cpu: null,
  walBytes: null,
  walPages: null,
};

/** For contestants that report their rate and mean latency; the mean is shown as the median. */
export function meanOnly({ perSecond, meanMs }: { perSecond: number; meanMs: number }): Sample {
  return {
    ...RATE_ONLY,
    perSecond,
    latency: { p50: meanMs, p99: Number.NaN, p999: Number.NaN, max: Number.NaN },
  };
}
