/**
 * What a test with random input takes its seeds and its number of runs from. A test file that imports this is a proof:
 * `npm test` runs a small version of it, `npm run prove` the same tests for longer, each round with another seed.
 * It imports nothing, so that tests of pure packages can use it.
 */

/** Of `fc.assert`. */
export interface ProofRuns {
  seed: number;
  numRuns: number;
}

/** Set by `npm test` and `npm run prove`: a 31-bit integer. */
const PROOF_SEED = 'PROOF_SEED';
/** Set by `npm run prove`: the milliseconds that each property has. */
const PROOF_MS = 'PROOF_MS';

/** In `npm test` a slow machine does fewer runs, and the test stays within its time limit. */
const SMALL_LIMIT_MS = 20_000;
/** The time is looked at after so many: an interrupted run would go on behind the end of its test. */
const BATCH_RUNS = 10;

let drawn: number | undefined;

/**
 * The seed of this run: the same for all tests that one command runs. Without one, as under Jest by hand, a new one.
 */
export function proofSeed(env: NodeJS.ProcessEnv = process.env): number {
  const given = env[PROOF_SEED];
  return given === undefined ? (drawn ??= Math.floor(Math.random() * 2 ** 31)) : Number(given);
}

/**
 * Calls `assert` with one seed after another: in `npm test` for `small` runs in all, in `npm run prove` for as many as
 * there is time for. The seed that a failure shows repeats it at once: `npm run prove -- --seed <it>`.
 */
export async function prove(
  small: number,
  assert: (runs: ProofRuns) => unknown,
  env: NodeJS.ProcessEnv = process.env,
): Promise<void> {
  const end = Date.now() + Number(env[PROOF_MS] ?? SMALL_LIMIT_MS);
  const limit = env[PROOF_MS] === undefined ? small : Number.POSITIVE_INFINITY;
  const numRuns = Math.min(small, BATCH_RUNS);
  let seed = proofSeed(env);
  for (let done = 0; done < limit && (done === 0 || Date.now() < end); done += numRuns) {
    await assert({ seed, numRuns });
    seed += 1;
  }
}
