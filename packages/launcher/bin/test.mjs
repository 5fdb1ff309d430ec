#!/usr/bin/env node
// npm test: see lib/jest.mjs. With --long: the suites *.long.test.ts instead, which take minutes each. Other arguments
// are Jest's: npm test -- --selectProjects=unit. A path finds long suites too: npm test -- test/chaos
import { newSeed, prepareTests, runJest } from './lib/jest.mjs';

const args = process.argv.slice(2).filter((arg) => arg !== '--long');
const byPath = args.some((arg) => !arg.startsWith('-'));
const long = process.argv.includes('--long') ? 'only' : byPath ? 'too' : 'none';

await prepareTests();
const seed = process.env.PROOF_SEED ?? String(newSeed());
const { code } = await runJest(args, { env: { PROOF_SEED: seed, LONG_TESTS: long } });
process.exit(code);
