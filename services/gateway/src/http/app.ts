import { isRefusal } from '@croupier/engine';
import type { Refusal } from '@croupier/engine';
import express from 'express';
import helmet from 'helmet';
import type { Express, NextFunction, Request, Response, Router } from 'express';
import { BOARD_PATH } from '../pages/bull-board.ts';
import type { GatewayConfig } from '../config.ts';
import { corsOf } from './cors.ts';
import { answer, otherMethod, serve } from './dispatch.ts';
import type { RequestPipeline } from './dispatch.ts';
import { docsPage } from '../pages/docs-page.ts';
import { playPage } from '../pages/play-page.ts';
import { readQuery } from './read-query.ts';
import { refusalOfRepeated, repeatedHeader } from './repeated-header.ts';
import type { Route } from './route.ts';

export interface AppParts {
  routes: readonly Route[];
  board: Router;
  config: GatewayConfig;
}

/** The HTTP application: the table of routes, and around it what every web server needs. */
export function createApp(pipeline: RequestPipeline, { routes, board, config }: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.enable('case sensitive routing');
  app.set('trust proxy', config.trustProxy);
  if (config.corsOrigins.length > 0) app.use(corsOf(config.corsOrigins));
  app.use(api(routes, pipeline));
  // pages for people need more protection than data, whose headers are written with each answer
  app.use(
    ['/docs', '/admin'],
    helmet({ contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } } }),
  );
  app.use(PAGES, (request, response, next) => {
    const refusal = refusalOfPage(request);
    return refusal === null ? next() : answer(() => refusal, pipeline, request, response);
  });
  app.use(BOARD_PATH, board);
  app.use(docsPage(routes));
  if (config.demo !== null) app.use(playPage(config.demo));
  const notFound = (request: Request, response: Response) => serve(null, pipeline, request, response);
  app.use(notFound);
  app.use((error: Error, request: Request, response: Response, _next: NextFunction) => {
    if (!isOfRequest(error)) return answer(() => raise(error), pipeline, request, response);
    // a path that Express cannot decode (invalid UTF-8) names no resource
    pipeline.log.debug('Express refused a request', { error });
    return notFound(request, response);
  });
  return app;
}

/** The table of routes. An address is looked for in their order, then with any method. */
function api(routes: readonly Route[], pipeline: RequestPipeline): Router {
  const router = express.Router({ caseSensitive: true });
  for (const route of routes)
    router[METHODS[route.method]](route.path, (request, response) =>
      serve(route, pipeline, request, response),
    );
  for (const [path, allowed] of methodsByPath(routes))
    router.all(path, (request, response) => answer(otherMethod(allowed), pipeline, request, response));
  return router;
}

/** Pages for people, which are not in the table of routes. */
const PAGES = ['/docs', '/openapi.json', '/admin', '/play'];

/** What is ambiguous is refused here as everywhere. */
function refusalOfPage({ rawHeaders, originalUrl }: Request): Refusal | null {
  const repeated = repeatedHeader(rawHeaders);
  if (repeated !== null) return refusalOfRepeated(repeated);
  const query = readQuery(originalUrl);
  return isRefusal(query) ? query : null;
}

/** Express marks errors that a request has made with a status of 4xx. */
function isOfRequest(error: Error & { status?: unknown }): boolean {
  return typeof error.status === 'number' && error.status >= 400 && error.status < 500;
}

function raise(error: Error): never {
  throw error;
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
