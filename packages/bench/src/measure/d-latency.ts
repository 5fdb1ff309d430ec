import { calibrate } from './calibrate.ts';
import { httpContestant } from './http-contestant.ts';
import { inRounds } from './rounds.ts';
import type { Contestant, Result } from './sample.ts';
import type { Stage } from './stage.ts';
import { oursSubject, usualSubject } from './subjects.ts';

const RATES = [100, 500, 1000];
/** For Croupier only. */
const HIGHER_RATES = [2000];

export const D = { at: (perSecond: number) => `D ${perSecond}/s` } as const;

/** Latency at fixed rates, to the result and to the acceptance. */
export async function measureLatency(stage: Stage): Promise<Result[]> {
  const { rounds, seconds } = stage.options;
  await calibrate(stage, true);
  const contestants: Contestant[] = [];
  for (const perSecond of [...RATES, ...HIGHER_RATES]) contestants.push(await oursAt(stage, perSecond));
  for (const perSecond of RATES)
    contestants.push(await acceptAt(stage, perSecond), await usualAt(stage, perSecond));
  return inRounds(contestants, { rounds, milliseconds: seconds * 1000 });
}

async function oursAt(stage: Stage, perSecond: number): Promise<Contestant> {
  const subject = await oursSubject(stage, D.at(perSecond), { load: { perSecond } });
  return httpContestant(subject, await stage.generator(), await stage.servers());
}

/** Without `Prefer: wait`, answered with 202; the time until the queue is empty is reported as the drain time. */
async function acceptAt(stage: Stage, perSecond: number): Promise<Contestant> {
  const { croupier } = await stage.ours();
  const subject = await oursSubject(stage, `${D.at(perSecond)}, accept`, { load: { perSecond }, wait: null });
  let drainMs: number[] = [];
  const after = async (): Promise<void> => {
    const began = performance.now();
    await croupier.drained();
    drainMs = [...drainMs, performance.now() - began];
  };
  const contestant = httpContestant({ ...subject, after }, await stage.generator(), await stage.servers());
  return {
    ...contestant,
    get what() {
      return `${subject.what}; not waiting; the queue was empty ${Math.round(Math.max(...drainMs))} ms after the last answer at most`;
    },
  };
}

async function usualAt(stage: Stage, perSecond: number): Promise<Contestant> {
  const subject = await usualSubject(stage, `${D.at(perSecond)}, (1) usual`, {
    sharedHouse: true,
    load: { perSecond },
  });
  return httpContestant(subject, await stage.generator(), await stage.servers());
}
