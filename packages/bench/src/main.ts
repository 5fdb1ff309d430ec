// npm run bench: measures Croupier and its controls side by side on this machine.
import { runBenchmark } from './run.ts';
import { readOptions, USAGE } from './options.ts';
import type { Options } from './options.ts';

const options = parse();
process.exit(options === null ? 2 : await runBenchmark(options));

function parse(): Options | null {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${USAGE}\n`);
    return null;
  }
}
