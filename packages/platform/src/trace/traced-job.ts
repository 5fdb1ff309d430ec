import type { JobsOptions, Queue } from 'bullmq';
import { traceIdOf } from './trace-context.ts';
import { tracing } from './tracing.ts';

export interface NewJob {
  name: string;
  data: object;
  options?: JobsOptions;
}

/**
 * Adds a job for what these sampled traces, if any, asked for: it names them in `traceIds`, and has a span in the
 * first.
 */
export function addTracedJob(
  queue: Queue,
  { name, data, options }: NewJob,
  traces: readonly string[],
): Promise<unknown> {
  if (traces.length === 0) return queue.add(name, data, options);
  const named = { ...data, traceIds: [...new Set(traces.map((trace) => traceIdOf(trace)))] };
  const add = (): Promise<unknown> => queue.add(name, named, options);
  return tracing === null ? add() : tracing.enqueue(queue.name, traces, add);
}
