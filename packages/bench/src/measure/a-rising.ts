import { progress } from '../report/print.ts';
import { httpContestant } from './http-contestant.ts';
import type { Subject } from './http-contestant.ts';
import type { Contestant, Sample } from './sample.ts';
import type { Stage } from './stage.ts';

/** Factor from one rate to the next. */
const STEP = 1.2;
/** The first rate, as a share of the rate that clients reach that wait for their answers. */
const FIRST = 0.6;
/** A rate is sustained if this share of its requests is answered, 99 % of them within a second. */
const MIN_ANSWERED_SHARE = 0.97;
const MAX_P99_MS = 1000;

/**
 * Raises the rate until it is not sustained, and reports the highest sustained rate with its latency. The given time is
 * that of each rate, not of the whole run.
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
  return { name: subject.name, what: `${subject.what}; the highest sustained rate`, run };
}

/** The sample of the highest sustained rate; if none is sustained, of the lowest tried. */
async function highest(
  at: (perSecond: number) => Promise<Sample>,
  from: number,
  name: string,
): Promise<Sample> {
  let best: Sample | null = null;
  for (let rate = from; ; rate *= STEP) {
    let sample = await at(rate);
    // a single miss may be noise of the machine
    if (!isSustained(sample, rate)) sample = await at(rate);
    const p99 = sample.latency?.p99 ?? Number.NaN;
    progress(`${name}: of ${Math.round(rate)} /s ${Math.round(sample.perSecond)}, p99 ${Math.round(p99)} ms`);
    if (!isSustained(sample, rate)) return best ?? sample;
    best = sample;
  }
}

function isSustained({ perSecond, latency }: Sample, rate: number): boolean {
  return perSecond >= MIN_ANSWERED_SHARE * rate && latency !== null && latency.p99 <= MAX_P99_MS;
}
