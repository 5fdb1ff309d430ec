import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';

/** The JavaScript entry of each tool, so that nothing depends on a shell, a PATH or `.bin`. */
const TOOLS = {
  jest: 'jest/bin/jest.js',
  knip: 'knip/bin/knip.js',
  oxlint: 'oxlint/bin/oxlint',
  prettier: 'prettier/bin/prettier.cjs',
  tsc: 'typescript/bin/tsc',
  turbo: 'turbo/bin/turbo',
};

/** Runs a tool of node_modules; resolves to its exit code and, unless it wrote to the terminal, its output. */
export function runTool(name, args, { nodeArgs = [], env = {}, quiet = false } = {}) {
  const entry = join(root, 'node_modules', TOOLS[name]);
  return runNode([...nodeArgs, entry, ...args], { env, quiet });
}

/** Runs one of our commands from its source, with this command's own arguments, and leaves with its exit code. */
export async function runSource(main) {
  const tsx = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href;
  const args = ['--no-warnings', '--import', tsx, '--conditions=source', join(root, main)];
  const { code } = await runNode([...args, ...process.argv.slice(2)]);
  process.exitCode = code;
}

export function runNode(args, { env = {}, quiet = false } = {}) {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, PATH: path, ...env },
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    windowsHide: true,
  });
  const forward = (signal) => child.kill(signal);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, forward);
  const ignore = () => {}; // the terminal sends Ctrl-C to the child too, which decides what to do about it
  process.on('SIGINT', ignore);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += data));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      for (const name of ['SIGTERM', 'SIGHUP']) process.off(name, forward);
      process.off('SIGINT', ignore);
      resolve({ code: code ?? (signal === 'SIGINT' ? 130 : 1), output });
    });
  });
}
