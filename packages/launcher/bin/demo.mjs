#!/usr/bin/env node
// npm run demo: an evening at the casino against the running system. Arguments: --players, --seconds, --url,
// --realtime.
import { ensureInstalled } from './lib/bootstrap.mjs';
import { runSource } from './lib/run.mjs';

await ensureInstalled();
await runSource('packages/demo/src/main.ts');
