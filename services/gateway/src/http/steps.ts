import { isRefusal, refuse } from '@croupier/engine';
import type { Refusal } from '@croupier/engine';
import type { Principal } from '@croupier/platform/auth';
import { traceIdOf } from '@croupier/platform/trace';
import { mayCall } from './access.ts';
import { authenticate, limitAnonymous, limitAuthFailures } from './authenticate.ts';
import { begin } from './dispatch.ts';
import type { RequestPipeline, Step } from './dispatch.ts';
import { readDocument } from './read-document.ts';
import { readQuery } from './read-query.ts';
import { refusalOfRepeated } from './repeated-header.ts';
import type { Headers, HttpRefusal, Reply } from './reply.ts';
import { takesKey } from './route.ts';
import type { Route, ValidatedCall } from './route.ts';
import type { Where } from './security-log.ts';
import type { HttpRequest } from './send.ts';

/**
 * The middleware of a route. Their order is the order of refusals: 401, 403, 415, 413, 400, 404; the handler's own come
 * after them.
 */
export function stepsOf(route: Route, pipeline: RequestPipeline): Step[] {
  return [
    begin(route, pipeline),
    requireCaller(route, pipeline),
    requireScope(route, pipeline),
    ...(route.body === null ? [] : [readJson]),
    refuseRepeatedHeader,
    handleCall(route, pipeline),
  ];
}

/** The middleware of an address without a route for the method. Callers learn of it only with a token. */
export function stepsWithoutRoute(refusal: HttpRefusal, pipeline: RequestPipeline): Step[] {
  const refuseAll: Step = (_request, { locals: { context } }) => context.answer(refusal);
  return [begin(null, pipeline), requireCaller(null, pipeline), refuseRepeatedHeader, refuseAll];
}

function requireCaller(route: Route | null, pipeline: RequestPipeline): Step {
  return async (request, { locals: { context } }, next) => {
    const principal = await identify(route, pipeline, request, context.repeated);
    if (!isRefusal(principal)) {
      context.principal = principal;
      return next();
    }
    if (principal.code === 'unauthorized')
      pipeline.security.unauthorized(whereOf(request, context.trace), principal.detail);
    return context.answer(Object.assign({ closes: true }, principal));
  };
}

function requireScope(route: Route, { security, audit }: RequestPipeline): Step {
  return (request, { locals: { context } }, next) => {
    const { principal } = context;
    if (mayCall(principal, route.granting)) return next();
    const where = whereOf(request, context.trace);
    security.forbidden(where, principal);
    audit.refusedCall(route, where, principal);
    return context.answer(refuse('forbidden', 'None of the scopes of the token allows this.'));
  };
}

const readJson: Step = async (request, { locals: { context } }, next) => {
  const hadArrived = request.complete;
  const document = await readDocument(request);
  if (isRefusal(document)) return context.answer(document);
  context.document = document;
  context.deadline.start(hadArrived ? context.arrival : performance.now());
  return next();
};

const refuseRepeatedHeader: Step = (_request, { locals: { context } }, next) =>
  context.repeated === null ? next() : context.answer(refusalOfRepeated(context.repeated));

/** 400 and 404 of `prepare`, then limits, then what the handler answers. */
function handleCall(route: Route, pipeline: RequestPipeline): Step {
  return async (request, { locals: { context } }) => {
    const query = readQuery(request.url);
    if (isRefusal(query)) return context.answer(query);
    const { principal, trace, deadline, document } = context;
    const { headers, params } = request;
    const { body, flaws } = document;
    const prepared = route.prepare({ principal, headers, trace, deadline, params, query, body, flaws });
    if (isRefusal(prepared)) return context.answer(prepared);
    const handle = (): Promise<Reply> => admit(route, pipeline, principal, prepared);
    if (route.action === null) return context.answer(await handle());
    const where = whereOf(request, trace);
    return context.answer(await pipeline.security.operatorRequest(where, principal, handle));
  };
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
