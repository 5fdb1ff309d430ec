import { measureEndToEnd } from './measure/a-end-to-end.ts';
import { takeProfile } from './measure/profile.ts';
import { Stage } from './measure/stage.ts';
import type { Options } from './options.ts';
import { cpuTable, failures, rateTable } from './report/results.ts';
import { say } from './report/say.ts';
import { Held } from './system/held.ts';

/** Measures what was asked for, and prints it; resolves to the exit code. */
export async function runBenchmark(options: Options): Promise<number> {
  const held = new Held();
  try {
    const stage = new Stage(options, held);
    if (options.profile !== null) {
      await takeProfile(stage, options.profile);
      return 0;
    }
    const results = await measureEndToEnd(stage);
    say(rateTable(results));
    say(cpuTable(results));
    for (const line of failures(results)) say(line);
    return 0;
  } finally {
    await held.close();
  }
}
