import { join } from 'node:path';
import { repositoryRoot } from '@croupier/launcher';
import { firstOf } from '../against/built-checkout.ts';
import { TPCB_CLIENTS } from '../controls/pgbench.ts';
import { preparePgledger } from '../controls/pgledger.ts';
import { startChild } from '../system/child.ts';
import type { Child } from '../system/child.ts';
import { cpuPerOperation, cpuSeconds } from '../system/cpu.ts';
import { readWal, walPerOperation } from '../system/wal.ts';
import { A, tpcbContestant } from './a-end-to-end.ts';
import type { LedgerDone } from './ledger-process.ts';
import { inRounds } from './rounds.ts';
import { meanOnly, RATE_ONLY } from './sample.ts';
import type { Contestant, Result } from './sample.ts';
import type { Stage } from './stage.ts';
import type { Resources } from '../system/resources.ts';
import type { Servers } from '../system/servers.ts';

/** Its place in a checkout; the second one in older checkouts that are compared with `--against`. */
const MAINS = ['packages/bench/src', 'test/bench'].map((folder) => `${folder}/measure/ledger-process.ts`);
const BATCHES = [1, 10, 50, 200, 1000];

export const C = { batchesOf200: 'C ledger, batches of 200', tpcb: A.tpcb, pgledger: 'C pgledger' } as const;

/** The ledger without services: accept and apply in batches of several sizes. */
export async function measureLedger(stage: Stage): Promise<Result[]> {
  const { rounds, seconds } = stage.options;
  const [servers, { croupier, wallets }] = [await stage.servers(), await stage.ours()];
  const ledger = { servers, wallets, databaseUrl: croupier.databaseUrl, root: repositoryRoot };
  const child = await startLedger(stage.resources, ledger);
  const contestants = BATCHES.map((batch) => ledgerContestant(ledger, child, batch));
  return inRounds([...contestants, await tpcbContestant(stage), ...(await pgledgerContestants(stage))], {
    rounds,
    milliseconds: seconds * 1000,
  });
}

/** With `--pgledger` only. */
async function pgledgerContestants(stage: Stage): Promise<Contestant[]> {
  const folder = stage.options.pgledger;
  if (folder === null) return [];
  const servers = await stage.servers();
  const pgledger = await preparePgledger(servers, folder);
  return [
    {
      name: C.pgledger,
      what: `pgledger, one transfer in a transaction, ${TPCB_CLIENTS} clients, no HTTP and no queue`,
      run: async (milliseconds) => {
        const watched = { PostgreSQL: [servers.postgres.pid] };
        const [cpu, wal] = [cpuSeconds(watched), await readWal(servers)];
        const run = await pgledger.run(milliseconds);
        const operations = (run.perSecond * milliseconds) / 1000;
        return {
          ...meanOnly(run),
          cpu: cpuPerOperation(cpu, cpuSeconds(watched), operations),
          ...walPerOperation(wal, await readWal(servers), operations),
        };
      },
    },
  ];
}

export interface LedgerPlace {
  servers: Servers;
  databaseUrl: string;
  wallets: readonly string[];
  /** The built checkout that contains the ledger. */
  root: string;
}

export async function startLedger(
  resources: Resources,
  { servers: { folder, watchdog }, databaseUrl, root }: LedgerPlace,
): Promise<Child> {
  const child = startChild({
    name: 'ledger',
    main: firstOf(root, MAINS),
    // without the condition `source`: the built packages
    execArgv: ['--no-warnings', '--import', import.meta.resolve('tsx')],
    env: { DATABASE_URL: databaseUrl },
    logFile: join(folder, 'ledger.log'),
    watchdog,
  });
  await resources.acquire(child.message('listening'), () => child.stop());
  return child;
}

export function ledgerContestant({ servers, wallets }: LedgerPlace, child: Child, batch: number): Contestant {
  return {
    name: `C ledger, batches of ${batch}`,
    what: `the ledger alone, accept and apply, ${batch} deposits at a time on 4 connections`,
    run: async (milliseconds) => {
      const watched = { ledger: [child.pid], PostgreSQL: [servers.postgres.pid] };
      const [cpu, wal] = [cpuSeconds(watched), await readWal(servers)];
      child.process.send({ type: 'run', batch, milliseconds, wallets });
      const { operations, tookMs } = await child.message<LedgerDone>('done');
      return {
        ...RATE_ONLY,
        perSecond: (operations * 1000) / tookMs,
        batchSize: batch,
        cpu: cpuPerOperation(cpu, cpuSeconds(watched), operations),
        ...walPerOperation(wal, await readWal(servers), operations),
      };
    },
  };
}
