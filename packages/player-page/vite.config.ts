import { defineConfig } from 'vite';

const gateway = process.env['GATEWAY_URL'] ?? 'http://127.0.0.1:8080';

export default defineConfig({
  base: '/play/',
  // the SDK from its source, so that the page is never built with an older one
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // data: URLs would need an exception in the page's content security policy
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  // `npm run dev -w packages/player-page` beside a running `npm start`
  server: { proxy: { '/v1': gateway, '/play/config.json': gateway } },
});
