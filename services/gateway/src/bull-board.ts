import { createHash, timingSafeEqual } from 'node:crypto';
import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { ExpressAdapter } from '@bull-board/express';
import { Router } from 'express';
import type { NextFunction, Request, Response } from 'express';
import type { Queue } from './enqueue.ts';

export const BOARD_PATH = '/admin/queues';

/** Often enough to watch, seldom enough not to load Redis. */
const POLL_SECONDS = 5;

export interface BoardOptions {
  queues: readonly Queue[];
  user: string;
  /** Without one nobody gets in. */
  password: string | null;
}

/** Bull Board: every queue and its dead letters, for operators with the password. */
export function bullBoard({ queues, user, password }: BoardOptions): Router {
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
  const router = Router();
  router.use(requirePassword(user, password), requireSameOrigin, adapter.getRouter());
  return router;
}

function requirePassword(user: string, password: string | null) {
  const expected = password === null ? null : digest(`${user}:${password}`);
  return (request: Request, response: Response, next: NextFunction): void => {
    const given = /^Basic +([\w+/=-]+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
    // of digests, since timingSafeEqual wants equal lengths
    if (expected !== null && timingSafeEqual(digest(Buffer.from(given, 'base64')), expected)) return next();
    response.status(401).set('WWW-Authenticate', 'Basic realm="Croupier queues", charset="UTF-8"');
    response.type('text/plain').send('A user and a password are required.');
  };
}

function digest(value: string | Buffer): Buffer {
  return createHash('sha256').update(value).digest();
}

/** Browsers send the password along with whatever page asks them to: what changes something must come from the board itself. */
function requireSameOrigin(request: Request, response: Response, next: NextFunction): void {
  if (request.method === 'GET' || request.method === 'HEAD' || isSameOrigin(request)) return next();
  response.status(403).type('text/plain').send('This must come from the same origin.');
}

function isSameOrigin({ headers }: Request): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  const { origin, host } = headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
