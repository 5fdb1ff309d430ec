import { isRefusal } from '@croupier/engine';
import { formatTrace, newTraceId, readTraceparent } from '@croupier/platform/trace';
import type { SpanAttributes } from '@croupier/platform/trace';
import type { HttpRequest } from './send.ts';
import type { Reply } from './reply.ts';
import type { Route } from './route.ts';

/** The caller's trace, sampled if the caller says so, or a new one, as it travels with what is asked. */
export function traceOf(traceparent: string | string[] | undefined): string {
  const parent = readTraceparent(traceparent);
  return parent === null ? newTraceId() : formatTrace(parent);
}

export function spanName(route: Route | null, { method }: HttpRequest): string {
  return route === null ? (method ?? 'HTTP') : `${route.method} ${route.path}`;
}

/** What a span of ours says when the request has been answered. */
export function spanAttributes(route: Route | null, { method }: HttpRequest, reply: Reply): SpanAttributes {
  return {
    'http.request.method': method,
    'http.route': route?.path,
    'croupier.problem': isRefusal(reply) ? reply.code : undefined,
  };
}
