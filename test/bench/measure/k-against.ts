import { httpContestant } from './http-contestant.ts';
import type { Subject } from './http-contestant.ts';
import { inRounds } from './rounds.ts';
import type { Contestant, Result } from './sample.ts';
import type { Ours, Stage } from './stage.ts';
import { servedBy } from './subjects.ts';

const OTHER_REDIS = 8;

/** What a change is worth: this build and another on the same servers, in turn. */
export async function measureAgainst(stage: Stage): Promise<Result[]> {
  const { against, rounds, seconds } = stage.options;
  if (against === null)
    throw new Error('K needs --against, the folder of another checkout that has been built');
  const builds = {
    this: await stage.ours(),
    other: await stage.startOurs({ name: 'other', redisNumber: OTHER_REDIS, root: against }),
  };
  const loads = [
    (name: string, ours: Ours) =>
      loadOf(stage, `spread, ${name}`, ours, { load: { clients: stage.options.clients } }),
    (name: string, ours: Ours) => loadOf(stage, `500 /s, ${name}`, ours, { load: { perSecond: 500 } }),
    (name: string, ours: Ours) => loadOf(stage, `lone, ${name}`, ours, { load: { clients: 1 } }),
  ];
  const contestants = loads.flatMap((load) => Object.entries(builds).map(([name, ours]) => load(name, ours)));
  return inRounds(await Promise.all(contestants), { rounds, milliseconds: seconds * 1000 });
}

async function loadOf(
  stage: Stage,
  name: string,
  ours: Ours,
  load: Pick<Subject, 'load'>,
): Promise<Contestant> {
  const subject = { name, what: 'bets and settlements', ...servedBy(ours), ...load };
  return httpContestant(subject, await stage.generator(), await stage.servers());
}
