import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../version.ts';

interface Pattern {
  matches: RegExp;
  /** `!path`: in again. */
  included: boolean;
}

const patterns: Pattern[] = readFileSync(join(root, '.dockerignore'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => ({ matches: expression(line.replace(/^!/, '')), included: line.startsWith('!') }));

function expression(pattern: string): RegExp {
  const text = pattern
    .replaceAll('.', '\\.')
    .replaceAll('**/', '(?:.+/)?')
    .replaceAll(/(?<![.)+])\*/g, '[^/]*');
  return new RegExp(`^${text}(?:/|$)`);
}

/** The last pattern that matches a path decides; one for a folder is one for all below it. */
export const isIgnored = (path: string): boolean =>
  !(patterns.findLast(({ matches }) => matches.test(path))?.included ?? true);

/** What the build of the image gets to see. */
export function copyContext(to: string): void {
  for (const name of readdirSync(root).filter((top) => !isIgnored(top)))
    cpSync(join(root, name), join(to, name), {
      recursive: true,
      filter: (source) => !isIgnored(source.slice(root.length + 1)),
    });
}
