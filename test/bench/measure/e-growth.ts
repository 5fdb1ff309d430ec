import { progress } from '../report/say.ts';
import { withClient } from '../system/servers.ts';
import { databaseBytes, grow } from './grow.ts';
import { httpContestant } from './http-contestant.ts';
import { inRounds } from './rounds.ts';
import type { Result } from './sample.ts';
import type { Stage } from './stage.ts';
import { pageContestant } from './pages.ts';
import { oursSubject } from './subjects.ts';

export const E = {
  empty: 'E spread, empty',
  grown: 'E spread, grown',
  emptyPages: 'E pages, empty',
  grownPages: 'E pages, grown',
} as const;

export interface Growth {
  results: Result[];
  entries: number;
  diskBytesPerOperation: number;
}

const GROWN_REDIS = 4;

/** The same work on a database with many entries and on one with few. */
export async function measureGrowth(stage: Stage): Promise<Growth> {
  const { clients, rounds, seconds, entries } = stage.options;
  const [generator, servers] = [await stage.generator(), await stage.servers()];
  const grown = await stage.startOurs({ name: 'grown', redisNumber: GROWN_REDIS });
  const { databaseUrl } = grown.croupier;
  const before = await databaseBytes(databaseUrl);
  progress(`writing ${entries} entries`);
  const written = await grow(databaseUrl, entries);
  const diskBytesPerOperation = ((await databaseBytes(databaseUrl)) - before) / written;
  await withClient(databaseUrl, (client) => client.query('CHECKPOINT'));
  const empty = await oursSubject(stage, E.empty, { load: { clients } });
  const { croupier, wallets } = grown;
  const full = {
    ...empty,
    name: E.grown,
    what: `the same with ${written} entries before it`,
    urls: croupier.urls,
    wallets,
    processes: () => croupier.processes,
    batches: () => croupier.batches(),
    after: () => croupier.drained(),
  };
  const contestants = [
    ...[empty, full].map((subject) => httpContestant(subject, generator, servers)),
    pageContestant(E.emptyPages, await stage.ours()),
    pageContestant(E.grownPages, grown),
  ];
  const results = await inRounds(contestants, { rounds, milliseconds: seconds * 1000 });
  await croupier.stop();
  return { results, entries: written, diskBytesPerOperation };
}
