import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

const file = (path) => fileURLToPath(new URL(path, import.meta.url));

const swc = {
  jsc: { parser: { syntax: 'typescript', explicitResourceManagement: true }, target: 'es2022' },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};

/** Live TypeScript, by the condition `source`: what runs in the tests themselves needs no build. */
const common = {
  rootDir: file('.'),
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': ['@swc/jest', swc] },
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  modulePathIgnorePatterns: ['/dist/', '/\\.data/', '/\\.turbo/'],
};

/** Suites `*.long.test.ts`, mostly rehearsals: left out unless `LONG_TESTS` is `only` or `too`. */
const long = process.env.LONG_TESTS ?? 'none';
const suites = long === 'only' ? '*.long.test.ts' : '*.test.ts';
const leftOut = ['/node_modules/', ...(long === 'none' ? ['\\.long\\.test\\.ts$'] : [])];

/** No servers, no I/O. */
const pure = ['domain', 'contracts', 'client', 'player-page'];

export default {
  // for a machine that is busy with other things: what a test waits for takes a fraction of it
  testTimeout: 60_000,
  // more than cores: half of the time tests wait for processes and deadlines; four on two cores let requests run out of time
  maxWorkers: Math.max(3, availableParallelism()),
  testSequencer: file('packages/testing/jest/sequencer.mjs'),
  reporters: ['default', file('packages/testing/jest/run-summary.mjs')],
  projects: [
    {
      ...common,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: pure.map((name) => `<rootDir>/packages/${name}/test/**/${suites}`),
    },
    {
      ...common,
      displayName: 'integration',
      testEnvironment: file('packages/testing/jest/environment.mjs'),
      globalSetup: file('packages/testing/jest/global-setup.mjs'),
      globalTeardown: file('packages/testing/jest/global-teardown.mjs'),
      testMatch: ['packages/*', 'services/*', '.'].map((folder) => `<rootDir>/${folder}/test/**/${suites}`),
      testPathIgnorePatterns: [...leftOut, ...pure.map((name) => `<rootDir>/packages/${name}/`)],
    },
  ],
};
