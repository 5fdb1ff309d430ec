import { bucketsOf, latencyBetween } from '../system/histogram.ts';
import type { Buckets } from '../system/histogram.ts';
import { grantBonuses } from '../system/wallets.ts';
import { httpContestant } from './http-contestant.ts';
import type { Subject } from './http-contestant.ts';
import { inRounds } from './rounds.ts';
import { RATE_ONLY } from './sample.ts';
import type { Contestant, Result } from './sample.ts';
import type { Ours, Stage } from './stage.ts';
import { oursSubject, servedBy } from './subjects.ts';

export const I = {
  cash: 'I cash',
  bonus: 'I bonus',
  bonusLag: 'I bonus, lag',
  one: 'I one player',
  oneLag: 'I one player, lag',
} as const;

const REDIS = 6;
const ONE_PLAYER_PER_SECOND = 1000;

/** Bets under an active bonus and bets of cash, and the lag of the bonus pipeline meanwhile. */
export async function measureBonuses(stage: Stage): Promise<Result[]> {
  const { clients, rounds, seconds } = stage.options;
  const cash = await oursSubject(stage, I.cash, { load: { clients } });
  const players = await stage.startOurs({ name: 'bonuses', redisNumber: REDIS });
  await grantBonuses(players.croupier, players.wallets);
  const [bonus, one] = wagering(cash, players);
  const [generator, servers] = [await stage.generator(), await stage.servers()];
  const lagOf = lagReader(players);
  const contestants = [
    httpContestant(cash, generator, servers),
    httpContestant(bonus, generator, servers),
    lagOf(I.bonusLag),
    httpContestant(one, generator, servers),
    lagOf(I.oneLag),
  ];
  const results = await inRounds(contestants, { rounds, milliseconds: seconds * 1000 });
  await players.croupier.stop();
  return results;
}

function wagering(cash: Subject, players: Ours): [Subject, Subject] {
  const bonus: Subject = {
    ...cash,
    name: I.bonus,
    what: `the same by ${players.wallets.length} players who wager a bonus, stakes from cash and bonus`,
    ...servedBy(players),
  };
  const what = `one of them, ${ONE_PLAYER_PER_SECOND} operations a second`;
  return [
    bonus,
    { ...bonus, name: I.one, what, load: { perSecond: ONE_PLAYER_PER_SECOND }, workload: 'hot' },
  ];
}

/** Its contestants produce no load: each reports the lag under the contestant that ran before it. */
function lagReader({ croupier }: Ours): (name: string) => Contestant {
  let before: Buckets = new Map();
  const read = async (): Promise<ReturnType<typeof latencyBetween>> => {
    const after = bucketsOf(await croupier.metrics('bonus-worker'), 'croupier_wagering_lag_seconds');
    const between = latencyBetween(before, after);
    before = after;
    return between;
  };
  return (name) => ({
    name,
    what: 'croupier_wagering_lag_seconds under the load of the line above, as upper bounds of its buckets',
    run: async (milliseconds) => {
      const { count, latency } = await read();
      return { ...RATE_ONLY, perSecond: (count * 1000) / milliseconds, latency };
    },
  });
}
