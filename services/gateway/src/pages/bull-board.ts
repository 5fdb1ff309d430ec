import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { ExpressAdapter } from '@bull-board/express';
import { isUnavailable } from '@croupier/platform/postgres';
import { Router } from 'express';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { BoardActions } from './board-actions.ts';
import type { ActionOutcome, Actor, BoardActionsOptions } from './board-actions.ts';
import { requireSignIn } from './board-sign-in.ts';
import type { SignInOptions } from './board-sign-in.ts';
import type { Queue } from '@croupier/platform/queues';

export const BOARD_PATH = '/admin/queues';

/** Often enough to watch, seldom enough not to load Redis. */
const POLL_SECONDS = 5;

export type BoardOptions = SignInOptions & BoardActionsOptions;

/**
 * Bull Board: every queue and its dead letters, for operators with the password. What it reads goes to Bull Board; of
 * what it could change only retry, pause and resume exist, and those are ours.
 */
export function bullBoard(options: BoardOptions): Router {
  const router = Router({ caseSensitive: true, strict: true });
  router.use(requireSignIn(options));
  router.use(onlyReads(pages([...options.queues.values()])));
  router.use(requireSameOrigin);
  router.use(actions(new BoardActions(options), options));
  router.use((request, response) => refuse(request, response, options));
  router.use((error: Error, request: Request, response: Response, _next: NextFunction) => {
    const status = isUnavailable(error) ? 503 : 500;
    options.log.error('a request of the queue page failed', {
      error,
      method: request.method,
      path: request.path,
    });
    response.status(status).type('text/plain').send('It could not be done. The log says why.');
  });
  return router;
}

function pages(queues: readonly Queue[]): RequestHandler {
  const adapter = new ExpressAdapter();
  adapter.setBasePath(BOARD_PATH);
  createBullBoard({
    queues: queues.map((queue) => new BullMQAdapter(queue, { delimiter: '-' })),
    serverAdapter: adapter,
    options: {
      uiConfig: {
        boardTitle: 'Croupier',
        pollingInterval: { showSetting: true, forceInterval: POLL_SECONDS },
      },
    },
  });
  return adapter.getRouter() as RequestHandler;
}

/** Bull Board receives no request that changes something, also not in later versions of it. */
function onlyReads(handler: RequestHandler): RequestHandler {
  return (request, response, next) => {
    const reads = request.method === 'GET' || request.method === 'HEAD';
    return reads ? handler(request, response, next) : next();
  };
}

/**
 * Browsers send the password along with whatever page asks them to: what changes something must come from the board
 * itself.
 */
function requireSameOrigin(request: Request, response: Response, next: NextFunction): void {
  if (isSameOrigin(request)) return next();
  response.status(403).type('text/plain').send('This must come from the same origin.');
}

function isSameOrigin({ headers }: Request): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  const { origin, host } = headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

type Act = (parameters: Record<string, string>, actor: Actor) => Promise<ActionOutcome>;

/** Bull Board's own addresses for what is allowed. */
function actions(board: BoardActions, { log }: BoardOptions): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const put = (path: string, act: Act): void => {
    router.put(path, async (request, response) => {
      const actor = actorOf(response);
      const outcome = await act(request.params as Record<string, string>, actor);
      log.info('queue page action', { security: true, path: request.path, ...actor, outcome });
      answer(outcome, response);
    });
  };
  put('/api/queues/pause', (_, actor) => board.pause(null, actor));
  put('/api/queues/resume', (_, actor) => board.resume(null, actor));
  put('/api/queues/:queue/pause', ({ queue = '' }, actor) => board.pause(queue, actor));
  put('/api/queues/:queue/resume', ({ queue = '' }, actor) => board.resume(queue, actor));
  put('/api/queues/:queue/retry/failed', ({ queue = '' }, actor) => board.retryAll(queue, actor));
  put('/api/queues/:queue/:job/retry', ({ queue = '', job = '' }, actor) => board.retry(queue, job, actor));
  return router;
}

function actorOf({ locals }: Response): Actor {
  return { actor: String(locals['actor']), address: String(locals['address']) };
}

function answer(outcome: ActionOutcome, response: Response): void {
  if (outcome === 'done') return void response.status(200).json({});
  if (outcome === 'not_found')
    return void response.status(404).json({ error: 'There is no such queue or job.' });
  if (outcome === 'refused')
    return void response.status(409).json({ error: 'There is nothing to retry (any more).' });
  response.status(200).json({ retried: outcome.retried, skipped: 0 });
}

function refuse({ method, path }: Request, response: Response, { log }: BoardOptions): void {
  log.warn('queue page request refused', { security: true, method, path, ...actorOf(response) });
  response.status(403).json({ error: 'The queue page is for reading, retrying, pausing and resuming.' });
}
