import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lock } from '../../packages/launcher/bin/lib/lock.mjs';
import { run } from './run.ts';
import type { Run } from './run.ts';

const folder = join(import.meta.dirname, 'tools');
const stampFile = join(folder, 'node_modules', '.installed');

/** The JavaScript entry of each, so that nothing depends on a shell or a PATH. */
const ENTRIES = {
  newman: 'newman/bin/newman.js',
  buf: '@bufbuild/buf/bin/buf',
  'openapi-typescript': 'openapi-typescript/bin/cli.js',
};
export type Tool = keyof typeof ENTRIES;

export function runTool(tool: Tool, args: string[]): Promise<Run> {
  return run(process.execPath, [join(folder, 'node_modules', ENTRIES[tool]), ...args], folder);
}

/**
 * Installs the tools where they are missing. Null when this one can be run; else why not: there is no network, or no
 * such program for this machine.
 */
export async function installTool(tool: Tool): Promise<string | null> {
  const release = await lock(`tools ${folder}`);
  try {
    if (read(stampFile) !== stamp()) await install();
    const { code, stderr } = await runTool(tool, ['--version']);
    return code === 0 ? null : stderr.trim();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await release();
  }
}

/** Without a network the tests should know so before long. */
const SOON = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000'];

async function install(): Promise<void> {
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--include=optional', ...SOON];
  const { code, stderr } = await run('npm', ['ci', ...flags], folder);
  if (code !== 0) throw new Error(`npm ci failed in test/api/tools:\n${firstErrors(stderr)}`);
  writeFileSync(stampFile, stamp());
}

function firstErrors(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.startsWith('npm error'));
  return lines.slice(0, 4).join('\n');
}

function stamp(): string {
  const lockfile = readFileSync(join(folder, 'package-lock.json'));
  return `${createHash('sha256').update(lockfile).digest('hex')} ${process.platform} ${process.arch}\n`;
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
