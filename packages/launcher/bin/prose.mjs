#!/usr/bin/env node
// npm run prose: words that texts and names should not use; their counts may only fall (packages/testing/src/prose).
import { ensureInstalled } from './lib/bootstrap.mjs';
import { runSource } from './lib/run.mjs';

await ensureInstalled();
await runSource('packages/testing/src/prose/main.ts');
