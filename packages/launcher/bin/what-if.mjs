#!/usr/bin/env node
// npm run what-if: what an offer's bonuses would have come to under other terms. Arguments: --offer, --from, --to.
import { ensureInstalled } from './lib/bootstrap.mjs';
import { runSource } from './lib/run.mjs';

await ensureInstalled();
await runSource('packages/reports/src/what-if/main.ts');
