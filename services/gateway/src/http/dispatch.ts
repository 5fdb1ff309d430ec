import type { ServerResponse } from 'node:http';
import { parseExactJson } from '@croupier/contracts';
import type { Flaw } from '@croupier/contracts';
import { traceIdOf, tracing } from '@croupier/platform/trace';
import type { Principal, TokenVerifier } from '@croupier/platform/auth';
import type { Logger } from '@croupier/platform/log';
import { mayCall } from './access.ts';
import type { AuditNotes } from './audit-notes.ts';
import { limitAnonymous, authenticate, limitAuthFailures } from './authenticate.ts';
import { deadlineOf } from './deadline.ts';
import type { FaultLog } from './fault-log.ts';
import { lateRefusal, refusalOfFault } from './faults.ts';
import type { Gateway } from '../gateway.ts';
import type { Limits } from './limits.ts';
import type { HttpMetrics } from './http-metrics.ts';
import { readBody } from './read-body.ts';
import { readQuery } from './read-query.ts';
import { refusalOfRepeated, repeatedHeader } from './repeated-header.ts';
import { isRefusal, refuse } from '@croupier/engine';
import type { Refusal } from '@croupier/engine';
import type { Headers, HttpRefusal, Reply } from './reply.ts';
import { takesKey } from './route.ts';
import type { Caller, ValidatedCall, Route } from './route.ts';
import type { SecurityLog, Where } from './security-log.ts';
import { send, sendRefusal } from './send.ts';
import type { HttpRequest } from './send.ts';
import { spanAttributes, spanName, traceOf } from './trace.ts';

/** What each request passes through before its handler. */
export interface RequestPipeline {
  gateway: Gateway;
  verifier: TokenVerifier;
  metrics: HttpMetrics;
  log: Logger;
  faults: FaultLog;
  security: SecurityLog;
  audit: AuditNotes;
  limits: Limits;
  isClosing: () => boolean;
}

/** Serves one route: from the request to its answer, whatever happens. */
export function serve(
  route: Route | null,
  pipeline: RequestPipeline,
  request: HttpRequest,
  response: ServerResponse,
): Promise<void> {
  return respond({ route, pipeline, response }, request, inTime);
}

/** Answers a request that is of no route. @throws nothing: what `reply` throws is answered too */
export function answer(
  reply: Work,
  pipeline: RequestPipeline,
  request: HttpRequest,
  response: ServerResponse,
): Promise<void> {
  return respond({ route: null, pipeline, response }, request, reply);
}

type Work = (
  route: Route | null,
  pipeline: RequestPipeline,
  request: HttpRequest,
  trace: string,
) => Reply | Promise<Reply>;

const UNKNOWN = refuse('internal', 'There is no reply.');

async function respond(
  { route, pipeline, response }: { route: Route | null; pipeline: RequestPipeline; response: ServerResponse },
  request: HttpRequest,
  work: Work,
): Promise<void> {
  const started = performance.now();
  const { traceparent } = request.headers;
  const span = tracing === null ? null : tracing.receive(spanName(route, request), traceparent);
  const trace = span === null ? traceOf(traceparent) : span.trace;
  const traceId = traceIdOf(trace);
  pipeline.metrics.inFlight.inc();
  const exchange = { request, response, traceId, closing: pipeline.isClosing };
  let reply: Reply = UNKNOWN;
  let status = 500;
  try {
    reply = await work(route, pipeline, request, trace);
    const fault = isRefusal(reply) ? reply : reply.fault;
    if (fault?.cause !== undefined)
      pipeline.faults.note(fault.code, { error: fault.cause, traceId, route: route?.path });
    const sent = send(reply, exchange);
    status = typeof sent === 'number' ? sent : await sent;
  } catch (error) {
    // also where the reply could not be written
    const refusal = (reply = refusalOfFault(error, 'change'));
    if (!isClientGone(error)) pipeline.faults.note(refusal.code, { error, traceId, route: route?.path });
    // a stream that has begun can only be cut
    status = response.headersSent ? cutOff(response) : sendRefusal(refusal, exchange);
  } finally {
    pipeline.metrics.inFlight.dec();
  }
  if (isRefusal(reply)) pipeline.metrics.problems.inc({ code: reply.code });
  // unknown paths come with any method, and each label value would add a series
  const labels = { method: route?.method ?? 'other', route: route?.path ?? 'none', status };
  pipeline.metrics.duration.observe(labels, (performance.now() - started) / 1000);
  if (span !== null) span.end(status, spanAttributes(route, request, reply));
  if (pipeline.log.isDebugEnabled()) pipeline.log.debug('request', { ...labels, traceId });
}

/** A client that leaves in the middle of a stream. */
function isClientGone(error: unknown): boolean {
  return (error as { code?: unknown }).code === 'ERR_STREAM_PREMATURE_CLOSE';
}

