import { writeFileSync } from 'node:fs';
import { repositoryRoot } from '@croupier/launcher';
import { median } from '../measure/rounds.ts';
import type { Contestant, Sample } from '../measure/sample.ts';
import { COMPARED } from '../options.ts';
import type { Options } from '../options.ts';
import { machine } from '../report/machine.ts';
import { progress, print } from '../report/print.ts';
import { totalCpu } from '../system/cpu.ts';
import { Generator } from '../system/generator.ts';
import type { Resources } from '../system/resources.ts';
import { startSide } from './side.ts';
import type { RunningSide } from './side.ts';
import { compare, comparisonTable, SIDES } from './comparison.ts';
import type { Comparison, Rounds, Side } from './comparison.ts';
import { WORKLOADS } from './workloads.ts';

const WARM_UP_MS = 2_000;

const LEGEND =
  'old: the other checkout; new: this one; copy: the other one again on separate servers, as the control.\n' +
  'A bound holds if the ratio exceeds it by at most the deviation of the control from 1.';

/** Compares this build with another one in turn, in short rounds; the exit code is 1 if a bound does not hold. */
export async function runAgainst(resources: Resources, options: Options, other: string): Promise<number> {
  const sides = await startSides(resources, options, other);
  const generator = await Generator.start(resources, sides.old.servers);
  const comparisons: Comparison[] = [];
  const failed: string[] = [];
  for (const letter of COMPARED.filter((one) => options.only.includes(one))) {
    const start = (side: Side): Promise<Contestant[]> =>
      WORKLOADS[letter](sides[side], { resources, generator, options });
    const workloads = { old: await start('old'), new: await start('new'), copy: await start('copy') };
    for (const [n, { name }] of workloads.old.entries()) {
      const contestants = contestantsOf(workloads, n);
      const samples = await inTurn(contestants, options);
      progress(processLine(name, samples));
      comparisons.push(compare(name, cpuOf(samples), options.bound));
      failed.push(...failuresOf(name, samples));
    }
  }
  print(['', comparisonTable(comparisons, options.bound), '', LEGEND].join('\n'));
  print(failed.map((line) => `FAILED  ${line}`).join('\n'));
  writeJson(options, comparisons);
  return failed.length === 0 && comparisons.every(({ holds }) => holds) ? 0 : 1;
}

async function startSides(
  resources: Resources,
  { wallets }: Options,
  other: string,
): Promise<Record<Side, RunningSide>> {
  const start = async (side: Side, root: string): Promise<RunningSide> => {
    progress(`starting ${side}: ${root}`);
    return startSide(resources, root, wallets);
  };
  return {
    old: await start('old', other),
    new: await start('new', repositoryRoot),
    copy: await start('copy', other),
  };
}

function contestantsOf(workloads: Record<Side, Contestant[]>, n: number): Record<Side, Contestant> {
  const of = (side: Side): Contestant => {
    const contestant = workloads[side][n];
    if (contestant === undefined) throw new Error(`${side} has no workload ${n}`);
    return contestant;
  };
  return { old: of('old'), new: of('new'), copy: of('copy') };
}

/** In each round every side runs once; the first side and the direction change with every round. */
async function inTurn(
  contestants: Record<Side, Contestant>,
  { rounds, seconds }: Options,
): Promise<Record<Side, Sample[]>> {
  const samples: Record<Side, Sample[]> = { old: [], new: [], copy: [] };
  for (const side of SIDES) await contestants[side].run(Math.min(WARM_UP_MS, seconds * 1000));
  for (let round = 0; round < rounds; round++) {
    for (const side of orderOf(round)) samples[side].push(await contestants[side].run(seconds * 1000));
    const cpu = SIDES.map((side) => `${side} ${Math.round(serversCpu(samples[side].at(-1)))}`).join(', ');
    progress(`${contestants.old.name}, round ${round + 1} of ${rounds}, CPU µs/op: ${cpu}`);
  }
  return samples;
}

function orderOf(round: number): Side[] {
  const first = round % SIDES.length;
  const turned = [...SIDES.slice(first), ...SIDES.slice(0, first)];
  return Math.floor(round / SIDES.length) % 2 === 0 ? turned : turned.toReversed();
}

/** CPU of all processes but the client, which is the same for all sides; NaN if it is not measured. */
function serversCpu(sample: Sample | undefined): number {
  return (totalCpu(sample?.cpu ?? null) ?? Number.NaN) - (sample?.cpu?.['client'] ?? 0);
}

function cpuOf(samples: Record<Side, Sample[]>): Rounds {
  const of = (side: Side): number[] => samples[side].map(serversCpu);
  return { old: of('old'), new: of('new'), copy: of('copy') };
}

/** Medians of each process, to locate a difference. */
function processLine(name: string, samples: Record<Side, Sample[]>): string {
  const processes = Object.keys(samples.old[0]?.cpu ?? {}).filter((process) => process !== 'client');
  const of = (process: string): string =>
    SIDES.map((side) => median(samples[side].map(({ cpu }) => cpu?.[process] ?? Number.NaN)).toFixed(0)).join(
      ' / ',
    );
  return `${name}, by process, ${SIDES.join(' / ')}: ${processes.map((one) => `${one} ${of(one)}`).join(', ')}`;
}

function failuresOf(name: string, samples: Record<Side, Sample[]>): string[] {
  return SIDES.flatMap((side) => {
    const failed = samples[side].find((sample) => sample.failed > 0 || !(sample.perSecond > 0));
    return failed === undefined
      ? []
      : [`${name}, ${side}: ${failed.firstFailure ?? 'no request was answered'}`];
  });
}

function writeJson({ json, ...options }: Options, comparisons: readonly Comparison[]): void {
  if (json === null) return;
  const document = { at: new Date().toISOString(), machine: machine(), options, comparisons };
  writeFileSync(json, `${JSON.stringify(document, null, 2)}\n`);
}
