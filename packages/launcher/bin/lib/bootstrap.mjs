// What a fresh clone needs before anything of it can run. Plain Node: none of the dependencies is there yet.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isInstalled, markInstalled } from './installed.mjs';
import { lock } from './lock.mjs';
import { exitWithMessage, root, log } from './root.mjs';
import { runTool } from './run.mjs';

const MIN_NODE_VERSION = 20;

/**
 * The environment of commands that are started by one that has installed and built this clone already: to look again
 * takes each a second of CPU time.
 */
export const PREPARED = { CROUPIER_PREPARED: root };
const isPrepared = () => process.env.CROUPIER_PREPARED === root;

/** Installs the dependencies where they are missing or others than the lockfile says. */
export async function ensureInstalled() {
  if (Number.parseInt(process.versions.node, 10) < MIN_NODE_VERSION)
    exitWithMessage(`Croupier needs Node.js ${MIN_NODE_VERSION} or newer; this is ${process.versions.node}.`);
  if (isPrepared() || isInstalled()) return;
  const release = await lock(`setup ${root}`, () => log('waiting for another set-up of this clone'));
  try {
    if (!isInstalled()) await install();
  } finally {
    await release();
  }
}

async function install() {
  log('installing dependencies (npm ci)');
  const began = performance.now();
  const { code, output } = await runNpm([
    'ci',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--include=dev',
    '--include=optional',
  ]);
  if (code !== 0)
    exitWithMessage(
      `${output.trimEnd()}\n\nnpm ci failed. Without a network or with a broken cache, repair that and start again; ` +
        'if package-lock.json is out of step with a package.json, run `npm install && npm run lockfile`.',
    );
  markInstalled();
  log(`installed in ${seconds(began)}`);
}

/** npm as a program of Node, wherever it is; the variables that npm sets for its scripts are left out. */
function runNpm(args) {
  const cli = npmCli();
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_(lifecycle|package|command|config_local_prefix)/.test(name),
    ),
  );
  const [command, all] = cli ? [process.execPath, [cli, ...args]] : ['npm', args];
  const options = {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: !cli && process.platform === 'win32',
  };
  const child = spawn(command, all, options);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  return new Promise((resolve) => {
    child.once('error', (error) =>
      resolve({ code: 1, output: `npm could not be started: ${error.message}` }),
    );
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function npmCli() {
  const beside = dirname(process.execPath);
  const candidates = [
    process.env.npm_execpath,
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  return candidates.find((path) => path?.endsWith('npm-cli.js') && existsSync(path));
}

/** Compiles what has changed since the last time. */
export async function ensureBuilt() {
  if (isPrepared()) return;
  const release = await lock(`setup ${root}`, () => log('waiting for another set-up of this clone'));
  try {
    const began = performance.now();
    const { code, output } = await runTool(
      'turbo',
      ['run', 'build', '--output-logs=errors-only', '--ui=stream'],
      {
        quiet: true,
        env: { TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' },
      },
    );
    if (code !== 0) exitWithMessage(`${output.trimEnd()}\n\nThe build failed: see above.`);
    if (performance.now() - began > 2_000) log(`built in ${seconds(began)}`);
  } finally {
    await release();
  }
}

/** Since `began`, a reading of `performance.now()`. */
export const seconds = (began) => `${((performance.now() - began) / 1000).toFixed(1)} s`;
