import { TPCB_CLIENTS } from '../controls/pgbench.ts';
import { cpuPerOperation, cpuSeconds, endedChildrenSeconds } from '../system/cpu.ts';
import type { CpuSeconds } from '../system/cpu.ts';
import { calibrate } from './calibrate.ts';
import { httpContestant } from './http-contestant.ts';
import type { Subject } from './http-contestant.ts';
import { risingContestant } from './a-rising.ts';
import { inRounds } from './rounds.ts';
import { meanOnly } from './sample.ts';
import type { Contestant, Result } from './sample.ts';
import type { Stage } from './stage.ts';
import { ceilingSubject, oursSubject, usualSubject } from './subjects.ts';

export const A = {
  spread: 'A spread',
  hot: 'A hot',
  mix: 'A mix',
  usual: '(1) usual',
  usualFree: '(1b) usual, no house row',
  ceiling: '(2) no-op ceiling',
  tpcb: '(3) TPC-B',
  rising: 'A spread, rising rates',
  usualRising: '(1) usual, rising rates',
  usualFreeRising: '(1b) usual, no house row, rising rates',
} as const;

/**
 * End to end, one operation a request: Croupier and all controls, under clients that wait for each result, then under
 * rising rates.
 */
export async function measureEndToEnd(stage: Stage): Promise<Result[]> {
  const { clients, rounds, seconds } = stage.options;
  const load = { clients };
  await calibrate(stage, true);
  await calibrate(stage, false);
  const subjects: Subject[] = [
    await oursSubject(stage, A.spread, { load }),
    await oursSubject(stage, A.hot, { load, workload: 'hot' }),
    await oursSubject(stage, A.mix, { load, workload: 'mix' }),
    await usualSubject(stage, A.usual, { load, sharedHouse: true }),
    await usualSubject(stage, A.usualFree, { load, sharedHouse: false }),
    await ceilingSubject(stage, A.ceiling, { load }),
  ];
  const [generator, servers] = [await stage.generator(), await stage.servers()];
  const contestants = subjects.map((subject) => httpContestant(subject, generator, servers));
  return inRounds([...contestants, await tpcbContestant(stage), ...(await rising(stage))], {
    rounds,
    milliseconds: seconds * 1000,
  });
}

async function rising(stage: Stage): Promise<Contestant[]> {
  const load = { clients: stage.options.clients };
  const subjects = [
    await oursSubject(stage, A.rising, { load }),
    await usualSubject(stage, A.usualRising, { load, sharedHouse: true }),
    await usualSubject(stage, A.usualFreeRising, { load, sharedHouse: false }),
  ];
  return Promise.all(subjects.map((subject) => risingContestant(stage, subject)));
}

export async function spreadContestant(stage: Stage): Promise<Contestant> {
  const subject = await oursSubject(stage, A.spread, { load: { clients: stage.options.clients } });
  return httpContestant(subject, await stage.generator(), await stage.servers());
}

/** (3): the same PostgreSQL with TPC-B-like transactions and nothing in between. */
export async function tpcbContestant(stage: Stage): Promise<Contestant> {
  const tpcb = await stage.tpcb();
  const { postgres } = await stage.servers();
  const read = (): CpuSeconds => {
    const cpu = cpuSeconds({ PostgreSQL: [postgres.pid] });
    return cpu === null ? null : { ...cpu, client: endedChildrenSeconds() };
  };
  return {
    name: A.tpcb,
    what: `${tpcb.by}, ${TPCB_CLIENTS} clients, no HTTP and no queue`,
    run: async (milliseconds) => {
      const before = read();
      const run = await tpcb.run(milliseconds);
      const operations = (run.perSecond * milliseconds) / 1000;
      return { ...meanOnly(run), cpu: cpuPerOperation(before, read(), operations) };
    },
  };
}
