import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../version.ts';

export interface Instruction {
  keyword: string;
  /** `--from=build` and the like. */
  flags: Record<string, string>;
  rest: string;
}

export interface Stage {
  name: string;
  instructions: Instruction[];
}

export const dockerfileText = readFileSync(join(root, 'Dockerfile'), 'utf8');

/** As much of the language as our file uses. */
export function readStages(text = dockerfileText): Stage[] {
  const lines = text
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const stages: Stage[] = [];
  for (const instruction of lines.map(parseLine)) {
    const name = /^\S+ AS (\w+)$/.exec(instruction.rest)?.[1];
    if (instruction.keyword === 'FROM') stages.push({ name: name ?? '', instructions: [] });
    else stages.at(-1)?.instructions.push(instruction);
  }
  return stages;
}

function parseLine(line: string): Instruction {
  const [, keyword = '', flags = '', rest = ''] = /^(\w+)\s+((?:--\S+\s+)*)(.*)$/.exec(line) ?? [];
  const pairs = [...flags.matchAll(/--(\w+)=(\S+)/g)].map(([, name = '', value = '']) => [name, value]);
  return {
    keyword,
    flags: Object.fromEntries(pairs) as Record<string, string>,
    rest: rest.replaceAll(/\s+/g, ' '),
  };
}

/** The value of this keyword in the last stage, the last one where there are several. */
export function runtimeSays(keyword: string): string {
  const said =
    readStages()
      .at(-1)
      ?.instructions.filter((one) => one.keyword === keyword) ?? [];
  return said.at(-1)?.rest ?? '';
}
