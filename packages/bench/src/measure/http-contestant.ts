import type { Plan } from '../load/plan.ts';
import { cpuPerOperation, cpuSeconds } from '../system/cpu.ts';
import type { CpuSeconds, Watched } from '../system/cpu.ts';
import type { Generator } from '../system/generator.ts';
import type { Servers } from '../system/servers.ts';
import { benchToken } from '../system/token.ts';
import { readWal, walPerOperation } from '../system/wal.ts';
import type { Wal } from '../system/wal.ts';
import type { Contestant, Sample } from './sample.ts';

/** A system with an HTTP API, and the load on it. */
export interface Subject {
  name: string;
  what: string;
  urls: readonly string[];
  wallets: readonly string[];
  processes: () => Watched;
  load: Plan['load'];
  workload?: Plan['workload'];
  wait?: number | null;
  /** Batches applied so far, if the system reports them. */
  batches?: () => Promise<{ operations: number; transactions: number }>;
  before?: () => Promise<unknown>;
  after?: () => Promise<unknown>;
  warmUpMs?: number;
}

/** Values read at the start and the end of the measured time. */
interface Reading {
  cpu: CpuSeconds;
  wal: Promise<Wal>;
  batches: Promise<{ operations: number; transactions: number }> | null;
}

const WARM_UP_MS = 1000;
const WAIT_SECONDS = 5;

export function httpContestant(subject: Subject, generator: Generator, servers: Servers): Contestant {
  return {
    name: subject.name,
    what: subject.what,
    run: async (milliseconds) => {
      await subject.before?.();
      const sample = await measure(planOf(subject, milliseconds), subject, generator, servers);
      await subject.after?.();
      return sample;
    },
  };
}

function planOf({ urls, load, workload, wait, warmUpMs }: Subject, measureMs: number): Plan {
  return {
    urls: [...urls],
    token: benchToken(),
    wait: wait === undefined ? WAIT_SECONDS : wait,
    workload: workload ?? 'spread',
    load,
    warmUpMs: warmUpMs ?? WARM_UP_MS,
    measureMs,
    batch: 1,
  };
}

async function measure(
  plan: Plan,
  subject: Subject,
  generator: Generator,
  servers: Servers,
): Promise<Sample> {
  const watched = {
    client: [generator.pid],
    ...subject.processes(),
    Redis: [servers.redis.pid],
    PostgreSQL: [servers.postgres.pid],
  };
  const readings: Reading[] = [];
  const read = (): void => {
    readings.push({
      cpu: cpuSeconds(watched),
      wal: readWal(servers),
      batches: subject.batches?.() ?? null,
    });
  };
  const { tookMs, ...measured } = await generator.run(plan, subject.wallets, read);
  const [before, after] = readings;
  if (before === undefined || after === undefined)
    throw new Error('the generator did not report the measured time');
  return {
    ...measured,
    perSecond: (measured.done * 1000) / tookMs,
    batchSize: await batchSize(before, after),
    cpu: cpuPerOperation(before.cpu, after.cpu, measured.done),
    ...walPerOperation(await before.wal, await after.wal, measured.done),
  };
}

async function batchSize(before: Reading, after: Reading): Promise<number | null> {
  if (before.batches === null || after.batches === null) return null;
  const [from, to] = [await before.batches, await after.batches];
  return (to.operations - from.operations) / Math.max(to.transactions - from.transactions, 1);
}
