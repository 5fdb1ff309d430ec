import { httpContestant } from './http-contestant.ts';
import { inRounds } from './rounds.ts';
import type { Result } from './sample.ts';
import type { Stage } from './stage.ts';
import { servedBy } from './subjects.ts';

const VARIANTS = [
  { workers: 1, gateways: 1 },
  { workers: 2, gateways: 1 },
  { workers: 3, gateways: 1 },
  { workers: 4, gateways: 1 },
  { workers: 2, gateways: 2 },
];

const REDIS = 5;

/** More processes on the same two servers; one variant after another, each in a separate database. */
export async function measureScale(stage: Stage): Promise<Result[]> {
  const { clients, rounds, seconds } = stage.options;
  const [generator, servers] = [await stage.generator(), await stage.servers()];
  const results: Result[] = [];
  for (const variant of VARIANTS) {
    const label = `F ${variant.workers} worker${variant.workers > 1 ? 's' : ''}, ${variant.gateways} gateway${variant.gateways > 1 ? 's' : ''}`;
    const name = `scale_${variant.workers}_${variant.gateways}`;
    const ours = await stage.startOurs({ ...variant, name, redisNumber: REDIS });
    const subjects = (['spread', 'hot'] as const).map((workload) => ({
      name: `${label}, ${workload}`,
      what: `Croupier with ${label.slice(2)}, ${workload}`,
      ...servedBy(ours),
      load: { clients },
      workload,
    }));
    const contestants = subjects.map((subject) => httpContestant(subject, generator, servers));
    results.push(...(await inRounds(contestants, { rounds, milliseconds: seconds * 1000 })));
    await ours.croupier.stop();
  }
  return results;
}
