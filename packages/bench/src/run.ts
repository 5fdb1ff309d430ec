import { writeFileSync } from 'node:fs';
import { measureEndToEnd } from './measure/a-end-to-end.ts';
import { measureBatches } from './measure/b-batches.ts';
import { measureLedger } from './measure/c-ledger.ts';
import { measureLatency } from './measure/d-latency.ts';
import { measureGrowth } from './measure/e-growth.ts';
import { measureScale } from './measure/f-scale.ts';
import { measureLone } from './measure/g-lone.ts';
import { measureDelivery } from './measure/h-delivery.ts';
import { measureBonuses } from './measure/i-bonuses.ts';
import { measureBalances } from './measure/j-balances.ts';
import { runAgainst } from './against/run-against.ts';
import { takeProfile } from './measure/profile.ts';
import type { Result } from './measure/sample.ts';
import { Stage } from './measure/stage.ts';
import type { Letter, Options } from './options.ts';
import { describeMachine, machine } from './report/machine.ts';
import { cpuTable, failures, legend, rateTable } from './report/results.ts';
import { logTails } from './report/logs.ts';
import { progress, print } from './report/print.ts';
import { targetsOf, targetTable } from './report/targets.ts';
import type { Report } from './report/targets.ts';
import { Resources } from './system/resources.ts';

interface Measurement {
  title: string;
  measure: (stage: Stage) => Promise<{ results: Result[]; diskBytesPerOperation?: number }>;
}

const only = (measure: (stage: Stage) => Promise<Result[]>): Measurement['measure'] => {
  return async (stage) => ({ results: await measure(stage) });
};

const MEASUREMENTS: Record<Letter, Measurement> = {
  A: { title: 'End to end, one operation a request', measure: only(measureEndToEnd) },
  B: { title: 'Batches through /v1/batches', measure: only(measureBatches) },
  C: { title: 'The ledger alone', measure: only(measureLedger) },
  D: { title: 'Latency at fixed rates', measure: only(measureLatency) },
  E: { title: 'Growth', measure: measureGrowth },
  F: { title: 'More workers and gateways', measure: only(measureScale) },
  G: { title: 'A lone bet on an idle system', measure: only(measureLone) },
  H: { title: 'From the bet to the event', measure: only(measureDelivery) },
  I: { title: 'Bets under an active bonus', measure: only(measureBonuses) },
  J: { title: 'The possible gain of a balance cache', measure: only(measureBalances) },
};

/** Runs the selected measurements and prints the results; resolves to the exit code: 1 if a request failed. */
export async function runBenchmark(options: Options): Promise<number> {
  const resources = new Resources();
  const stage = new Stage(options, resources);
  try {
    print(describeMachine(machine()));
    if (options.against !== null) return await runAgainst(resources, options, options.against);
    if (options.profile === null) return await measureAll(stage, options);
    await takeProfile(stage, options.profile);
    return 0;
  } catch (error) {
    for (const line of resources.logFolders.flatMap(logTails)) progress(line);
    throw error;
  } finally {
    await resources.close();
  }
}

async function measureAll(stage: Stage, options: Options): Promise<number> {
  const report: Report = {};
  let diskBytes: number | null = null;
  for (const letter of options.only) {
    const { title, measure } = MEASUREMENTS[letter];
    const { results, diskBytesPerOperation } = await measure(stage);
    report[letter] = results;
    diskBytes = diskBytesPerOperation ?? diskBytes;
    print(
      [`\n${letter}. ${title}\n`, rateTable(results), '', cpuTable(results), '', legend(results)].join('\n'),
    );
  }
  const targets = targetsOf(report, diskBytes);
  const failed = Object.values(report).flatMap(failures);
  print(['', targetTable(targets), ...failed.map((line) => `FAILED  ${line}`)].join('\n'));
  if (options.json !== null) {
    const document = { at: new Date().toISOString(), machine: machine(), options, targets, report };
    writeFileSync(options.json, `${JSON.stringify(document, null, 2)}\n`);
  }
  return failed.length === 0 ? 0 : 1;
}
