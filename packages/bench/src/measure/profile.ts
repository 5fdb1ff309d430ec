import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Workload } from '../load/plan.ts';
import { profileTable, statementTable } from '../report/profile.ts';
import { cpuTable, rateTable } from '../report/results.ts';
import { print } from '../report/print.ts';
import { withClient } from '../system/servers.ts';
import { httpContestant } from './http-contestant.ts';
import { inRounds } from './rounds.ts';
import type { Stage } from './stage.ts';
import { oursSubject } from './subjects.ts';

const WORKLOADS: readonly Workload[] = ['spread', 'hot', 'mix'];

/** Profiles the services. The figures include the profiler's overhead and cannot be compared with others. */
export async function takeProfile(stage: Stage, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { croupier } = await stage.ours();
  const { databaseUrl } = croupier;
  await withClient(databaseUrl, (client) => client.query('CREATE EXTENSION pg_stat_statements'));
  const { clients, rounds, seconds } = stage.options;
  for (const workload of WORKLOADS) {
    await withClient(databaseUrl, (client) => client.query('SELECT pg_stat_statements_reset()'));
    const subject = await oursSubject(stage, `profiled, ${workload}`, { load: { clients }, workload });
    const contestant = httpContestant(subject, await stage.generator(), await stage.servers());
    const results = await inRounds([contestant], { rounds, milliseconds: seconds * 1000 });
    print(`${rateTable(results)}\n\n${cpuTable(results)}\n\n${await statementTable(databaseUrl)}\n`);
  }
  await croupier.stop();
  for (const kind of ['gateway', 'wallet-worker', 'bonus-worker', 'realtime'])
    print(`${profileTable(resolve(folder), kind)}\n`);
}
