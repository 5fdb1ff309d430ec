import { progress } from '../report/print.ts';
import { withClient } from '../system/servers.ts';
import { databaseBytes, grow } from './grow.ts';
import { httpContestant } from './http-contestant.ts';
import type { Subject } from './http-contestant.ts';
import { READS, readContestant } from './reads.ts';
import { inRounds } from './rounds.ts';
import type { Contestant, Result } from './sample.ts';
import type { Ours, Stage } from './stage.ts';
import { servedBy } from './subjects.ts';

export const E = {
  empty: 'E spread, empty',
  grown: 'E spread, grown',
  read: (name: keyof typeof READS, database: 'empty' | 'grown' | 'grown, any wallet') =>
    `E ${name}, ${database}`,
} as const;

export const READ_NAMES = ['wallet', 'page', 'at', 'bets'] as const satisfies (keyof typeof READS)[];

export interface Growth {
  results: Result[];
  entries: number;
  diskBytesPerOperation: number;
}

const GROWN_REDIS = 4;
const EMPTY_REDIS = 7;
/**
 * Wallets with a history in the empty database: a full page of bets and one more. As many wallets are read in the grown
 * one, so that the compared pages differ only in the rows around them. Reading any wallet of the grown database, with
 * pages that are not cached, is measured separately.
 */
const WITH_HISTORY = 100;
const PAGE = 50;

/** Factor for the rounds of reads, which are shorter by it: the machine's speed changes within seconds. */
const READ_ROUNDS = 6;

interface Databases {
  few: Ours;
  grown: Ours;
  written: number;
  diskBytesPerOperation: number;
}

/** The same work on a database with many entries and on one with few. */
export async function measureGrowth(stage: Stage): Promise<Growth> {
  const { rounds, seconds } = stage.options;
  const databases = await startBoth(stage);
  const { few, grown, written, diskBytesPerOperation } = databases;
  const operations = await inRounds(await spread(stage, databases), {
    rounds,
    milliseconds: seconds * 1000,
  });
  const reads = await inRounds(readsOf(databases), {
    rounds: rounds * READ_ROUNDS,
    milliseconds: (seconds * 1000) / READ_ROUNDS,
  });
  await grown.croupier.stop();
  await few.croupier.stop();
  return { results: [...operations, ...reads], entries: written, diskBytesPerOperation };
}

async function startBoth(stage: Stage): Promise<Databases> {
  const { entries } = stage.options;
  const grown = await stage.startOurs({ name: 'grown', redisNumber: GROWN_REDIS });
  const { databaseUrl } = grown.croupier;
  const before = await databaseBytes(databaseUrl);
  progress(`writing ${entries} entries`);
  const written = await grow(databaseUrl, grown.wallets, entries);
  const diskBytesPerOperation = ((await databaseBytes(databaseUrl)) - before) / written;
  await withClient(databaseUrl, (client) => client.query('CHECKPOINT'));
  const few = await stage.startOurs({ name: 'few', redisNumber: EMPTY_REDIS });
  await grow(few.croupier.databaseUrl, withHistory(few), WITH_HISTORY * 2 * (PAGE + 1));
  return { few, grown, written, diskBytesPerOperation };
}

const withHistory = ({ wallets }: Ours): string[] => wallets.slice(-WITH_HISTORY);

async function spread(stage: Stage, { few, grown, written }: Databases): Promise<Contestant[]> {
  const load = { clients: stage.options.clients };
  const subjects: Subject[] = [
    {
      name: E.empty,
      what: 'Croupier: bets and settlements on an almost empty database',
      load,
      ...servedBy(few),
    },
    { name: E.grown, what: `the same with ${written} entries before it`, load, ...servedBy(grown) },
  ];
  const [generator, servers] = [await stage.generator(), await stage.servers()];
  return subjects.map((subject) => httpContestant(subject, generator, servers));
}

function readsOf({ few, grown }: Databases): Contestant[] {
  return READ_NAMES.flatMap((name) => [
    readContestant(E.read(name, 'empty'), READS[name], { ...few, wallets: withHistory(few) }),
    readContestant(E.read(name, 'grown'), READS[name], { ...grown, wallets: withHistory(grown) }),
    readContestant(E.read(name, 'grown, any wallet'), READS[name], grown),
  ]);
}
