import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

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

/** The options that a command was called with; what it does not know is answered with its usage. */
export function readArgs(options, usage) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    return give(`${error.message}\n${usage}`, 2);
  }
}
