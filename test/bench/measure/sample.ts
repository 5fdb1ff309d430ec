import type { Latency } from '../load/plan.ts';
import type { CpuSeconds } from '../system/cpu.ts';

/** One round of one contestant. What does not apply to it is null. */
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
  /** Bytes of write-ahead log for each operation. */
  walBytes: number | null;
}

/** Something that is measured round by round beside others. */
export interface Contestant {
  /** Short, for tables and JSON: `A spread`. */
  name: string;
  /** What it is, in words. */
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