function cutOff(response: ServerResponse): number {
  response.destroy();
  return response.statusCode;
}

/** Answers within the deadline: an outcome that is not known by then is answered as unknown. */
async function inTime(
  route: Route | null,
  pipeline: RequestPipeline,
  request: HttpRequest,
  trace: string,
): Promise<Reply> {
  const effect = route === null || route.method === 'GET' ? 'read' : 'change';
  const deadline = deadlineOf(route?.operation === 'batch', request.headers['prefer']);
  try {
    return await deadline.bound(pass(route, pipeline, request, { trace, deadline }), () =>
      lateRefusal(effect),
    );
  } catch (error) {
    return refusalOfFault(error, effect);
  }
}

const NO_ROUTE = refuse('not_found', 'There is nothing at this address.');

/** Of an address of the table of routes with a method that it does not have. `allowed`: those that it has. */
export function otherMethod(allowed: string): Work {
  const detail = `This address allows ${allowed}.`;
  const refusal: HttpRefusal = { code: 'method_not_allowed', detail, headers: { Allow: allowed } };
  return async (...work) => {
    const reply = await inTime(...work);
    return reply === NO_ROUTE ? refusal : reply;
  };
}

/** The refusals in the contract's order: 401, 403, 415, 413, 400, 404; the handler's own come after them. */
async function pass(
  route: Route | null,
  pipeline: RequestPipeline,
  request: HttpRequest,
  { trace, deadline }: Pick<Caller, 'trace' | 'deadline'>,
): Promise<Reply> {
  const arrival = performance.now();
  if (route === null || route.body === null) deadline.start(arrival);
  const repeated = repeatedHeader(request.rawHeaders);
  const principal = await identify(route, pipeline, request, repeated);
  if (isRefusal(principal)) {
    if (principal.code === 'unauthorized')
      pipeline.security.unauthorized(whereOf(request, trace), principal.detail);
    return Object.assign({ closes: true }, principal);
  }
  if (route === null) return repeated === null ? NO_ROUTE : refusalOfRepeated(repeated);
  if (!mayCall(principal, route.granting)) {
    const where = whereOf(request, trace);
    const { security, audit } = pipeline;
    security.forbidden(where, principal);
    audit.refusedCall(route, where, principal);
    return refuse('forbidden', 'None of the scopes of the token allows this.');
  }
  const hadArrived = request.complete;
  const document = route.body === null ? NO_DOCUMENT : await readDocument(request);
  if (isRefusal(document)) return document;
  if (route.body !== null) deadline.start(hadArrived ? arrival : performance.now());
  if (repeated !== null) return refusalOfRepeated(repeated);
  const query = readQuery(request.url ?? '');
  if (isRefusal(query)) return query;
  const { headers, params } = request;
  const prepared = route.prepare({ principal, headers, trace, deadline, params, query, ...document });
  if (isRefusal(prepared)) return prepared;
  if (route.action === null) return admit(route, pipeline, principal, prepared);
  const handle = (): Promise<Reply> => admit(route, pipeline, principal, prepared);
  return pipeline.security.operatorRequest(whereOf(request, trace), principal, handle);
}

function whereOf({ method, originalUrl, url, ip }: HttpRequest, trace: string): Where {
  // the path only: a query may carry what a log must not
  const path = (originalUrl ?? url ?? '').split('?', 1)[0] ?? '';
  return { method, path, address: ip ?? '', traceId: traceIdOf(trace) };
}

async function identify(
  route: Route | null,
  { verifier, limits }: RequestPipeline,
  request: HttpRequest,
  repeated: string | null,
): Promise<Principal | Refusal> {
  // the address is worked out when it is asked for, which few requests need
  if (route?.access === 'no token') return limitAnonymous(request.ip ?? '', limits);
  // of two tokens none can be said to be the caller's
  if (repeated === 'authorization')
    return (await limits.ofFailures(request.ip ?? '')).refusal ?? refusalOfRepeated(repeated);
  const principal = await authenticate(request.headers.authorization, verifier);
  return isRefusal(principal) ? limitAuthFailures(principal, request.ip ?? '', limits) : principal;
}

/** Limits come last. What has a key is not refused here: a replay is answered regardless of limits. */
async function admit(
  route: Route,
  pipeline: RequestPipeline,
  principal: Principal,
  prepared: ValidatedCall,
): Promise<Reply> {
  if (route.access === 'no token') return prepared(pipeline.gateway, null);
  const { refusal, headers } = await pipeline.limits.ofCaller(principal);
  if (!takesKey(route) && refusal !== null) return withHeaders(refusal, headers);
  return withHeaders(await prepared(pipeline.gateway, refusal), headers);
}

function withHeaders(reply: Reply, headers: Headers): Reply {
  // not spread: decision 14
  for (const _ in headers)
    return Object.assign({}, reply, { headers: Object.assign({}, headers, reply.headers) });
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
