import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace as api, TraceFlags } from '@opentelemetry/api';
import type { Context, HrTime, Link, Span, SpanContext, Tracer } from '@opentelemetry/api';
import { formatTrace, isSampled, readTraceparent, spanIdOf, traceIdOf } from '../trace-context.ts';
import type { ParentSpan } from '../trace-context.ts';
import type { Done, DonePart, RequestSpan, SpanAttributes, Tracing } from '../spans.ts';

/**
 * Tracing by OpenTelemetry. Nothing is registered globally, and no context is kept by the runtime: traces travel with
 * work.
 */
export class Spans implements Tracing {
  readonly #tracer: Tracer;
  readonly close: () => Promise<void>;

  constructor(tracer: Tracer, close: () => Promise<void>) {
    this.#tracer = tracer;
    this.close = close;
  }

  receive(name: string, traceparent: string | string[] | undefined): RequestSpan {
    const parent = readTraceparent(traceparent);
    const span = this.#tracer.startSpan(
      name,
      { kind: SpanKind.SERVER },
      parent === null ? ROOT_CONTEXT : under(contextOf(parent)),
    );
    return new ServedRequest(span);
  }

  async enqueue<T>(queue: string, traces: readonly string[], add: () => Promise<T>): Promise<T> {
    const [first, ...others] = sampledContexts(traces);
    if (first === undefined) return add();
    const span = this.#tracer.startSpan(
      `enqueue ${queue}`,
      {
        kind: SpanKind.PRODUCER,
        links: linksTo(others),
        attributes: { 'messaging.system': 'bullmq', 'messaging.destination.name': queue },
      },
      under(first),
    );
    try {
      return await add();
    } catch (error) {
      fail(span, error instanceof Error ? error.message : String(error));
      throw error;
    } finally {
      span.end();
    }
  }

  record(part: DonePart): void {
    this.#recordPart(part, []);
  }

  recordTogether(whole: Done, parts: readonly DonePart[]): void {
    const contexts = sampledContexts(parts.map(({ trace }) => trace));
    if (contexts.length === 0) return;
    const span = this.#start(whole, { kind: SpanKind.CONSUMER, links: linksTo(contexts) }, ROOT_CONTEXT);
    const back = linksTo([span.spanContext()]);
    for (const part of parts) this.#recordPart(part, back);
    span.end();
  }

  #recordPart(part: DonePart, links: Link[]): void {
    if (!isSampled(part.trace)) return;
    this.#start(part, { kind: SpanKind.INTERNAL, links }, under(contextOfTrace(part.trace))).end();
  }

  #start(
    { name, startedAt, attributes, error }: Done,
    options: { kind: SpanKind; links: Link[] },
    context: Context,
  ): Span {
    // clocks of two machines may differ by more than it took
    const startTime = timeOf(Math.min(startedAt, Date.now()));
    const span = this.#tracer.startSpan(name, { ...options, attributes, startTime }, context);
    if (error !== undefined) fail(span, error);
    return span;
  }
}

class ServedRequest implements RequestSpan {
  readonly trace: string;
  readonly #span: Span;

  constructor(span: Span) {
    const { traceId, spanId } = span.spanContext();
    this.trace = formatTrace({ traceId, spanId, sampled: span.isRecording() });
    this.#span = span;
  }

  end(status: number, attributes: SpanAttributes): void {
    const span = this.#span;
    if (!span.isRecording()) return;
    span.setAttributes({ 'http.response.status_code': status, ...attributes });
    // a mistake of the caller is not a failure of the service
    if (status >= 500) fail(span, '');
    span.end();
  }
}

function fail(span: Span, message: string): void {
  span.setStatus(message === '' ? { code: SpanStatusCode.ERROR } : { code: SpanStatusCode.ERROR, message });
}

function contextOf({ traceId, spanId, sampled }: ParentSpan): SpanContext {
  return { traceId, spanId, traceFlags: sampled ? TraceFlags.SAMPLED : TraceFlags.NONE, isRemote: true };
}

function contextOfTrace(trace: string): SpanContext {
  return contextOf({ traceId: traceIdOf(trace), spanId: spanIdOf(trace), sampled: true });
}

/** Each once: a request may have asked for many things. */
function sampledContexts(traces: readonly (string | null)[]): SpanContext[] {
  return [...new Set(traces.filter(isSampled))].map(contextOfTrace);
}

function under(parent: SpanContext): Context {
  return api.setSpanContext(ROOT_CONTEXT, parent);
}

function linksTo(contexts: readonly SpanContext[]): Link[] {
  return contexts.map((context) => ({ context }));
}

/** A bare number would be taken for one that counts from the start of the process, if it is small enough. */
function timeOf(ms: number): HrTime {
  const seconds = Math.floor(ms / 1000);
  return [seconds, Math.round((ms - seconds * 1000) * 1e6)];
}
