/** What Jest puts into the global scope; `@jest/globals` cannot be imported where this package is used outside Jest. */
interface JestGlobals {
  describe: Runner<() => void> & { skip: Runner<() => void> };
  test: Runner<() => unknown> & { skip: Runner<() => unknown> };
}
type Runner<Body> = (name: string, body: Body, timeoutMs?: number) => void;

const MAX_REASON = 200;

/** A `describe` that is skipped where there is a reason; the last lines of the run say which. */
export function describeUnless(reason: string | null, name: string, tests: () => void): void {
  const { describe } = globalThis as unknown as JestGlobals;
  if (reason === null) describe(name, tests);
  else describe.skip(skippedName(name, reason), tests);
}

/** A `test` that is skipped where there is a reason. */
export function testUnless(reason: string | null, name: string, body: () => unknown): void {
  const { test } = globalThis as unknown as JestGlobals;
  if (reason === null) test(name, body);
  else test.skip(skippedName(name, reason), body);
}

/** The reporter of the test run reads the reason from the name. */
function skippedName(name: string, reason: string): string {
  return `${name} (skipped: ${reason.replace(/\s+/g, ' ').trim().slice(0, MAX_REASON)})`;
}
