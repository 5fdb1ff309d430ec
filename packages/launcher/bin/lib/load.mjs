import { spawn } from 'node:child_process';

/** Uses a whole core, and ends with its parent, however that ends. */
const SPIN = `const parent = process.ppid;
  while (process.ppid === parent) for (const end = Date.now() + 500; Date.now() < end; );`;

/** So many processes that use a core each until this process exits. */
export function spin(count) {
  const children = Array.from({ length: count }, () =>
    spawn(process.execPath, ['-e', SPIN], { stdio: 'ignore' }),
  );
  process.once('exit', () => children.forEach((child) => child.kill('SIGKILL')));
}
