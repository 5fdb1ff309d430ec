import { carried, newTraceId, readTraceparent } from '@croupier/platform';

/** The caller's trace, sampled if the caller says so, or a new one, as it travels with what is asked. */
export function traceOf(traceparent: string | string[] | undefined): string {
  const parent = readTraceparent(traceparent);
  return parent === null ? newTraceId() : carried(parent);
}
