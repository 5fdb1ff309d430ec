import { join } from 'node:path';
import { lock } from '../../packages/launcher/bin/lib/lock.mjs';
import { run } from '../api/run.ts';

const root = join(import.meta.dirname, '../..');

/** The page as it is now: the gateway serves what was built. */
export async function buildPage(): Promise<void> {
  const release = await lock(`player page ${root}`);
  try {
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    const { code, stderr } = await run(process.execPath, [vite, 'build'], join(root, 'packages/player-page'));
    if (code !== 0) throw new Error(`the page could not be built:\n${stderr}`);
  } finally {
    await release();
  }
}
