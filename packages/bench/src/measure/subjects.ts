import type { Plan, Workload } from '../load/plan.ts';
import type { Subject } from './http-contestant.ts';
import type { Ours, Stage } from './stage.ts';

const DESCRIPTIONS: Record<Workload, string> = {
  spread: 'bets and settlements, zipf 1.0 over the wallets',
  hot: 'bets and settlements of one wallet',
  mix: 'bets, settlements, rollbacks, deposits, withdrawals, transfers',
};

export async function oursSubject(
  stage: Stage,
  name: string,
  more: { load: Plan['load']; workload?: Workload; wait?: number | null },
): Promise<Subject> {
  const what = `Croupier: ${DESCRIPTIONS[more.workload ?? 'spread']}`;
  return { name, what, ...servedBy(await stage.ours()), ...more };
}

/** The properties that all loads on this Croupier share. */
export function servedBy({
  croupier,
  wallets,
}: Ours): Pick<Subject, 'urls' | 'wallets' | 'processes' | 'batches' | 'after'> {
  return {
    urls: croupier.urls,
    wallets,
    processes: () => croupier.processes,
    batches: () => croupier.batches(),
    after: () => croupier.drained(),
  };
}

export async function usualSubject(
  stage: Stage,
  name: string,
  { sharedHouse, load }: { sharedHouse: boolean; load: Plan['load'] },
): Promise<Subject> {
  const usual = await stage.usual(sharedHouse);
  const house = sharedHouse ? 'with a shared house row' : 'without a shared house row';
  return {
    name,
    what: `the usual build, ${house}, ${String(usual.concurrency())} jobs at a time`,
    urls: [usual.url],
    wallets: usual.wallets,
    processes: () => usual.processes,
    load,
  };
}

export async function ceilingSubject(
  stage: Stage,
  name: string,
  { load }: { load: Plan['load'] },
): Promise<Subject> {
  const { croupier, wallets, empty } = await stage.ceiling();
  return {
    name,
    what: 'the same gateway and queue with a worker that does nothing',
    urls: croupier.urls,
    wallets,
    processes: () => croupier.processes,
    load,
    before: empty,
    after: empty,
  };
}
