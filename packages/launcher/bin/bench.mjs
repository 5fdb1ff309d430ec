#!/usr/bin/env node
// npm run bench: measures Croupier, as it is built, beside what it is to be compared with. See docs/performance.md.
import { ensureBuilt, ensureInstalled } from './lib/bootstrap.mjs';
import { runSource } from './lib/run.mjs';

await ensureInstalled();
await ensureBuilt();
await runSource('packages/bench/src/main.ts');
