import type { ServerResponse } from 'node:http';
import type { Principal, TokenVerifier } from '@croupier/platform/auth';
import type { Logger } from '@croupier/platform/log';
import { traceIdOf, tracing } from '@croupier/platform/trace';
import { isRefusal, refuse } from '@croupier/engine';
import type { Effect } from '@croupier/engine';
import type { ErrorRequestHandler, NextFunction, Request, Response } from 'express';
import type { AuditNotes } from './audit-notes.ts';
import { ANONYMOUS } from './authenticate.ts';
import { deadlineOf } from './deadline.ts';
import type { Deadline } from './deadline.ts';
import type { FaultLog } from './fault-log.ts';
import { lateRefusal, refusalOfFault } from './faults.ts';
import type { Gateway } from '../gateway.ts';
import type { Limits } from './limits.ts';
import type { HttpMetrics } from './http-metrics.ts';
import { NO_DOCUMENT } from './read-document.ts';
import type { Document } from './read-document.ts';
import { repeatedHeader } from './repeated-header.ts';
import type { Reply } from './reply.ts';
import type { Route } from './route.ts';
import type { SecurityLog } from './security-log.ts';
import { send, sendRefusal } from './send.ts';
import type { HttpRequest } from './send.ts';
import { spanAttributes, spanName, traceOf } from './trace.ts';

/** What the steps of a request work with. */
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

/** A request on its way to its answer, in `response.locals.context`: what its steps have found so far. */
interface RequestContext {
  trace: string;
  deadline: Deadline;
  /** What the call may have done where its outcome is not known. */
  effect: Effect;
  /** Of `performance.now()`: when its headers had arrived. */
  arrival: number;
  /** A header that came twice and may not. */
  repeated: string | null;
  principal: Principal;
  document: Document;
  /** The first reply is sent; later ones, also those after the deadline, are dropped. */
  answer: (reply: Reply) => void;
}

type Locals = { context: RequestContext };

/** A middleware of the API: it answers, or calls `next`. What it throws is answered by `answerFaults`. */
export type Step = (
  request: Request,
  response: Response<unknown, Locals>,
  next: NextFunction,
) => void | Promise<void>;

/**
 * The first step: from here on the request is answered within its deadline, whatever the others do. `route`: null for
 * an address without one.
 */
export function begin(route: Route | null, pipeline: RequestPipeline): Step {
  const effect = route === null || route.method === 'GET' ? 'read' : 'change';
  return (request, response, next) => {
    const arrival = arrivalOf(route, pipeline, request);
    const deadline = deadlineOf(route?.operation === 'batch', request.headers['prefer']);
    if (route === null || route.body === null) deadline.start(arrival.started);
    const replying = new Promise<Reply>((answer) => {
      response.locals.context = {
        trace: arrival.trace,
        deadline,
        effect,
        arrival: arrival.started,
        repeated: repeatedHeader(request.rawHeaders),
        principal: ANONYMOUS,
        document: NO_DOCUMENT,
        answer,
      };
    });
    const bound = deadline.bound(replying, () => lateRefusal(effect));
    respond(arrival, bound, request, response).catch(() => response.destroy());
    next();
  };
}

/** The error middleware: a fault is answered as a problem and logged, of a step as of a page. */
export function answerFaults(pipeline: RequestPipeline): ErrorRequestHandler {
  return (error: unknown, request, response: Response<unknown, Partial<Locals>>, _next) => {
    const { context } = response.locals;
    if (context !== undefined) return context.answer(refusalOfFault(error, context.effect));
    return answer(Promise.reject(error as Error), pipeline, request, response);
  };
}

/** Answers a request that no step has begun. @throws nothing: what `replying` rejects with is answered too */
export function answer(
  replying: Promise<Reply>,
  pipeline: RequestPipeline,
  request: HttpRequest,
  response: ServerResponse,
): Promise<void> {
  return respond(arrivalOf(null, pipeline, request), replying, request, response);
}

interface Arrival {
  route: Route | null;
  pipeline: RequestPipeline;
  started: number;
  span: ReturnType<NonNullable<typeof tracing>['receive']> | null;
  trace: string;
}

function arrivalOf(route: Route | null, pipeline: RequestPipeline, request: HttpRequest): Arrival {
  const { traceparent } = request.headers;
  const span = tracing === null ? null : tracing.receive(spanName(route, request), traceparent);
  const trace = span === null ? traceOf(traceparent) : span.trace;
  return { route, pipeline, started: performance.now(), span, trace };
}

const UNKNOWN = refuse('internal', 'There is no reply.');

/** Writes the reply when it is known, and counts, logs and traces the request. */
async function respond(
  { route, pipeline, started, span, trace }: Arrival,
  replying: Promise<Reply>,
  request: HttpRequest,
  response: ServerResponse,
): Promise<void> {
  const traceId = traceIdOf(trace);
  pipeline.metrics.inFlight.inc();
  const exchange = { request, response, traceId, closing: pipeline.isClosing };
  let reply: Reply = UNKNOWN;
  let status = 500;
  try {
    reply = await replying;
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
