import type { Usual } from '../controls/usual/start.ts';
import { progress } from '../report/print.ts';
import { httpContestant } from './http-contestant.ts';
import { usualSubject } from './subjects.ts';
import type { Stage } from './stage.ts';

/** More concurrency means more conflicts and less waiting for the disk; the best one is measured. */
const CONCURRENCIES = [1, 2, 4, 8, 16, 32];
const EACH_MS = 1500;

/** Sets the concurrency at which the usual build is fastest. */
export async function calibrate(stage: Stage, sharedHouse: boolean): Promise<Usual> {
  const usual = await stage.usual(sharedHouse);
  if (usual.concurrency() !== null) return usual;
  const subject = await usualSubject(stage, 'calibration', {
    sharedHouse,
    load: { clients: stage.options.clients },
  });
  const contestant = httpContestant(subject, await stage.generator(), await stage.servers());
  const rates: [number, number][] = [];
  for (const concurrency of CONCURRENCIES) {
    usual.setConcurrency(concurrency);
    rates.push([concurrency, (await contestant.run(EACH_MS)).perSecond]);
  }
  const [best] = rates.toSorted(([, a], [, b]) => b - a)[0] ?? [1];
  usual.setConcurrency(best);
  progress(
    `the usual build at ${rates.map(([n, rate]) => `${n}: ${Math.round(rate)}`).join(', ')} /s: takes ${best}`,
  );
  return usual;
}
