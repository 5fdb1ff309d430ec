import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Router, static as files } from 'express';
import type { Request, Response } from 'express';
import helmet from 'helmet';
import type { DemoConfig } from '../config.ts';
import { realtimeUrlFor } from './realtime-url.ts';

const NOT_BUILT = 'The player page is not built. Run: npm run build\n';

/**
 * The page on which a demo player plays, as `packages/player-page` builds it, and where it finds the realtime service.
 */
export function playPage(demo: DemoConfig): Router {
  const page = createRequire(import.meta.url).resolve('@croupier/player-page/package.json');
  const built = join(dirname(page), 'dist');
  const router = Router();
  router.use('/play', protection(demo));
  router.get('/play', (_request, response) => sendIndex(join(built, 'index.html'), response));
  router.get('/play/config.json', (request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    response.json({ realtimeUrl: realtimeUrlFor(request, demo) });
  });
  // their names change with what is in them
  router.use('/play/assets', files(join(built, 'assets'), { index: false, immutable: true, maxAge: '1y' }));
  router.use('/play', files(built, { index: false, redirect: false, maxAge: '1h' }));
  return router;
}

/** Its own scripts and styles, this gateway and the realtime service: nothing else is loaded, sent or framed. */
function protection(demo: DemoConfig): ReturnType<typeof helmet> {
  const realtime = (request: object): string => realtimeUrlFor(request as Request, demo);
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'", realtime, (request) => realtime(request).replace(/^http/, 'ws')],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    xFrameOptions: { action: 'deny' },
  });
}

/** It names the files with changing names, so it is asked for anew each time. */
function sendIndex(file: string, response: Response): void {
  response.sendFile(file, { headers: { 'Cache-Control': 'no-cache' }, cacheControl: false }, (error) => {
    if (error !== undefined && !response.headersSent) response.status(503).type('text').send(NOT_BUILT);
  });
}
