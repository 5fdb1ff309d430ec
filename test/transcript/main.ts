// npm run transcript: records what the outside sees of Croupier into a folder, or records it anew and prints the
// difference to such a folder, with exit code 1 if there is one.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareFolders } from './compare.ts';
import { readOptions, USAGE } from './options.ts';
import type { Options } from './options.ts';
import { record } from './record.ts';

process.exit(await main());

async function main(): Promise<number> {
  const options = parse();
  if (options === null) return 2;
  try {
    return await run(options);
  } catch (error) {
    process.stderr.write(`${(error as Error).stack}\n`);
    return 2;
  }
}

function parse(): Options | null {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${USAGE}\n`);
    return null;
  }
}

async function run({ seed, out, against }: Options): Promise<number> {
  const folder = out ?? mkdtempSync(join(tmpdir(), 'croupier-transcript-'));
  try {
    await record(seed, folder);
    if (against === undefined) {
      process.stdout.write(`recorded in ${folder}, with seed ${seed}\n`);
      return 0;
    }
    const { report, differs } = compareFolders(against, folder);
    process.stdout.write(report);
    return differs ? 1 : 0;
  } finally {
    if (out === undefined) rmSync(folder, { recursive: true, force: true });
  }
}
