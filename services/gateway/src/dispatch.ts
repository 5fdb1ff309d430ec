import type { IncomingMessage, ServerResponse } from 'node:http';
import { parseExactJson } from '@croupier/contracts';
import type { Flaw } from '@croupier/contracts';
import { traceIdIn, tracing } from '@croupier/platform';
import type { Logger, Principal, SpanAttributes, TokenVerifier } from '@croupier/platform';
import { mayCall } from './access.ts';
import type { Backpressure } from './backpressure.ts';
import { authenticate, refuseStranger } from './authenticate.ts';
import type { FaultLog } from './fault-log.ts';
import { refusalOfFault } from './faults.ts';
import type { Gateway } from './gateway.ts';
import type { Limits } from './limits.ts';
import type { HttpMetrics } from './http-metrics.ts';
import { readBody } from './read-body.ts';
import { readQuery } from './read-query.ts';
import { isRefusal, refuse } from './reply.ts';
import type { Headers, Refusal, Reply } from './reply.ts';
import type { Prepared, Route } from './route.ts';
import { send } from './send.ts';
import { traceOf } from './trace.ts';

/** What stands between the network and the handlers. */
export interface Door {
  gateway: Gateway;
  verifier: TokenVerifier;
  metrics: HttpMetrics;
  log: Logger;
  faults: FaultLog;
  limits: Limits;
  backpressure: Backpressure;
  isClosing: () => boolean;
}

/** Express's request, as far as it is used. */
export type HttpRequest = IncomingMessage & {
  params?: unknown;
  originalUrl?: string;
  ip?: string | undefined;
};

/** Serves one route: from the request to its answer, whatever happens. */
export async function serve(
  route: Route | null,
  door: Door,
  request: HttpRequest,
  response: ServerResponse,
): Promise<void> {
  const started = performance.now();
  const { traceparent } = request.headers;
  const span = tracing === null ? null : tracing.receive(spanName(route, request), traceparent);
  const trace = span === null ? traceOf(traceparent) : span.trace;
  const traceId = traceIdIn(trace);
  door.metrics.inFlight.inc();
  let reply: Reply;
  try {
    reply = await pass(route, door, request, trace);
  } catch (error) {
    reply = refusalOfFault(error);
    door.faults.note(reply, { error, traceId, route: route?.path });
  }
  const status = send(reply, { request, response, traceId, closing: door.isClosing() });
  door.metrics.inFlight.dec();
  // what is no route may come with any method, and every other label value costs the metrics a series
  const labels = { method: route?.method ?? 'other', route: route?.path ?? 'none', status };
  door.metrics.duration.observe(labels, (performance.now() - started) / 1000);
  if (span !== null) span.end(status, spanAttributes(route, request, reply));
  if (door.log.isDebugEnabled()) door.log.debug('request', { ...labels, traceId });
}

function spanName(route: Route | null, { method }: HttpRequest): string {
  return route === null ? (method ?? 'HTTP') : `${route.method} ${route.path}`;
}

function spanAttributes(route: Route | null, { method }: HttpRequest, reply: Reply): SpanAttributes {
  return {
    'http.request.method': method,
    'http.route': route?.path,
    'croupier.problem': isRefusal(reply) ? reply.code : undefined,
  };
}

/** The refusals in the contract's order: 401, 403, 415, 413, 400, 404; the handler's own come after them. */
async function pass(route: Route | null, door: Door, request: HttpRequest, trace: string): Promise<Reply> {
  const principal = await authenticate(request.headers.authorization, door.verifier);
  if (isRefusal(principal)) return refuseStranger(principal, request.ip ?? '', door.limits);
  if (route === null) return refuse('not_found', 'There is nothing at this address.');
  if (!mayCall(principal, route.access))
    return refuse('forbidden', 'None of the scopes of the token allows this.');
  const document = route.body === null ? NO_DOCUMENT : await readDocument(request);
  if (isRefusal(document)) return document;
  const query = readQuery(request.url ?? '');
  if (isRefusal(query)) return query;
  const { headers, params } = request;
  const prepared = route.prepare({ principal, headers, trace, params, query, ...document });
  if (isRefusal(prepared)) return prepared;
  return admit(route, door, principal, prepared);
}

/** Limits come last. An operation is not refused here: a replay is answered whatever they say. */
async function admit(route: Route, door: Door, principal: Principal, prepared: Prepared): Promise<Reply> {
  const { refusal, headers } = await door.limits.ofCaller(principal);
  if (route.operation === undefined && refusal !== null) return withHeaders(refusal, headers);
  const limited = refusal ?? (route.operation === undefined ? null : door.backpressure.refusal());
  return withHeaders(await prepared(door.gateway, limited), headers);
}

function withHeaders(reply: Reply, headers: Headers): Reply {
  for (const _ in headers) return { ...reply, headers: { ...headers, ...reply.headers } };
  return reply;
}

interface Document {
  body: unknown;
  flaws: readonly Flaw[];
}

const NO_DOCUMENT: Document = { body: undefined, flaws: [] };

async function readDocument(request: HttpRequest): Promise<Document | Refusal> {
  const text = await readBody(request);
  if (typeof text !== 'string') return text;
  const parsed = parseExactJson(text);
  return parsed.ok ? { body: parsed.value, flaws: parsed.flaws } : refuse('invalid_request', parsed.detail);
}
