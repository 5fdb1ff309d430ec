import { expect, test } from '@jest/globals';
import { prove, proofSeed } from '../src/proof.ts';
import type { ProofRuns } from '../src/proof.ts';

async function proved(small: number, env: NodeJS.ProcessEnv): Promise<ProofRuns[]> {
  const all: ProofRuns[] = [];
  await prove(small, (runs) => all.push(runs), env);
  return all;
}

test('in npm test a property has so many runs, each ten with another seed', async () => {
  expect(await proved(20, { PROOF_SEED: '42' })).toEqual([
    { seed: 42, numRuns: 10 },
    { seed: 43, numRuns: 10 },
  ]);
  expect(await proved(3, { PROOF_SEED: '42' })).toEqual([{ seed: 42, numRuns: 3 }]);
});

test('in npm run prove a property has as many runs as there is time for, and some in any case', async () => {
  expect((await proved(10, { PROOF_SEED: '42', PROOF_MS: '50' })).length).toBeGreaterThan(1);
  expect(await proved(10, { PROOF_SEED: '42', PROOF_MS: '0' })).toEqual([{ seed: 42, numRuns: 10 }]);
});

test('a failure is passed on', async () => {
  const failing = prove(1, () => Promise.reject(new Error('Property failed')), {});
  await expect(failing).rejects.toThrow('Property failed');
});

test('without a seed one is drawn, the same for the whole test file', () => {
  expect(Number.isInteger(proofSeed({}))).toBe(true);
  expect(proofSeed({})).toBe(proofSeed({}));
});
