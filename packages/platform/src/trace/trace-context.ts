import { randomUUID } from 'node:crypto';

/** The span of another process that a request or a piece of work belongs under. */
export interface ParentSpan {
  traceId: string;
  spanId: string;
  sampled: boolean;
}

const TRACEPARENT =
  /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]([0-9a-f])(?:-.*)?$/;

/** W3C `traceparent`; null where it is absent or says nothing. */
export function readTraceparent(header: string | string[] | undefined): ParentSpan | null {
  if (typeof header !== 'string') return null;
  const [, traceId, spanId, flags] = TRACEPARENT.exec(header) ?? [];
  if (traceId === undefined || spanId === undefined) return null;
  return { traceId, spanId, sampled: (Number.parseInt(flags ?? '', 16) & 1) === 1 };
}

export function newTraceId(): string {
  return randomUUID().replaceAll('-', '');
}

const ID_LENGTH = 32;

/**
 * A trace as it travels with work, in rows and messages: its id, 32 hexadecimal digits; where it is sampled also `-`
 * and the span under which further ones belong. So any process that does the work knows from it whether to record a
 * span and under which one.
 */
export function formatTrace({ traceId, spanId, sampled }: ParentSpan): string {
  return sampled ? `${traceId}-${spanId}` : traceId;
}

export function isSampled(trace: string | null | undefined): trace is string {
  return typeof trace === 'string' && trace.length > ID_LENGTH;
}

export function traceIdOf(trace: string): string;
export function traceIdOf(trace: string | null): string | null;
export function traceIdOf(trace: string | null): string | null {
  return isSampled(trace) ? trace.slice(0, ID_LENGTH) : trace;
}

export function spanIdOf(trace: string): string {
  return trace.slice(ID_LENGTH + 1);
}
