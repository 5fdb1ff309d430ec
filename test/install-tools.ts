import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { lock } from '../packages/launcher/bin/lib/lock.mjs';
import { run } from './api/run.ts';

/** Without a network the tests should notice soon. */
const SOON = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000'];

/**
 * Installs the tools of a folder, which has a package.json and a lockfile of its own, where they are missing. Null when
 * they are there; else the reason, such as a missing network.
 */
export async function installTools(folder: string): Promise<string | null> {
  const release = await lock(`tools ${folder}`);
  try {
    if (read(stampFile(folder)) !== stamp(folder)) await install(folder);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await release();
  }
}

async function install(folder: string): Promise<void> {
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--include=optional', ...SOON];
  const { code, stderr } = await run('npm', ['ci', ...flags], folder);
  const name = join(basename(dirname(folder)), basename(folder));
  if (code !== 0) throw new Error(`npm ci failed in test/${name}:\n${firstErrors(stderr)}`);
  writeFileSync(stampFile(folder), stamp(folder));
}

function firstErrors(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.startsWith('npm error'));
  return lines.slice(0, 4).join('\n');
}

const stampFile = (folder: string): string => join(folder, 'node_modules', '.installed');

function stamp(folder: string): string {
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
