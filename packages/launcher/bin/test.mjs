#!/usr/bin/env node
// npm test: see lib/jest.mjs. Arguments are Jest's: npm test -- --selectProjects=unit
import { newSeed, prepareTests, runJest } from './lib/jest.mjs';

await prepareTests();
const seed = process.env.PROOF_SEED ?? String(newSeed());
const { code } = await runJest(process.argv.slice(2), { env: { PROOF_SEED: seed } });
process.exit(code);
