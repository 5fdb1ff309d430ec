import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lock } from '../../packages/launcher/bin/lib/lock.mjs';
import { run } from '../api/run.ts';
import { output } from './output.ts';

const root = join(import.meta.dirname, '../..');
const page = join(root, 'packages/player-page');
const stampFile = join(output, 'page-built');

/** Builds the page, which the gateway serves. A build of the same sources is kept: another test may be using it. */
export async function buildPage(): Promise<void> {
  const release = await lock(`player page ${root}`);
  try {
    if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp()) return;
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    const { code, stderr } = await run(process.execPath, [vite, 'build'], page);
    if (code !== 0) throw new Error(`the page could not be built:\n${stderr}`);
    writeFileSync(stampFile, stamp());
  } finally {
    await release();
  }
}

/** What it is built from, and what was built: `index.html` names the other files by what is in them. */
function stamp(): string {
  const hash = createHash('sha256');
  const files = [
    ...under(join(page, 'src')),
    ...under(join(page, 'public')),
    ...under(join(root, 'packages/client/src')),
  ];
  files.push(
    ...['index.html', 'vite.config.ts', 'package.json', 'dist/index.html'].map((name) => join(page, name)),
  );
  files.push(join(root, 'package-lock.json'));
  for (const file of files) hash.update(file).update(existsSync(file) ? readFileSync(file) : '');
  return hash.digest('hex');
}

function under(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
