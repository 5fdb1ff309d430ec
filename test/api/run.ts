import { spawn } from 'node:child_process';

export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

const LIMIT_MS = 120_000;

/** The environment without the variables that the test runner and npm set. */
function environment(): NodeJS.ProcessEnv {
  const own = /^(?:NODE_OPTIONS$|npm_(?:lifecycle|package|command|config_local_prefix))/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}

/** Runs a program to its end. */
export async function run(command: string, args: string[], cwd: string): Promise<Run> {
  const child = spawn(command, args, {
    cwd,
    env: environment(),
    timeout: LIMIT_MS,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].on('data', (chunk: Buffer) => (output[name] += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { code, ...output };
}
