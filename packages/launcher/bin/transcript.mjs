#!/usr/bin/env node
// npm run transcript: records what the outside sees of Croupier, or compares it. Arguments: --out, --against, --seed.
import { ensureInstalled } from './lib/bootstrap.mjs';
import { runSource } from './lib/run.mjs';

await ensureInstalled();
await runSource('test/transcript/main.ts');
