#!/usr/bin/env node
// npm run postman [-- --out <file>]: writes the Postman collection, made from the OpenAPI document. See docs/api.md.
import { ensureInstalled } from '../../../packages/launcher/bin/lib/bootstrap.mjs';
import { runSource } from '../../../packages/launcher/bin/lib/run.mjs';

await ensureInstalled();
await runSource('services/gateway/src/postman/main.ts');
