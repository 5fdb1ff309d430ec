import { describe } from '@jest/globals';

/** Tests that need a tool: where it is missing they are skipped, and say so. */
export function describeUnless(missing: string | null, name: string, tests: () => void): void {
  if (missing === null) return describe(name, tests);
  process.stderr.write(`SKIPPED: ${name}\n${missing}\n`);
  describe.skip(`${name} (skipped: ${missing.split('\n')[0]})`, tests);
}
