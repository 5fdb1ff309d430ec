import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { run } from '../../api/run.ts';
import { root } from '../version.ts';
import { copyContext } from './context.ts';
import { readStages } from './dockerfile.ts';
import type { Instruction } from './dockerfile.ts';

/**
 * Does by hand what the Dockerfile says, each stage in a folder that is the root of its file system. It is not a
 * container: the node, npm and sh are this machine's. Returns the folder of the last stage.
 */
export async function buildByHand(folder: string): Promise<string> {
  const stages = readStages();
  for (const { name, instructions } of stages) {
    let workdir = join(folder, name);
    mkdirSync(workdir, { recursive: true });
    for (const instruction of instructions) {
      if (instruction.keyword === 'WORKDIR') mkdirSync((workdir = join(folder, name, instruction.rest)));
      if (instruction.keyword === 'COPY') copy(instruction, folder, workdir);
      if (instruction.keyword === 'RUN') await runStep(instruction, workdir);
    }
  }
  return join(folder, stages.at(-1)?.name ?? '');
}

/** Copies the contents of a folder. */
function copy({ flags, rest }: Instruction, folder: string, workdir: string): void {
  const [source = '', target = ''] = rest.split(' ');
  const from = flags['from'];
  const into = join(workdir, target);
  if (from === undefined) return copyContext(into);
  const path = join(folder, from, source);
  for (const name of readdirSync(path))
    cpSync(join(path, name), join(into, basename(name)), { recursive: true, verbatimSymlinks: true });
}

/** What `npm ci` for development installs, this clone has: it need not come from the registry again. */
const INSTALLED: Record<string, string> = {
  'npm ci --ignore-scripts': `target=$PWD; cd '${root}'; for each in node_modules packages/*/node_modules services/*/node_modules
    do if [ -d "$each" ]; then cp -al --parents "$each" "$target" || cp -a --parents "$each" "$target" || exit 1; fi; done`,
};

async function runStep({ rest }: Instruction, workdir: string): Promise<void> {
  const { code, stdout, stderr } = await run('sh', ['-c', INSTALLED[rest] ?? rest], workdir);
  if (code !== 0) throw new Error(`RUN ${rest}\nended with ${code}:\n${stdout}${stderr}`);
}
