export { carried, isSampled, newTraceId, readTraceparent, spanIdIn, traceIdIn } from './trace-context.ts';
export { addTracedJob } from './traced-job.ts';
export type { SpanAttributes, Tracing } from './spans.ts';
export { startTracing, tracing } from './tracing.ts';
