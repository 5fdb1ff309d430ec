import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '../..');

/** Files of tests and of what they share. */
const files = ['test', 'packages', 'services']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  .filter((name) =>
    /^(?:test|(?:packages|services)\/[\w-]+\/test|packages\/testing\/src)\/.*\.ts$/.test(name),
  )
  .filter((name) => !name.includes('/node_modules/') && !name.includes('/recorded/'));

const WAITS =
  /(?<!jest\.)\bsetTimeout\(|timers\/promises|(?<![.\w])delay\(|\bpg_sleep\(|\bsleep\(|Atomics\.wait/;

/** Files that use a timer, with what for. */
const TIMERS: Record<string, string> = {
  'packages/testing/src/eventually.ts': 'between two looks at a condition',
  'packages/testing/src/service.ts': 'the limit of a stop',
  'packages/testing/src/house/files-of-a-bet.ts': 'the limit of a wait for an event',
  'test/counts/stopped-system.ts': 'between two looks at a condition',
  'test/cutting-proxy.ts': 'makes a connection slow',
};

test('no test waits for time to pass: it looks for a condition, with a limit', () => {
  expect(files.length).toBeGreaterThan(200);
  const waiting = files.filter((name) => name !== 'test/architecture/tests.test.ts' && usesTimer(name));
  expect(waiting.sort()).toEqual(Object.keys(TIMERS).sort());
});

test.each([
  'await new Promise((resolve) => setTimeout(resolve, 50));',
  "import { setTimeout as pause } from 'node:timers/promises';",
  'await delay(20);',
  "await pool.query('SELECT pg_sleep(1)');",
])('a wait is found: %s', (line) => {
  expect(line).toMatch(WAITS);
});

function usesTimer(name: string): boolean {
  return WAITS.test(readFileSync(join(root, name), 'utf8'));
}
