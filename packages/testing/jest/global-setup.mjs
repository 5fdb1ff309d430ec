// Jest loads this file itself, untransformed: so it only starts the process that has the test server, which runs
// from TypeScript, and exits on its own when Jest has exited, for whatever reason.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../src/test-server.ts', import.meta.url));

export default async function setUp() {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const args = ['--no-warnings', '--import', import.meta.resolve('tsx'), '--conditions=source', main];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'], env });
  const lines = createInterface({ input: child.stdout });
  const [line] = await Promise.race([once(lines, 'line'), once(child, 'exit').then(() => [undefined])]);
  if (line === undefined) throw new Error('the test server did not start: see above');
  process.env.CROUPIER_TEST_RUN = line;
  globalThis.croupierTestServer = child;
}
