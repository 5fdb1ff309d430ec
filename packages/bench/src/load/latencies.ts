import type { Latency } from './plan.ts';

/** Keeps all values in milliseconds: a histogram's buckets would hide the differences. */
export class Latencies {
  readonly #values: number[] = [];

  add(ms: number): void {
    this.#values.push(ms);
  }

  get count(): number {
    return this.#values.length;
  }

  summary(): Latency {
    const sorted = Float64Array.from(this.#values).sort();
    const at = (share: number): number => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
    return { p50: at(0.5), p99: at(0.99), p999: at(0.999), max: at(1) };
  }

  percentile(share: number): number {
    const sorted = Float64Array.from(this.#values).sort();
    return sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
  }
}
