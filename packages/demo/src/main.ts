// npm run demo: players use the public API and Socket.IO clients, and every result and event is checked.
import { CroupierError } from '@croupier/client';
import { readOptions, USAGE } from './options.ts';
import type { Options } from './options.ts';
import { findTarget, NotRunning } from './target.ts';
import { play } from './play.ts';
import { Unexpected } from './steps.ts';

process.exit(await main());

async function main(): Promise<number> {
  const options = parse();
  if (options === null) return 2;
  try {
    return await play(await findTarget(options), options);
  } catch (error) {
    const isExpected =
      error instanceof NotRunning || error instanceof Unexpected || error instanceof CroupierError;
    process.stderr.write(`${isExpected ? error.message : String((error as Error).stack)}\n`);
    return 1;
  }
}

function parse(): Options | null {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${USAGE}\n`);
    return null;
  }
}
