#!/usr/bin/env node
// npm run schema: writes migrations/schema.sql and docs/schema.md anew from the migrations (test/schema).
import { ensureInstalled } from './lib/bootstrap.mjs';
import { runSource } from './lib/run.mjs';

await ensureInstalled();
await runSource('test/schema/main.ts');
