import type { Latency } from '../load/plan.ts';
import { progress } from '../report/print.ts';
import type { CpuSeconds } from '../system/cpu.ts';
import type { Contestant, Result, Sample } from './sample.ts';

/** Unmeasured run of each contestant before the first round, which compiles its code and reads its pages. */
const WARM_UP_MS = 3000;

/** Runs each contestant in every round, so that a temporarily busy machine affects all of them. */
export async function inRounds(
  contestants: readonly Contestant[],
  { rounds, milliseconds }: { rounds: number; milliseconds: number },
): Promise<Result[]> {
  const samples = new Map<Contestant, Sample[]>(contestants.map((contestant) => [contestant, []]));
  for (const contestant of contestants) await contestant.run(Math.min(WARM_UP_MS, milliseconds));
  for (let round = 1; round <= rounds; round++) {
    // in alternating direction, so that no contestant always follows the same one
    for (const contestant of round % 2 === 1 ? contestants : contestants.toReversed()) {
      const sample = await contestant.run(milliseconds);
      samples.get(contestant)?.push(sample);
      progress(`${contestant.name}, round ${round} of ${rounds}: ${Math.round(sample.perSecond)} /s`);
    }
  }
  return [...samples].map(([{ name, what }, all]) => ({ name, what, ...summary(all) }));
}

function summary(samples: Sample[]): Pick<Result, 'samples' | 'median' | 'spread'> {
  const rates = samples.map(({ perSecond }) => perSecond);
  return { samples, median: medianSample(samples), spread: [Math.min(...rates), Math.max(...rates)] };
}

function medianSample(samples: Sample[]): Sample {
  return {
    perSecond: median(samples.map(({ perSecond }) => perSecond)),
    latency: medianLatency(samples.flatMap(({ latency }) => latency ?? [])),
    rejected: samples.reduce((sum, { rejected }) => sum + rejected, 0),
    failed: samples.reduce((sum, { failed }) => sum + failed, 0),
    firstFailure: samples.find(({ firstFailure }) => firstFailure !== null)?.firstFailure ?? null,
    batchSize: medianOrNull(samples.map(({ batchSize }) => batchSize)),
    cpu: medianCpu(samples.map(({ cpu }) => cpu)),
    walBytes: medianOrNull(samples.map(({ walBytes }) => walBytes)),
    walPages: medianOrNull(samples.map(({ walPages }) => walPages)),
  };
}

function medianLatency(latencies: Latency[]): Latency | null {
  if (latencies.length === 0) return null;
  const of = (name: keyof Latency): number => median(latencies.map((latency) => latency[name]));
  return { p50: of('p50'), p99: of('p99'), p999: of('p999'), max: of('max') };
}

function medianCpu(accounts: CpuSeconds[]): CpuSeconds {
  const known = accounts.filter((account) => account !== null);
  const names = Object.keys(known[0] ?? {});
  if (names.length === 0) return null;
  return Object.fromEntries(names.map((name) => [name, median(known.map((account) => account[name] ?? 0))]));
}

function medianOrNull(values: (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : median(known);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
