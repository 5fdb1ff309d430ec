import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { unpackedChromium } from './unpack.ts';

export interface Chromium {
  path: string;
  env: NodeJS.ProcessEnv;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ON_A_MAC = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** The Chromium that `CHROMIUM_BIN` names, an installed one, or one from an npm package. Else why there is none. */
export async function findChromium(): Promise<Chromium | string> {
  const given = process.env['CHROMIUM_BIN'];
  if (given !== undefined && given !== '')
    return existsSync(given)
      ? { path: given, env: process.env }
      : `CHROMIUM_BIN is ${given}, which is not there`;
  const path = [...onPath(), ...ON_A_MAC].find((file) => existsSync(file));
  if (path !== undefined) return { path, env: process.env };
  return unpackedChromium().catch((error: unknown) => String(error));
}

function onPath(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}
