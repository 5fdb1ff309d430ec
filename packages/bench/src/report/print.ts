/** What goes on, out of the way of the results. */
export const progress = (line: string): void => void process.stderr.write(`  ${line}\n`);

export const say = (text: string): void => void process.stdout.write(`${text}\n`);
