import { progress } from '../report/say.ts';
import { httpContestant } from './http-contestant.ts';
import type { Subject } from './http-contestant.ts';
import type { Contestant, Sample } from './sample.ts';
import type { Stage } from './stage.ts';

/** From one rate to the next. */
const STEP = 1.2;
/** Of what clients that wait for their answers reach: where the first round begins. */
const FIRST = 0.6;
/** A rate is kept up with when as many are answered as sent, and all but one in a hundred within a second. */
const KEPT = 0.97;
const MAX_P99_MS = 1000;

/**
 * Rising rates, whatever is answered, until they are not kept up with. What it tells is the highest rate that was, with the
 * latency it had. A run goes on for as long as it takes; the time given is that of each rate.
 */
export async function risingContestant(stage: Stage, subject: Subject): Promise<Contestant> {
  const [generator, servers] = [await stage.generator(), await stage.servers()];
  const at = (load: Subject['load'], milliseconds: number): Promise<Sample> =>
    httpContestant({ ...subject, load }, generator, servers).run(milliseconds);
  let from: number | null = null;
  const run = async (milliseconds: number): Promise<Sample> => {
    from ??= FIRST * (await at(subject.load, milliseconds)).perSecond;
    const best = await highest((perSecond) => at({ perSecond }, milliseconds), from, subject.name);
    from = best.perSecond / STEP ** 3;
    return best;
  };
  return { name: subject.name, what: `${subject.what}; the highest rate that it keeps up with`, run };
}

/** The sample of the highest rate that is kept up with; of the lowest tried, where none is. */
async function highest(
  at: (perSecond: number) => Promise<Sample>,
  from: number,
  name: string,
): Promise<Sample> {
  let best: Sample | null = null;
  for (let rate = from; ; rate *= STEP) {
    let sample = await at(rate);
    // once may have been the machine
    if (!isKept(sample, rate)) sample = await at(rate);
    const p99 = sample.latency?.p99 ?? Number.NaN;
    progress(`${name}: of ${Math.round(rate)} /s ${Math.round(sample.perSecond)}, p99 ${Math.round(p99)} ms`);
    if (!isKept(sample, rate)) return best ?? sample;
    best = sample;
  }
}

function isKept({ perSecond, latency }: Sample, rate: number): boolean {
  return perSecond >= KEPT * rate && latency !== null && latency.p99 <= MAX_P99_MS;
}
