#!/usr/bin/env node
// npm run house: measures how easily the code is found and changed (docs/contributing/house.md). Argument: --list.
import { ensureInstalled } from './lib/bootstrap.mjs';
import { runSource } from './lib/run.mjs';

await ensureInstalled();
await runSource('packages/testing/src/house/main.ts');
