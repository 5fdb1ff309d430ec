import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const root = fileURLToPath(new URL('../../../../', import.meta.url));

export const dataDir = (env = process.env) => (env.DATA_DIR ? resolve(env.DATA_DIR) : resolve(root, '.data'));

/** A line for people, out of the way of what a program prints for programs. */
export const say = (line) => process.stderr.write(`${line}\n`);

/** Says it plainly and leaves: no stack, since nothing is wrong with the program. */
export function give(message, code = 1) {
  say(message);
  process.exit(code);
}
