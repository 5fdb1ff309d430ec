#!/usr/bin/env node
// npm run client:types: makes the types of packages/client anew, from the OpenAPI document and the socket events.
import { ensureInstalled } from './lib/bootstrap.mjs';
import { runSource } from './lib/run.mjs';

await ensureInstalled();
await runSource('test/client/types/main.ts');
