import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** The repository's root. */
export const root = fileURLToPath(new URL('../../../../', import.meta.url));

export const dataDir = (env = process.env) => (env.DATA_DIR ? resolve(env.DATA_DIR) : resolve(root, '.data'));

/** A line for people, out of the way of what a program prints for programs. */
export const log = (line) => process.stderr.write(`${line}\n`);

/** Prints the message and exits: no stack, since the program itself is not at fault. */
export function exitWithMessage(message, code = 1) {
  log(message);
  process.exit(code);
}

/** The options that a command was called with; what it does not know is answered with its usage. */
export function readArgs(options, usage) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    return exitWithMessage(`${error.message}\n${usage}`, 2);
  }
}
