import { benchToken } from '../system/token.ts';
import { cpuPerOperation, cpuSeconds } from '../system/cpu.ts';
import { A, spreadContestant, tpcbContestant } from './a-end-to-end.ts';
import { inRounds } from './rounds.ts';
import { RATE_ONLY } from './sample.ts';
import type { Contestant, Result, Sample } from './sample.ts';
import type { Ours, Stage } from './stage.ts';
import type { Generator } from '../system/generator.ts';
import type { Servers } from '../system/servers.ts';

export const B = { batches: 'B batches of 1000', single: A.spread, tpcb: A.tpcb } as const;

const BATCH = 1000;
/** Enough that one batch is in flight while another is stored. */
const CLIENTS = 4;

/** Batches over HTTP, until the last of their operations is applied. */
export async function measureBatches(stage: Stage): Promise<Result[]> {
  const { rounds, seconds } = stage.options;
  const contestants = [
    batchContestant(await stage.ours(), await stage.generator(), await stage.servers()),
    await spreadContestant(stage),
    await tpcbContestant(stage),
  ];
  return inRounds(contestants, { rounds, milliseconds: seconds * 1000 });
}

export function batchContestant(ours: Ours, generator: Generator, servers: Servers): Contestant {
  return {
    name: B.batches,
    what: `Croupier: ${CLIENTS} clients that send ${BATCH} bets and settlements at a time through /v1/batches`,
    run: (milliseconds) => runBatches(ours, { generator, servers, milliseconds }),
  };
}

interface Run {
  generator: Generator;
  servers: Servers;
  milliseconds: number;
}

async function runBatches(
  { croupier, wallets }: Ours,
  { generator, servers, milliseconds }: Run,
): Promise<Sample> {
  const watched = {
    client: [generator.pid],
    ...croupier.processes,
    Redis: [servers.redis.pid],
    PostgreSQL: [servers.postgres.pid],
  };
  const plan = {
    urls: croupier.urls,
    token: benchToken(),
    wait: null,
    workload: 'spread' as const,
    load: { clients: CLIENTS },
    warmUpMs: 0,
    measureMs: milliseconds,
    batch: BATCH,
  };
  const [cpu, before, began] = [cpuSeconds(watched), await croupier.batches(), performance.now()];
  const { latency, failed, firstFailure, rejected } = await generator.run(plan, wallets, () => {});
  await croupier.drained();
  const tookMs = performance.now() - began;
  const after = await croupier.batches();
  const operations = after.operations - before.operations;
  return {
    ...RATE_ONLY,
    perSecond: (operations * 1000) / tookMs,
    latency,
    rejected,
    failed,
    firstFailure,
    batchSize: operations / Math.max(after.transactions - before.transactions, 1),
    cpu: cpuPerOperation(cpu, cpuSeconds(watched), operations),
  };
}
