import type { Latency } from '../load/plan.ts';

/** Counts of values up to each upper bound, in seconds: a Prometheus histogram. */
export type Buckets = ReadonlyMap<number, number>;

/** The buckets of a histogram without labels in the text of `/metrics`. */
export function bucketsOf(metrics: string, name: string): Buckets {
  const lines = metrics.matchAll(new RegExp(`^${name}_bucket\\{le="([^"]+)"\\} (\\d+)$`, 'gm'));
  return new Map(
    [...lines].map(([, bound, count]) => [bound === '+Inf' ? Infinity : Number(bound), Number(count)]),
  );
}

/** Percentiles of the values between two readings, as upper bounds of buckets in milliseconds, so never too low. */
export function latencyBetween(before: Buckets, after: Buckets): { count: number; latency: Latency } {
  const counts = [...after].map(([bound, count]) => [bound, count - (before.get(bound) ?? 0)] as const);
  const count = counts.at(-1)?.[1] ?? 0;
  const at = (share: number): number =>
    (counts.find(([, within]) => within >= count * share)?.[0] ?? Number.NaN) * 1000;
  return { count, latency: { p50: at(0.5), p99: at(0.99), p999: at(0.999), max: at(1) } };
}
