export { formatTrace, isSampled, newTraceId, readTraceparent, spanIdOf, traceIdOf } from './trace-context.ts';
export { addTracedJob } from './traced-job.ts';
export type { SpanAttributes, Tracing } from './spans.ts';
export { startTracing, tracing } from './tracing.ts';
