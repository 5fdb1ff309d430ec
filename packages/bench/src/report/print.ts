/** Progress goes to stderr, separate from the results. */
export const progress = (line: string): void => void process.stderr.write(`  ${line}\n`);

export const print = (text: string): void => void process.stdout.write(`${text}\n`);
