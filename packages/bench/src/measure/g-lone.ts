import { calibrate } from './calibrate.ts';
import { httpContestant } from './http-contestant.ts';
import { inRounds } from './rounds.ts';
import type { Result } from './sample.ts';
import type { Stage } from './stage.ts';
import { oursSubject, usualSubject } from './subjects.ts';

export const G = { ours: 'G lone bet', usual: 'G lone bet, (1) usual' } as const;

/** One client, one request at a time, on an idle system: grouping must not slow it down. */
export async function measureLone(stage: Stage): Promise<Result[]> {
  const { rounds, seconds } = stage.options;
  await calibrate(stage, true);
  const load = { clients: 1 };
  const subjects = [
    await oursSubject(stage, G.ours, { load }),
    await usualSubject(stage, G.usual, { load, sharedHouse: true }),
  ];
  const [generator, servers] = [await stage.generator(), await stage.servers()];
  const contestants = subjects.map((subject) => httpContestant(subject, generator, servers));
  return inRounds(contestants, { rounds, milliseconds: seconds * 1000 });
}
