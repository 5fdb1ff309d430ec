import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { lock } from '../../packages/launcher/bin/lib/lock.mjs';
import { run } from '../api/run.ts';
import { output } from './output.ts';
import type { Chromium } from './chromium.ts';

const tools = join(import.meta.dirname, 'tools');
const packed = join(tools, 'node_modules/@sparticuz/chromium');
const wanted = (
  JSON.parse(readFileSync(join(tools, 'package.json'), 'utf8')) as { dependencies: Record<string, string> }
).dependencies['@sparticuz/chromium'];

/**
 * The Chromium that an npm package carries for Linux on x64: installed and unpacked where it is missing.
 * @throws when that cannot be
 */
export async function unpackedChromium(): Promise<Chromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('no Chromium found: install one, or name it with CHROMIUM_BIN');
  const folder = join(output, `chromium-${wanted}`);
  const release = await lock(`browser ${output}`);
  try {
    if (!existsSync(folder)) await bring(folder);
  } finally {
    await release();
  }
  return {
    path: join(folder, 'chromium'),
    // behind the machine's own libraries, if it has them
    env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'lib'), ...fontsFor(folder) },
  };
}

/** Into a folder that gets its name when all is there. */
async function bring(folder: string): Promise<void> {
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--fetch-retries=1'];
  await must('npm', ['ci', ...flags], tools);
  const fresh = `${folder}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  await inflate('chromium', fresh, 0o755);
  for (const archive of ['al2023.tar', 'fonts.tar']) {
    await inflate(archive, fresh, 0o644);
    await must('tar', ['xf', archive], fresh);
  }
  writeFileSync(join(fresh, 'fonts.conf'), `<fontconfig><dir>${join(folder, 'fonts')}</dir></fontconfig>\n`);
  renameSync(fresh, folder);
}

/** A machine without fonts is lent some. */
function fontsFor(folder: string): NodeJS.ProcessEnv {
  return existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
}

async function inflate(name: string, into: string, mode: number): Promise<void> {
  const from = createReadStream(join(packed, 'bin', `${name}.br`));
  await pipeline(from, createBrotliDecompress(), createWriteStream(join(into, name), { mode }));
}

async function must(command: string, args: string[], cwd: string): Promise<void> {
  const { code, stderr } = await run(command, args, cwd);
  if (code !== 0) throw new Error(`${command} ${args[0]} failed:\n${stderr}`);
}
