import { isRefusal, refuse } from '@croupier/engine';
import type { Refusal } from '@croupier/engine';
import express from 'express';
import helmet from 'helmet';
import type { ErrorRequestHandler, Express, Request, RequestHandler, Router } from 'express';
import { BOARD_PATH } from '../pages/bull-board.ts';
import type { GatewayConfig } from '../config.ts';
import { corsOf } from './cors.ts';
import { answer, answerFaults } from './dispatch.ts';
import type { RequestPipeline } from './dispatch.ts';
import { docsPage } from '../pages/docs-page.ts';
import { playPage } from '../pages/play-page.ts';
import { readQuery } from './read-query.ts';
import { refusalOfRepeated, repeatedHeader } from './repeated-header.ts';
import type { HttpRefusal } from './reply.ts';
import type { Route } from './route.ts';
import { stepsOf, stepsWithoutRoute } from './steps.ts';

export interface AppParts {
  routes: readonly Route[];
  board: Router;
  config: GatewayConfig;
}

/** The HTTP application. What a request passes through, in this order: docs/contributing/request-pipeline.md. */
export function createApp(pipeline: RequestPipeline, { routes, board, config }: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.enable('case sensitive routing');
  app.set('trust proxy', config.trustProxy);
  if (config.corsOrigins.length > 0) app.use(corsOf(config.corsOrigins));
  app.use(api(routes, pipeline));
  // data has its headers from `send`; what a browser shows needs more
  app.use(PROTECTED, helmet({ contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } } }));
  app.use(PAGES, refuseAmbiguous(pipeline));
  app.use(BOARD_PATH, board);
  app.use(docsPage(routes));
  if (config.demo !== null) app.use(playPage(config.demo));
  app.use(continueAsUnknown(pipeline));
  app.use(...stepsWithoutRoute(NO_ROUTE, pipeline));
  app.use(answerFaults(pipeline));
  return app;
}

const NO_ROUTE = refuse('not_found', 'There is nothing at this address.');

/** The table of routes. An address is looked for in their order, then with any method. */
function api(routes: readonly Route[], pipeline: RequestPipeline): Router {
  const router = express.Router({ caseSensitive: true });
  for (const route of routes) router[METHODS[route.method]](route.path, ...stepsOf(route, pipeline));
  for (const [path, allowed] of methodsByPath(routes))
    router.all(path, ...stepsWithoutRoute(otherMethod(allowed), pipeline));
  return router;
}

/** Of an address of the table with a method that it does not have. `allowed`: those that it has. */
function otherMethod(allowed: string): HttpRefusal {
  const detail = `This address allows ${allowed}.`;
  return { code: 'method_not_allowed', detail, headers: { Allow: allowed } };
}

/** Pages for people, which are not in the table of routes. */
const PAGES = ['/docs', '/openapi.json', '/admin', '/play'];
/** Those that `helmet` protects: `/openapi.json` is data, and `/play` has a stricter protection of its own. */
const PROTECTED = ['/docs', '/admin'];

/** What is ambiguous is refused here as everywhere. */
function refuseAmbiguous(pipeline: RequestPipeline): RequestHandler {
  return (request, response, next) => {
    const refusal = refusalOfPage(request);
    return refusal === null ? next() : answer(Promise.resolve(refusal), pipeline, request, response);
  };
}

function refusalOfPage({ rawHeaders, originalUrl }: Request): Refusal | null {
  const repeated = repeatedHeader(rawHeaders);
  if (repeated !== null) return refusalOfRepeated(repeated);
  const query = readQuery(originalUrl);
  return isRefusal(query) ? query : null;
}

/** A path that Express cannot decode (invalid UTF-8) names no resource: it goes on to the steps of those. */
function continueAsUnknown({ log }: RequestPipeline): ErrorRequestHandler {
  return (error: Error & { status?: unknown }, _request, response, next) => {
    // Express marks errors that a request has made with a status of 4xx
    const isOfRequest = typeof error.status === 'number' && error.status >= 400 && error.status < 500;
    if (!isOfRequest || response.locals['context'] !== undefined) return next(error);
    log.debug('Express refused a request', { error });
    return next();
  };
}

/** What `Allow` says of each path. Express serves HEAD where there is a GET. */
function methodsByPath(routes: readonly Route[]): ReadonlyMap<string, string> {
  const allowed = new Map<string, string>();
  for (const { method, path } of routes) {
    const methods = method === 'GET' ? 'GET, HEAD' : method;
    const others = allowed.get(path);
    allowed.set(path, others === undefined ? methods : `${others}, ${methods}`);
  }
  return allowed;
}

const METHODS = { GET: 'get', POST: 'post', PUT: 'put' } as const;
