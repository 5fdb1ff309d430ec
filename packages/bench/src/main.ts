// npm run bench: how fast Croupier is, beside what it is to be compared with, on this machine and in this hour.
import { runBenchmark } from './run.ts';
import { readOptions, USAGE } from './options.ts';
import type { Options } from './options.ts';

const options = options_();
process.exit(options === null ? 2 : await runBenchmark(options));

function options_(): Options | null {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${USAGE}\n`);
    return null;
  }
}
