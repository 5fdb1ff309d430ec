import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Router, static as files } from 'express';
import { openApiDocument } from '../openapi/document.ts';
import type { Route } from '../http/route.ts';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Croupier API</title>
    <link rel="stylesheet" href="/docs/swagger-ui.css" />
  </head>
  <body>
    <div id="swagger-ui"></div>
    <script src="/docs/swagger-ui-bundle.js"></script>
    <script src="/docs/start.js"></script>
  </body>
</html>
`;

/** A file of its own, so that the page needs no inline script. A token that is entered is gone with the page. */
const START = `SwaggerUIBundle({ url: '/openapi.json', dom_id: '#swagger-ui', deepLinking: true });\n`;

/** The OpenAPI document, and a page to read and try it that needs nothing from elsewhere. */
export function docsPage(routes: readonly Route[]): Router {
  const text = JSON.stringify(openApiDocument(routes));
  const assets = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  const router = Router();
  router.get('/openapi.json', (_request, response) => void response.type('application/json').send(text));
  router.get('/docs', (_request, response) => void response.type('html').send(PAGE));
  router.get('/docs/start.js', (_request, response) => void response.type('js').send(START));
  router.use('/docs', files(assets, { index: false, maxAge: '1d' }));
  return router;
}
